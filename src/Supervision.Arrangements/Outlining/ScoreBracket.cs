using System.Text.RegularExpressions;

namespace Supervision.Arrangements.Outlining;

/// <summary>（20分，10月底前完成）: what a task counts in the yearly assessment, and perhaps by when; no part of what is to be done.</summary>
internal static partial class ScoreBracket
{
    private const int Longest = 40;

    /// <summary>Length of the bracket with which the words begin; 0 without one.</summary>
    internal static int LengthAt(ReadOnlySpan<char> words)
    {
        foreach (var found in Beginning().EnumerateMatches(words)) return found.Length;
        return 0;
    }

    /// <summary>Where the bracket begins that ends the words; -1 without one.</summary>
    internal static int StartIn(string text, TextSpan span)
    {
        var words = span.In(text).TrimEnd(" 　\t。；;");
        if (words.Length == 0 || words[^1] is not ('）' or ')')) return -1;
        var from = Math.Max(0, words.Length - Longest);
        var open = words[from..].LastIndexOfAny('（', '(');
        return open >= 0 && LengthAt(words[(from + open)..]) == words.Length - from - open ? span.Start + from + open : -1;
    }

    [GeneratedRegex("^[（(][0-9]{1,3}(\\.[0-9])?分([，,、；;][^（）()]{0,30})?[）)]")]
    private static partial Regex Beginning();
}
