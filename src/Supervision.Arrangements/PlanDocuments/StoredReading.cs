using System.Text.Encodings.Web;
using System.Text.Json;
using Supervision.Arrangements.Levels;
using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.Splitting;

namespace Supervision.Arrangements.PlanDocuments;

/// <summary>One heading of the stored outline.</summary>
internal sealed record StoredHeading(int Start, int Length, int Depth, string Title, SectionKind Kind);

/// <summary>The reading of a document as stored beside its text.</summary>
internal static class StoredReading
{
    private const int MostHeadings = 2000, LongestTitle = 120;

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string OutlineOf(string text, OutlineNode root)
    {
        var headings = new List<StoredHeading>();
        Gather(text, root, 0, headings);
        return JsonSerializer.Serialize(headings, Options);
    }

    internal static List<StoredHeading> Outline(string json) => JsonSerializer.Deserialize<List<StoredHeading>>(json, Options) ?? [];

    internal static string SentencesOf(IEnumerable<SourceSentence> sentences) =>
        JsonSerializer.Serialize(sentences.Select(s => new[] { s.Span.Start, s.Span.Length, (int)s.Role }), Options);

    internal static List<SourceSentence> Sentences(string json) =>
        [.. (JsonSerializer.Deserialize<int[][]>(json, Options) ?? []).Select(s => new SourceSentence(new TextSpan(s[0], s[1]), (SentenceRole)s[2]))];

    internal static SourceLevels Levels(PlanDocumentText stored, IEnumerable<Arrangement> arrangements) =>
        new(stored.Text, Sentences(stored.SentencesJson), arrangements.Select(a => a.HeadingStart));

    private static void Gather(string text, OutlineNode node, int depth, List<StoredHeading> headings)
    {
        foreach (var child in node.Children)
        {
            if (headings.Count >= MostHeadings) return;
            if (!child.IsItem && !child.Title.IsEmpty)
            {
                var title = string.Concat(child.Heading.Of(text).Where(c => !char.IsControl(c)));
                headings.Add(new StoredHeading(child.Whole.Start, child.Heading.Length, depth, title.Length > LongestTitle ? title[..LongestTitle] : title, child.Kind));
            }
            Gather(text, child, depth + 1, headings);
        }
    }
}
