using System.Globalization;
using System.Text;

namespace Supervision.Tasks.Search;

/// <summary>A word as the index keeps it, and where in the text it was read.</summary>
internal readonly record struct SearchWord(string Text, int Start, int Length, bool IsEndOfRun);

/// <summary>
/// Cuts text into the words that both databases index and ask for. Chinese has no spaces: it becomes overlapping pairs of characters, with the
/// last character of a run on its own, so that a single character is found as the beginning of a word. Latin words and numbers stay whole. Case
/// and width are folded, marks on letters dropped.
/// </summary>
internal static class SearchWords
{
    public static IReadOnlyList<SearchWord> Of(string text)
    {
        List<SearchWord> words = [];
        List<Glyph> run = [];
        foreach (var glyph in Glyphs(text))
        {
            if (run.Count > 0 && run[^1].Kind != glyph.Kind) Close(run, words);
            if (glyph.Kind != GlyphKind.Gap) run.Add(glyph);
        }

        Close(run, words);
        return words;
    }

    private static void Close(List<Glyph> run, List<SearchWord> words)
    {
        if (run.Count > 0 && run[0].Kind == GlyphKind.Word)
            words.Add(Join(run, isEndOfRun: false));
        for (var i = 0; i < run.Count && run[0].Kind == GlyphKind.Ideograph; i++)
            words.Add(i + 1 < run.Count ? Join(run[i..(i + 2)], isEndOfRun: false) : Join(run[i..], isEndOfRun: true));
        run.Clear();
    }

    private static SearchWord Join(List<Glyph> glyphs, bool isEndOfRun)
    {
        var end = glyphs[^1].Start + glyphs[^1].Length;
        return new SearchWord(string.Concat(glyphs.Select(g => g.Folded)), glyphs[0].Start, end - glyphs[0].Start, isEndOfRun);
    }

    private static IEnumerable<Glyph> Glyphs(string text)
    {
        var start = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var at = start;
            start += rune.Utf16SequenceLength;
            if (IsMark(rune)) continue;
            var folded = Fold(rune);
            var kind = folded.Length == 0 ? GlyphKind.Gap : IsIdeograph(Rune.GetRuneAt(folded, 0)) ? GlyphKind.Ideograph : GlyphKind.Word;
            yield return new Glyph(kind, folded, at, rune.Utf16SequenceLength);
        }
    }

    /// <summary>The letters and digits that a character stands for, in small letters; nothing for punctuation and space.</summary>
    private static string Fold(Rune rune)
    {
        if (IsSyllable(rune)) return rune.ToString();
        var folded = new StringBuilder();
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
            if (Rune.IsLetterOrDigit(part)) folded.Append(Rune.ToLowerInvariant(part).ToString());
        return folded.ToString();
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    /// <summary>Written without spaces: Han, kana, Hangul.</summary>
    private static bool IsIdeograph(Rune rune) =>
        rune.Value is >= 0x3005 and <= 0x3007 or >= 0x3041 and <= 0x30FF or >= 0x3400 and <= 0x4DBF or >= 0x4E00 and <= 0x9FFF or >= 0x20000 and <= 0x3FFFF
        || IsSyllable(rune);

    private static bool IsSyllable(Rune rune) => rune.Value is >= 0xAC00 and <= 0xD7A3;

    private enum GlyphKind
    {
        Gap,
        Word,
        Ideograph,
    }

    private readonly record struct Glyph(GlyphKind Kind, string Folded, int Start, int Length);
}
