using System.Globalization;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Labels;

/// <summary>One task of a labelled document; cutting it into its parts is equally right.</summary>
internal sealed record Label(TextSpan Span, IReadOnlyList<TextSpan> Parts);

/// <summary>
/// A document written for the tests with its labels in the text: ⟦task｜second part of it⟧, ⟨may be registered or not⟩, ⟪goal⟫. Above the line
/// --- stand year, section and kind, as far as the document has them.
/// </summary>
internal sealed class LabelledDocument
{
    internal string Name { get; private init; } = "";
    internal string Text { get; private init; } = "";
    internal int? Year { get; private init; }
    internal string? Section { get; private init; }
    internal DocumentKind? Kind { get; private init; }
    internal List<Label> Tasks { get; } = [];
    internal List<TextSpan> Optional { get; } = [];

    internal static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Labels", "Documents");

    internal static LabelledDocument Load(string name)
    {
        var file = File.ReadAllText(Path.Combine(Folder, name + ".txt")).ReplaceLineEndings("\n");
        var cut = file.IndexOf("---\n", StringComparison.Ordinal);
        var head = file[..cut].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(": ", 2)).ToDictionary(l => l[0], l => l[1]);
        var (text, marks) = Strip(file[(cut + 4)..]);
        var document = new LabelledDocument
        {
            Name = name,
            Text = text,
            Year = head.TryGetValue("year", out var year) ? int.Parse(year, CultureInfo.InvariantCulture) : null,
            Section = head.GetValueOrDefault("section"),
            Kind = head.TryGetValue("kind", out var kind) ? Enum.Parse<DocumentKind>(kind) : null,
        };
        foreach (var (mark, parts) in marks)
        {
            var whole = TextSpan.FromBounds(parts[0].Start, parts[^1].End);
            if (mark == '⟦') document.Tasks.Add(new Label(whole, parts.Count > 1 ? parts : []));
            else document.Optional.Add(whole);
        }
        return document;
    }

    private static (string Text, List<(char Mark, List<TextSpan> Parts)> Marks) Strip(string marked)
    {
        var text = new System.Text.StringBuilder();
        var marks = new List<(char, List<TextSpan>)>();
        var start = 0;
        foreach (var c in marked)
        {
            switch (c)
            {
                case '⟦' or '⟨' or '⟪':
                    marks.Add((c, []));
                    start = text.Length;
                    break;
                case '｜' or '⟧' or '⟩' or '⟫':
                    marks[^1].Item2.Add(TextSpan.FromBounds(start, text.Length));
                    start = text.Length;
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }
        return (text.ToString(), marks);
    }
}
