using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.Splitting;

namespace Supervision.Arrangements.ShortTitles;

/// <summary>A clause too long for a title, made to fit without cutting a word, a quotation or a bracket.</summary>
internal static partial class TitleShortener
{
    private const int ShortestObject = 4, ShortestTitle = 8, ShortestWhole = 6, LongestVerb = 4;

    /// <summary>Null where no way of shortening leaves a verb with a whole object.</summary>
    internal static string? Shorten(string clause)
    {
        var general = WithExamples(clause, most: 0);
        foreach (var shorter in (ReadOnlySpan<string>)[WithExamples(clause, most: 1), general, BeforeConsequence(clause), WithoutAttribute(clause),
            WithoutAttribute(general), WithoutAttribute(BeforeConsequence(clause)), BeforeFurtherItem(clause)])
            if (shorter.Length <= ShortTitle.MaxLength && shorter.Length >= ShortestWhole) return shorter;
        return null;
    }

    /// <summary>The last resort: up to the last mark or joint that fits, never within a quotation or number.</summary>
    internal static string Cut(string clause)
    {
        if (Shorten(clause) is { } shorter) return shorter;
        var enclosures = Punctuation.Enclosures(clause, 0, clause.Length);
        int hard = 0, joint = 0;
        for (var i = 0; i <= ShortTitle.MaxLength && i < clause.Length; i++)
        {
            if (Joint().IsMatch(clause.AsSpan(i, Math.Min(2, clause.Length - i))) && i >= ShortestTitle) joint = i;
            if (!(i > 0 && char.IsAsciiLetterOrDigit(clause[i]) && char.IsAsciiLetterOrDigit(clause[i - 1])) && !char.IsLowSurrogate(clause[i])) hard = i;
            if (enclosures.TryGetValue(i, out var behind)) i = behind - 1;
        }
        return clause[..(joint > 0 ? joint : hard > 0 ? hard : ShortTitle.MaxLength)];
    }

    // 推进A、B和C等3个项目建设 → 推进A等3个项目建设, or 推进3个项目建设 where the rest says enough by itself.
    private static string WithExamples(string clause, int most)
    {
        var verb = VerbLength(clause);
        var enclosures = Punctuation.Enclosures(clause, 0, clause.Length);
        var firstEnd = 0;
        for (var i = verb; verb > 0 && i < clause.Length; i++)
        {
            if (enclosures.TryGetValue(i, out var behind)) { i = behind - 1; continue; }
            if (firstEnd == 0 && clause[i] is '、' or '和') firstEnd = i;
            if (clause[i] != '等' || i < verb + 2 || i + 1 < clause.Length && clause[i + 1] is '级' or '待' or '于') continue;
            var rest = clause[(i + 1)..];
            if (rest.Length < ShortestObject || rest[0] is '、' or '，') return clause;
            return most > 0 ? clause[..(firstEnd > 0 ? firstEnd : i)] + clause[i..] : Vague().IsMatch(rest) ? clause : clause[..verb] + rest.TrimStart('的');
        }
        return clause;
    }

    // 落实…8600亩的养殖清退任务 → 落实养殖清退任务
    private static string WithoutAttribute(string clause)
    {
        var verb = VerbLength(clause);
        var at = LastOutside(clause, "的");
        return verb > 0 && at > verb && clause.Length - at - 1 >= ShortestObject && !Vague().IsMatch(clause[(at + 1)..]) ? clause[..verb] + clause[(at + 1)..] : clause;
    }

    // 引入…投资者参与公司治理: the first deed is the title.
    private static string BeforeConsequence(string clause)
    {
        var match = Consequence().Match(clause);
        return match.Success && match.Index >= ShortestTitle && IsOutside(clause, match.Index) ? clause[..match.Index] : clause;
    }

    // Before a further item of a list, as late as fits.
    private static string BeforeFurtherItem(string clause)
    {
        var enclosures = Punctuation.Enclosures(clause, 0, clause.Length);
        var cut = 0;
        for (var i = 0; i <= Math.Min(ShortTitle.MaxLength, clause.Length - 1); i++)
        {
            if (enclosures.TryGetValue(i, out var behind)) { i = behind - 1; continue; }
            if (clause[i] is '、' or '和' or '与' or '及' && i >= ShortestTitle) cut = clause[i - 1] == '以' ? i - 1 : i;
        }
        return cut >= ShortestTitle ? clause[..cut].TrimEnd('以', '并', '、') : clause;
    }

    private static int VerbLength(string clause)
    {
        if (!ActionWords.StartsWithVerb(clause)) return 0;
        var length = 2;
        while (length + 2 <= LongestVerb && length + 2 < clause.Length && ActionWords.StartsWithVerb(clause.AsSpan(length))) length += 2;
        return length;
    }

    private static int LastOutside(string clause, string word)
    {
        for (var at = clause.LastIndexOf(word, StringComparison.Ordinal); at >= 0; at = at == 0 ? -1 : clause.LastIndexOf(word, at - 1, StringComparison.Ordinal))
            if (IsOutside(clause, at)) return at;
        return -1;
    }

    private static bool IsOutside(string clause, int at) =>
        Punctuation.Enclosures(clause, 0, clause.Length).All(e => at <= e.Key || at >= e.Value);

    [GeneratedRegex("作为|参与|用于|以便|从而|进而|并(?!联|轨|网|购|行|重|存|举)|取得|实现(?=[^，]{2,}$)|形成|建成通车|达到")]
    private static partial Regex Consequence();

    [GeneratedRegex("^(?:的|项目|工作|领域|方面|方式|形式|办法|原则|要求|作用|基础|措施|活动|内容|问题)")]
    private static partial Regex Vague();

    [GeneratedRegex("^(?:[、，（《“]|[和与及并等]|作为|参与|用于|实现|取得|建设|工作|管理|进行)")]
    private static partial Regex Joint();
}
