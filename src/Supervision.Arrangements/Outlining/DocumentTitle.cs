using System.Text.RegularExpressions;

namespace Supervision.Arrangements.Outlining;

/// <summary>Name, year and issuer of the document, as far as the text says them.</summary>
internal static partial class DocumentTitle
{
    private const int ShortestTitle = 6, LongestTitle = 90, Lines = 12, LongestOpening = 800;

    internal static bool EndsInGenre(string line) => Genre().IsMatch(line);

    internal static Judgement<string?> Find(string text)
    {
        var head = text[..Math.Min(text.Length, 4000)];
        if (Labelled().Match(head) is { Success: true } labelled) return Unwrap(text, Span(labelled.Groups[1], 0).Trim(text), ReadingRule.TitleLabelled);
        var lines = ParagraphScanner.Scan(head).Take(Lines).Select(p => WithoutMarkdown(text, p)).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Length > LongestTitle && Punctuation.IsSentenceEnd(text[line.End - 1])) break;
            if (line.Length is 0 or > LongestTitle || Punctuation.IsSentenceEnd(text[line.End - 1])) continue;
            if (EndsInGenre(line.Of(text))) return Unwrap(text, TitleLines.Around(text, lines, i), ReadingRule.FirstLines);
        }
        return InRunningText(text);
    }

    // A page that lost its line breaks: …关于印发《某方案》的通知各乡镇…, or the name straight before 为贯彻落实….
    private static Judgement<string?> InRunningText(string text)
    {
        var head = text[..Math.Min(text.Length, LongestOpening)];
        return Opening().Match(head) is { Success: true } opening
            ? new(opening.Groups["name"].Value, Certainty.Likely, ReadingRule.FirstLines, Span(opening.Groups["name"], 0))
            : Judgement<string?>.Missing(null);
    }

    /// <summary>Where no line ends in a genre: the first short line above the running text. It names the document, but says nothing about its kind.</summary>
    internal static Judgement<string?> Guess(string text)
    {
        foreach (var line in ParagraphScanner.Scan(text[..Math.Min(text.Length, 4000)]).Take(Lines))
        {
            if (Noise.IsNoise(text, line) || Outlining.Signature.Is(text, line) || Beside().IsMatch(line.In(text))) continue;
            return IsName(text, line) ? new(line.Of(text), Certainty.Likely, ReadingRule.FirstLines, line) : Judgement<string?>.Missing(null);
        }
        return Judgement<string?>.Missing(null);
    }

    private static bool IsName(string text, TextSpan line) =>
        line.Length is >= ShortestTitle and <= LongestTitle && !Punctuation.IsClauseEnd(text[line.End - 1]) && !Punctuation.IsColon(text[line.End - 1]) && line.In(text).IndexOf('。') < 0
        && !NumberMark.TryRead(text, line.Start, line.End, out _) && SectionClassifier.Classify(line.Of(text)) is SectionKind.Other && !Address.Begins(text, line);

    internal static Judgement<string?> FindIssuer(string text, Judgement<string?> title)
    {
        if (title.Value is not null && IssuerOfTitle().Match(title.Value) is { Success: true } named)
            return Issuer(text, TitleLines.Place(text, title.Words, named.Groups[1]), Certainty.Sure, ReadingRule.IssuerInTitle);
        var from = Math.Max(0, text.Length - 400);
        var signature = Signature().Matches(text[from..]);
        if (signature.Count > 0 && BehindSignature().IsMatch(text.AsSpan(from + signature[^1].Index + signature[^1].Length)))
            return Issuer(text, Span(signature[^1].Groups[1], from), Certainty.Sure, ReadingRule.IssuerInSignature);
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
        var joined = TitleLines.Join(text, title);
        if (Wrapper().Match(joined) is not { Success: true } wrapped) return new(joined, Certainty.Sure, rule, title);
        var name = wrapped.Groups[1];
        return new(name.Value, Certainty.Sure, rule, TitleLines.Place(text, title, name));
    }

    private static Judgement<string?> Issuer(string text, TextSpan words, Certainty certainty, ReadingRule rule) =>
        new(words.Of(text), certainty, rule, words);

    private static TextSpan Span(Group group, int offset) => new(offset + group.Index, group.Length);

    [GeneratedRegex(@"^标\s*题\s*[:：]\s*(.{4,120})$", RegexOptions.Multiline)]
    private static partial Regex Labelled();

    [GeneratedRegex("(报告|通知|意见|方案|计划|要点|总结|措施|规划|办法|决定|纪要|清单|分工表|分解表|安排|情况|打算|思路|重点任务|重点工作|民生实事(项目)?|(任务|责任|目标)(分解|分工)|汇报|讲话|通报|决议|责任书|任务书|路线图|时间表|计划表|规定|条例|细则|制度|准则|规程|公告|通告|公示|批复|函|简报|督办单|交办单|任务表|台账)([（(][^（()）]{1,40}[）)])?$")]
    private static partial Regex Genre();

    // Number, date and place of the document or of a meeting, a line of marks: they stand beside the name.
    [GeneratedRegex(@"^[（(]?(第?[0-9一二三四五六七八九十]+[次期号]|.{0,12}[〔\[（(]20[0-9]{2}[〕\]）)].{0,10}|(\S{2,24}[ 　])?20[0-9]{2}[年\-/.]\S{1,8})[）)]?$|^[\W_]+$|^—")]
    private static partial Regex Beside();

    [GeneratedRegex(@"印发\s*《(?<name>[^《》]{4,100}(?:《[^《》]*》[^《》]*)?)》的?(?:通知|函)|^\s*(?:附件[0-9]?[：:]?)?\s*(?<name>\p{IsCJKUnifiedIdeographs}[^，,。；;：:\s]{4,70}?(?:方案|要点|计划|措施|意见))(?=\s*(?:为|根据|按照|依据|[^。\n]{10,400}制[定订]本(?:方案|要点|计划|措施|意见)))"
        + @"|(?<name>\p{IsCJKUnifiedIdeographs}[^，,。；;：:《》\s]{3,40}关于[^，,。；;：:《》\s]{4,60}的(?:报告|汇报))(?=\p{IsCJKUnifiedIdeographs}{2,30}[：:])|^\s*(?<name>[^，,。；;：:\s]{4,60}(?:报告|总结|汇报))(?=\s)|印发(?<name>[^，,。；;：:《》]{4,60}(?:方案|要点|计划|措施|分工|分解表))的通知|(?<name>关于[^，,。；;：:《》]{4,60}(?:的通知|意见|方案|措施|任务))(?=\s*(?:各|[省市县区州局]直|局机关|\p{IsCJKUnifiedIdeographs}{2,10}(?:政府|单位|部门|处室|局|委)[^。\n]{0,60}[：:]))")]
    private static partial Regex Opening();

    [GeneratedRegex("印发《(.{4,100})》的?(通知|函)?")]
    private static partial Regex Wrapper();

    [GeneratedRegex(@"^(\p{IsCJKUnifiedIdeographs}{2,24}?(?:政府|办公厅|办公室|委员会|管委会|局|厅|院|中心|委))(?:关于|20\d\d年)")]
    private static partial Regex IssuerOfTitle();

    [GeneratedRegex(@"^[\s　]*(\p{IsCJKUnifiedIdeographs}{3,24}(?:政府|办公厅|办公室|委员会|管委会|局|厅|院|中心|委))[\s　]*$", RegexOptions.Multiline)]
    private static partial Regex Signature();

    // The end, a date or a remark; anything else makes the line a cell of a table.
    [GeneratedRegex(@"^\s*(?:$|20[0-9]{2}\s*年\s*[0-9]{1,2}\s*月\s*[0-9]{1,2}\s*日|二[〇○零OＯ]|[（(]|附件|抄送|联系|印发)")]
    private static partial Regex BehindSignature();

    [GeneratedRegex(@"代表(\p{IsCJKUnifiedIdeographs}{2,24}?(?:政府|委员会|管委会|局|厅|院))")]
    private static partial Regex Speaker();

    [GeneratedRegex(@"(?:^|[，,\s])(\p{IsCJKUnifiedIdeographs}{3,24}?(?:管理局|政府|办公厅|办公室|委员会|管委会|局|厅|中心|委))(?=坚持|认真|深入|始终|紧紧|全面|围绕|高度|以|在)")]
    private static partial Regex Subject();
}
