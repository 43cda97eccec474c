using System.Text.RegularExpressions;

namespace Supervision.Arrangements.Outlining;

/// <summary>Name, year and issuer of the document, as far as the text says them.</summary>
internal static partial class DocumentTitle
{
    private const int LongestTitle = 90, Lines = 12;

    internal static bool EndsInGenre(string line) => Genre().IsMatch(line);

    internal static Judgement<string?> Find(string text)
    {
        var head = text[..Math.Min(text.Length, 4000)];
        if (Labelled().Match(head) is { Success: true } labelled) return Unwrap(text, Span(labelled.Groups[1], 0).Trim(text), ReadingRule.TitleLabelled);
        foreach (var paragraph in ParagraphScanner.Scan(head).Take(Lines))
        {
            if (paragraph.Length > LongestTitle && Punctuation.IsSentenceEnd(text[paragraph.End - 1])) break;
            var line = WithoutMarkdown(text, paragraph);
            if (line.Length is 0 or > LongestTitle || Punctuation.IsSentenceEnd(text[line.End - 1])) continue;
            if (EndsInGenre(line.Of(text))) return Unwrap(text, line, ReadingRule.FirstLines);
        }
        return Judgement<string?>.Missing(null);
    }

    internal static Judgement<string?> FindIssuer(string text, Judgement<string?> title)
    {
        if (title.Value is not null && IssuerOfTitle().Match(title.Value) is { Success: true } named)
            return Issuer(text, Span(named.Groups[1], title.Words.Start), Certainty.Sure, ReadingRule.IssuerInTitle);
        var from = Math.Max(0, text.Length - 400);
        var signature = Signature().Matches(text[from..]);
        if (signature.Count > 0) return Issuer(text, Span(signature[^1].Groups[1], from), Certainty.Sure, ReadingRule.IssuerInSignature);
        var head = text[..Math.Min(text.Length, 400)];
        if (Speaker().Match(head) is { Success: true } speaker) return Issuer(text, Span(speaker.Groups[1], 0), Certainty.Likely, ReadingRule.IssuerSpeaks);
        return Subject().Match(head) is { Success: true } subject
            ? Issuer(text, Span(subject.Groups[1], 0), Certainty.Likely, ReadingRule.IssuerIsSubject)
            : Judgement<string?>.Missing(null);
    }

    // Empty for a numbered line, which is no title.
    private static TextSpan WithoutMarkdown(string text, TextSpan line) => !NumberMark.TryRead(text, line.Start, line.End, out var mark) ? line
        : mark.Label.Length == 0 ? TextSpan.FromBounds(line.Start + mark.Length, line.End) : default;

    // 关于印发《X》的通知 is only the wrapper of X.
    private static Judgement<string?> Unwrap(string text, TextSpan title, ReadingRule rule)
    {
        var words = Wrapper().Match(title.Of(text)) is { Success: true } wrapped ? Span(wrapped.Groups[1], title.Start) : title;
        return new(words.Of(text), Certainty.Sure, rule, words);
    }

    private static Judgement<string?> Issuer(string text, TextSpan words, Certainty certainty, ReadingRule rule) =>
        new(words.Of(text), certainty, rule, words);

    private static TextSpan Span(Group group, int offset) => new(offset + group.Index, group.Length);

    [GeneratedRegex(@"^标\s*题\s*[:：]\s*(.{4,120})$", RegexOptions.Multiline)]
    private static partial Regex Labelled();

    [GeneratedRegex("(报告|通知|意见|方案|计划|要点|总结|措施|规划|办法|决定|纪要|清单|分工表|分解表|安排|情况|打算|思路|重点任务|重点工作|民生实事|规定|条例|细则|制度|准则|规程|公告|通告|公示|批复|函|简报|督办单|交办单|任务表|台账)([（(].{1,12}[）)])?$")]
    private static partial Regex Genre();

    [GeneratedRegex("印发《(.{4,100})》的?(通知|函)?")]
    private static partial Regex Wrapper();

    [GeneratedRegex(@"^(\p{IsCJKUnifiedIdeographs}{2,24}?(?:政府|办公厅|办公室|委员会|管委会|局|厅|院|中心|委))(?:关于|20\d\d年)")]
    private static partial Regex IssuerOfTitle();

    [GeneratedRegex(@"^[\s　]*(\p{IsCJKUnifiedIdeographs}{3,24}(?:政府|办公厅|办公室|委员会|管委会|局|厅|院|中心|委))[\s　]*$", RegexOptions.Multiline)]
    private static partial Regex Signature();

    [GeneratedRegex(@"代表(\p{IsCJKUnifiedIdeographs}{2,24}?(?:政府|委员会|管委会|局|厅|院))")]
    private static partial Regex Speaker();

    [GeneratedRegex(@"(?:^|[，,\s])(\p{IsCJKUnifiedIdeographs}{3,24}?(?:管理局|政府|办公厅|办公室|委员会|管委会|局|厅|中心|委))(?=坚持|认真|深入|始终|紧紧|全面|围绕|高度|以|在)")]
    private static partial Regex Subject();
}
