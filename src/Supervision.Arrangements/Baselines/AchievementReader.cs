using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.Splitting;

namespace Supervision.Arrangements.Baselines;

/// <summary>The levels that the achievement sections of a document report. How much was added or lost says nothing about where next year begins and is left out.</summary>
internal static class AchievementReader
{
    private const int MostFigures = 1000;

    internal static List<ReportedFigure> Read(string text, OutlineNode root)
    {
        var figures = new List<ReportedFigure>();
        foreach (var section in Sections(root)) Gather(text, section, figures);
        return figures;
    }

    private static IEnumerable<OutlineNode> Sections(OutlineNode node)
    {
        foreach (var child in node.Children)
        {
            if (child.Kind == SectionKind.Achievement) yield return child;
            else
                foreach (var inner in Sections(child)) yield return inner;
        }
    }

    private static void Gather(string text, OutlineNode node, List<ReportedFigure> figures)
    {
        foreach (var part in node.Paragraphs.Append(node.IsItem ? node.Whole : node.Body).Where(p => !p.IsEmpty))
            foreach (var sentence in SentenceScanner.Scan(text, part))
            {
                if (figures.Count >= MostFigures) return;
                figures.AddRange(TargetReader.Read(text, sentence).Where(t => t is { IsLevel: true, Unit: not null, UpTo: null })
                    .Select(t => new ReportedFigure(t.Name, t.Value, t.Unit!, t.Words, sentence, sentence.Start + t.Start)));
            }
        foreach (var child in node.Children.Where(c => c.Kind is not (SectionKind.NextYearArrangement or SectionKind.Shortcoming))) Gather(text, child, figures);
    }
}
