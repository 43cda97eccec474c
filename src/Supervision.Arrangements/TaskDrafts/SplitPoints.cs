using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.TaskDrafts;

/// <summary>The marks between clauses and sentences at which a draft can be cut, outside brackets and quotations.</summary>
internal static class SplitPoints
{
    private const int ShortestPart = 4;

    internal static List<int> Of(string text, SourceSpan span)
    {
        var enclosures = Punctuation.Enclosures(text, span.Start, span.End);
        var points = new List<int>();
        for (var i = span.Start; i < span.End; i++)
        {
            if (enclosures.TryGetValue(i, out var behind)) { i = behind - 1; continue; }
            var cuts = Punctuation.IsClauseEnd(text[i]) || Punctuation.IsColon(text[i]);
            if (cuts && i + 1 - span.Start >= ShortestPart && span.End - i - 1 >= ShortestPart) points.Add(i + 1);
        }
        return points;
    }
}
