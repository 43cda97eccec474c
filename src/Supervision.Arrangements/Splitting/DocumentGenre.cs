using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>The kind of a document from its title, else from how it begins.</summary>
internal static partial class DocumentGenre
{
    private const int LongestOpening = 1200;

    internal static Judgement<DocumentKind> Judge(string text, Judgement<string?> title)
    {
        if (title.Value is { } words)
            foreach (var (pattern, kind) in Genres)
                if (pattern.Match(words) is { Success: true } named)
                    return new(kind, Certainty.Sure, ReadingRule.TitleNamesGenre, TitleLines.Place(text, title.Words, named));
        return OfOpening(text);
    }

    private static Judgement<DocumentKind> OfOpening(string text)
    {
        var head = text[..Math.Min(text.Length, LongestOpening)];
        if (Sheet().Match(head) is { Success: true } sheet)
            return new(DocumentKind.DirectiveSheet, Certainty.Likely, ReadingRule.FirstLines, new TextSpan(sheet.Index, sheet.Length));
        if (MinutesOpening().Match(head) is { Success: true } minutes)
            return new(DocumentKind.Minutes, Certainty.Likely, ReadingRule.FirstLines, new TextSpan(minutes.Index, minutes.Length));
        if (Notified().Match(head) is { Success: true } notified)
            return new(DocumentKind.Plan, Certainty.Likely, ReadingRule.FirstLines, new TextSpan(notified.Index, notified.Length));
        if (News().Match(head) is { Success: true } news)
            return new(DocumentKind.Other, Certainty.Likely, ReadingRule.NewsOpening, new TextSpan(news.Index, news.Length));
        return Judgement<DocumentKind>.Missing(DocumentKind.Unknown);
    }

    private static readonly (Regex Pattern, DocumentKind Kind)[] Genres =
    [
        (Minutes(), DocumentKind.Minutes),
        (Directive(), DocumentKind.DirectiveSheet),
        (Table(), DocumentKind.TaskTable),
        (Report(), DocumentKind.Report),
        (Plan(), DocumentKind.Plan),
        (Demands(), DocumentKind.Plan),
        (GeneralReport(), DocumentKind.Report),
        (Other(), DocumentKind.Other),
    ];

    [GeneratedRegex("会议?纪要|议定事项|办公会纪要|纪要$")]
    private static partial Regex Minutes();

    [GeneratedRegex("(督办|交办|转办|承办|办理|督查)(单|件|函|通知单|通知书)|批示(件|单|抄清|办理|摘录)|督办(事项)?通知|督查通知|交办(事项)?通知")]
    private static partial Regex Directive();

    [GeneratedRegex("分工表|分解表|任务表|任务清单|责任清单|(工作|任务|整改|销号|督办|责任)台账|整改清单|责任分解$|任务分解$|项目清单")]
    private static partial Regex Table();

    [GeneratedRegex("总结|情况的?报告|述职|述法|情况汇报|执行情况|完成情况|落实情况|进展情况|情况说明|工作汇报")]
    private static partial Regex Report();

    [GeneratedRegex("^(?!.*(解读|答复|公告|公示|问答|征求|征集|反馈|采纳|办法$|规定$|细则$|条例$|制度$)).*?(要点|工作计划|行动计划|推进计划|计划$|方案|措施|举措|工作安排|任务安排|重点工作|任务分解|责任分解|民生实事|(实施|指导|若干|工作)意见|的意见$|工作打算|工作思路|规划(纲要)?$|分工的通知$|(目标任务|重点任务|重点工作|任务分解|任务分工|民生实事|为民办实事|重点事项)的?(督查|督办)?通知$)")]
    private static partial Regex Plan();

    // 关于做好…工作的通知, 关于加强…的通知 says what is to be done; one about holidays, applications or meetings does not.
    [GeneratedRegex("^(?!.*(放假|调休|值班|会议|培训班|评审|评选|评比|申报|报名|考试|考核工作|招聘|招生|招考|录用|缴费|收缴|征订|征集|征文|竞赛|比赛|遴选|推荐|认定|换证|年检|年审|登记|停水|停电|体检|报送|填报|公布|公示|名单|印发|转发|废止|公开招标)).*?关于(?:进一步|切实|深入|全面|认真|扎实|持续|继续|组织|全力|集中|统一|联合|依法|大力|坚决)*(?:做好|开展|清理|整治|打击|治理|防范|防止|制止|遏制|加强|加快|推进|深化|落实|抓好|规范|促进|提升|提高|建立|健全|完善|推动|实施|强化|优化|巩固|启动|改进|严格)[^。]{4,60}的(?:(?:紧急|补充)?通知|函)$")]
    private static partial Regex Demands();

    [GeneratedRegex("报告|汇报|情况")]
    private static partial Regex GeneralReport();

    [GeneratedRegex("通知|公告|通告|公示|办法|规定|条例|细则|制度|章程|函$|答复|解读|简报|名单|公报|征集|启事|须知|解释|准则|规程|指南")]
    private static partial Regex Other();

    [GeneratedRegex(@"^[\s　]*(督办|交办|转办|批示)(事项|内容|件|要求)[ 　\t]*[:：]", RegexOptions.Multiline)]
    private static partial Regex Sheet();

    [GeneratedRegex(@"^[\s　]*会议(议定|决定|确定|明确)(的)?(如下)?(事项)?|(会议|会上|主持召开)[^。\n]{0,400}。[^。\n]{0,30}纪要如下[：:]|现将?(会议)?[^。\n]{0,16}纪要如下[：:]", RegexOptions.Multiline)]
    private static partial Regex MinutesOpening();

    // 现就有关工作通知如下: what follows is to be done.
    [GeneratedRegex("现就(?![^。\n]{0,40}(放假|调休|会议|报名|考试|评审|申报|公示))[^。\n]{0,40}(工作|要求|任务)[^。\n]{0,12}(通知|要求)如下")]
    private static partial Regex Notified();

    // Only where a running text begins so: 近日，, 3月5日，, 本报讯.
    [GeneratedRegex(@"^[\s　]*(近日|日前|昨日|今日|连日来|近期|本报讯|本网讯|\S{1,10}讯[（(]|(20[0-9]{2}年)?[0-9]{1,2}月[0-9]{1,2}日(上午|下午|晚)?[，,]).{0,60}?(召开|举行|举办|开展|赴|来到|走进|组织|启动|获|调研|检查|视察|参加|发布|主持|出席)", RegexOptions.Multiline)]
    private static partial Regex News();
}
