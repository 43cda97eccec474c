using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.Splitting;

namespace Supervision.Arrangements.Passages;

/// <summary>What stands around a place of a text.</summary>
internal readonly record struct Passage(string Previous, string Before, string Sentence, string After, string Next);

/// <summary>Cuts the paragraph around a place out of a text, with the nearest sentence of each neighbour. Reads a window, however long the text is. Pure.</summary>
internal static class PassageCutter
{
    private const int Window = 4000, LongestSide = 800;

    internal static Passage Cut(string text, TextSpan span)
    {
        var from = LineStart(text, Math.Max(0, span.Start - Window));
        var to = Math.Min(text.Length, span.End + Window);
        var window = text[from..to];
        var inside = new TextSpan(span.Start - from, span.Length);
        var paragraphs = ParagraphScanner.Scan(window).ToList();
        var own = paragraphs.Where(p => p.Overlaps(inside)).ToList();
        var start = own.Count == 0 ? inside.Start : Math.Min(own[0].Start, inside.Start);
        var end = own.Count == 0 ? inside.End : Math.Max(own[^1].End, inside.End);
        return new Passage(
            LastSentence(window, paragraphs.LastOrDefault(p => p.End <= start)),
            Short(window[start..inside.Start], keepsEnd: true),
            window.Substring(inside.Start, inside.Length),
            Short(window[inside.End..end], keepsEnd: false),
            FirstSentence(window, paragraphs.FirstOrDefault(p => p.Start >= end)));
    }

    /// <summary>The headings over a place, outermost first.</summary>
    internal static IReadOnlyList<string> Headings(IEnumerable<(int Start, int Depth, string Title)> outline, int position)
    {
        var path = new List<(int Depth, string Title)>();
        foreach (var (start, depth, title) in outline)
        {
            if (start > position) break;
            path.RemoveAll(h => h.Depth >= depth);
            path.Add((depth, title));
        }

        return [.. path.Select(h => h.Title)];
    }

    // The window begins with a whole line where one is near.
    private static int LineStart(string text, int position)
    {
        if (position == 0) return 0;
        var line = text.IndexOf('\n', position, Math.Min(LongestSide, text.Length - position));
        if (line >= 0) return line + 1;
        return char.IsLowSurrogate(text[position]) ? position + 1 : position;
    }

    private static string LastSentence(string text, TextSpan paragraph) =>
        paragraph.IsEmpty ? string.Empty : Short(SentenceScanner.Scan(text, paragraph).Last().Of(text), keepsEnd: true);

    private static string FirstSentence(string text, TextSpan paragraph) =>
        paragraph.IsEmpty ? string.Empty : Short(SentenceScanner.Scan(text, paragraph).First().Of(text), keepsEnd: false);

    private static string Short(string words, bool keepsEnd)
    {
        if (words.Length <= LongestSide) return words;
        if (!keepsEnd) return words[..(char.IsHighSurrogate(words[LongestSide - 1]) ? LongestSide - 1 : LongestSide)] + "…";
        var at = words.Length - LongestSide;
        return "…" + words[(char.IsLowSurrogate(words[at]) ? at + 1 : at)..];
    }
}
