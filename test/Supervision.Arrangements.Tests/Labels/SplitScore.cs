using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Labels;

/// <summary>
/// How well proposed tasks meet the labelled ones: a proposal matches where both share at least four fifths of the characters of both together;
/// parts of a label count each as their share; proposals inside optional text are neither rewarded nor punished.
/// </summary>
internal sealed record SplitScore(double Precision, double Recall, IReadOnlyList<string> Missed, IReadOnlyList<string> Extra)
{
    private const double Threshold = 0.8;

    internal double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    internal static SplitScore Of(LabelledDocument document, IEnumerable<TextSpan> proposed)
    {
        var text = document.Text;
        var free = proposed.Select(p => Bare(text, p)).ToList();
        var credit = 0.0;
        var matched = 0;
        var missed = new List<string>();
        foreach (var label in document.Tasks)
        {
            if (Take(free, Bare(text, label.Span))) { credit++; matched++; continue; }
            var hits = label.Parts.Count(part => Take(free, Bare(text, part)));
            matched += hits;
            if (hits < Math.Max(1, label.Parts.Count)) missed.Add(label.Span.Of(text));
            if (label.Parts.Count > 0) credit += hits / (double)label.Parts.Count;
        }
        var extra = free.Where(p => !document.Optional.Exists(o => Shared(p, o) * 2 >= p.Length)).Select(p => p.Of(text)).ToList();
        return new SplitScore(
            matched + extra.Count == 0 ? 1 : matched / (double)(matched + extra.Count),
            document.Tasks.Count == 0 ? 1 : credit / document.Tasks.Count, missed, extra);
    }

    private static bool Take(List<TextSpan> free, TextSpan label)
    {
        var best = free.Count == 0 ? default : free.MaxBy(p => Overlap(label, p));
        return free.Count > 0 && Overlap(label, best) >= Threshold && free.Remove(best);
    }

    private static double Overlap(TextSpan a, TextSpan b) => Shared(a, b) / (double)(a.Length + b.Length - Shared(a, b));

    private static int Shared(TextSpan a, TextSpan b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));

    private static TextSpan Bare(string text, TextSpan span)
    {
        var trimmed = span.Trim(text);
        while (!trimmed.IsEmpty && "。；;，,.：:、".Contains(text[trimmed.End - 1])) trimmed = trimmed with { Length = trimmed.Length - 1 };
        return trimmed;
    }
}
