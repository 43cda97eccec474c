using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Supervision.Organization.Secrecy;

/// <summary>
/// Finds a marking of state secrecy (绝密、机密、秘密) as documents carry it: with ★ and a term, or alone, at the head or on a line of its own.
/// Secrecy as a topic (商业秘密, 保密工作, 涉密人员, 秘密级) is none. Pure; the time grows with the text.
/// </summary>
internal static partial class SecrecyMarking
{
    private const int LongestLine = 80, HeadLines = 12, HeadCharacters = 80, LongestMarking = 40, FullWidthShift = 0xFEE0;

    private const char FirstFullWidth = '\uFF01', LastFullWidth = '\uFF5E';

    /// <summary>The marking as read, blanks taken out; null without one.</summary>
    internal static string? Find(string text)
    {
        if (!text.Contains('密', StringComparison.Ordinal)) return null;
        var lines = 0;
        foreach (var range in text.AsSpan().SplitAny('\n', '\r', '\f', '\v', '\u0085', '\u2028', '\u2029'))
        {
            var raw = text.AsSpan(range);
            if (raw.IsWhiteSpace()) continue;
            var isHead = ++lines <= HeadLines;
            if (!raw.Contains('密')) continue;
            if (OnLine(Plain(raw.Length > LongestLine * 4 ? raw[..(LongestLine * 4)] : raw), isHead, lines == 1) is { } found) return Cut(found);
        }
        return SpacedOverLines().Match(text.Length > HeadCharacters * 4 ? text[..(HeadCharacters * 4)] : text) is { Success: true } vertical
            ? Cut(Plain(vertical.Value)) : null;
    }

    /// <summary>The marking in a file's name; null without one.</summary>
    internal static string? FindInName(string fileName)
    {
        var name = Plain(fileName);
        return name.Contains('密', StringComparison.Ordinal) && InName().Match(name) is { Success: true } match ? Cut(match.Value) : null;
    }

    private static string? OnLine(string line, bool isHead, bool isFirst)
    {
        if (line.Length <= LongestLine && Alone().Match(line) is { Success: true } alone) return alone.Groups["mark"].Value;
        if (Labelled().Match(line) is { Success: true } labelled) return labelled.Groups["mark"].Value;
        if (AtStart().Match(line) is { Success: true } starred) return starred.Value;
        if (!isHead) return null;
        if (line.Length <= LongestLine && HeadAlone().Match(line) is { Success: true } cover) return cover.Groups["mark"].Value;
        var head = line.Length > HeadCharacters ? line[..HeadCharacters] : line;
        if (InHead().Match(head) is { Success: true } inHead) return inHead.Value;
        return isFirst && FirstWord().Match(head) is { Success: true } first ? first.Groups["mark"].Value : null;
    }

    // Full-width signs become half-width, blanks of every kind one blank, and what nobody sees is left out.
    private static string Plain(ReadOnlySpan<char> raw)
    {
        var plain = new StringBuilder(raw.Length);
        foreach (var c in raw)
        {
            if (char.GetUnicodeCategory(c) == UnicodeCategory.Format) continue;
            if (c == '\t') plain.Append("  ");
            else if (char.IsWhiteSpace(c) || char.IsControl(c)) plain.Append(' ');
            else plain.Append(c is >= FirstFullWidth and <= LastFullWidth ? (char)(c - FullWidthShift) : c);
        }
        return plain.ToString().Trim();
    }

    private static string Cut(string found)
    {
        var bare = string.Concat(found.Where(c => !char.IsWhiteSpace(c)));
        return bare.Length > LongestMarking ? bare[..LongestMarking] : bare;
    }

    private const string Grade = "(?:绝 {0,6}密|机 {0,6}密|秘 {0,6}密)";
    private const string Star = "[★☆✩✭✮✯⭐*＊※]";
    private const string Term = "(?:\\d{1,3} ?(?:年|个月|月|天|日)|[一二三四五六七八九十百]{1,4} ?(?:年|个月)|长 ?期|永 ?久|(?:启 ?[封用]|公 ?开|公 ?布|解 ?密|考 ?试|使 ?用|结 ?束)[^,。;]{0,8}[前后]?|\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?[前止]?)";
    private const string Marked = "(?:" + Grade + "级? ?" + Star + " ?" + Term + "?|" + Grade + "级? ?[·•・:—-]? ?" + Term + "|" + Grade + "级?)";
    private const string Urgency = "(?:特 ?急|加 ?急|平 ?急|特 ?提|急 ?件|急)";
    private const string Copy = "(?:№|No\\.?|NO\\.?|第|份号:?|编号:?)? ?\\d{1,10} ?[份号]?";
    private const string Open = "[\\[【(〔<《「『]", Close = "[\\]】)〕>》」』]";
    private const string Around = "(?>(?: |" + Open + "|" + Close + "|[|│:—_.,-]|" + Urgency + "|" + Term + "|" + Copy + "|密 ?级|保 ?密 ?期 ?限|紧 ?急 ?程 ?度|份 ?号)*)";

    // Nothing but the marking and what stands beside one: number of the copy, urgency, brackets.
    [GeneratedRegex("^" + Around + "(?<mark>" + Marked + ")" + Around + "$", RegexOptions.None, 2000)]
    private static partial Regex Alone();

    [GeneratedRegex("(?:^| |\\||" + Open + ")密 ?级(?:及保密期限|和保密期限)? ?(?:[:|]| {2,}) ?(?<mark>" + Marked + ")(?:$| |\\||" + Close + "|[,。;])", RegexOptions.None, 2000)]
    private static partial Regex Labelled();

    [GeneratedRegex("^(?:" + Copy + " +)?" + Open + "?" + Grade + "级? ?" + Star + " ?" + Term + "?", RegexOptions.None, 2000)]
    private static partial Regex AtStart();

    [GeneratedRegex("^" + Around + "(?<mark>" + Grade + ")级?(?:文 ?件|材 ?料|资 ?料|件)" + Around + "(?:(?:请)?(?:注 ?意 ?保 ?[密存管]|妥善保管|严禁复[印制]|不得外传|阅后[即]?[退销]回?毁?))?$", RegexOptions.None, 2000)]
    private static partial Regex HeadAlone();

    [GeneratedRegex("(?<!商业|工作|国家|企业|技术|[“‘\"'])" + Grade + "级? ?" + Star + "(?![^“‘]{0,12}[”’])", RegexOptions.None, 2000)]
    private static partial Regex InHead();

    // A page on one line begins with what stood at its head.
    [GeneratedRegex("^(?:" + Copy + " +)?(?:" + Open + "(?<mark>" + Grade + ")级?" + Close + "|(?<mark>" + Grade + ") {2,}(?:" + Urgency + "|" + Term + ")|(?<mark>" + Grade + ") +" + Urgency + "(?: |$))", RegexOptions.None, 2000)]
    private static partial Regex FirstWord();

    [GeneratedRegex("^(?:\\d{1,10}\\s+)?(?:绝|机|秘)[ \\t\\u3000]*[\\r\\n]+\\s*密[ \\t\\u3000]*(?:$|[\\r\\n★☆*])", RegexOptions.None, 2000)]
    private static partial Regex SpacedOverLines();

    [GeneratedRegex("(?<!商业|工作|国家|企业)" + Grade + "级? ?" + Star + "|" + Open + Grade + "级?(?: ?" + Term + ")?" + Close + "|^" + Grade + "级?(?:[-_. ]|$)|[-_ ]" + Grade + "级?(?:\\.[A-Za-z0-9]{1,5})?$", RegexOptions.None, 2000)]
    private static partial Regex InName();
}
