using System.Text.RegularExpressions;
using Supervision.Tasks;

namespace Supervision.Arrangements.Splitting;

/// <summary>What kind of work a sentence asks for, and the word that says so; no word where it was only concluded.</summary>
internal readonly record struct NatureReading(TaskNature Nature, string? Words);

/// <summary>完成、启动、出台… can be finished; 深化、加强、持续推进… goes on all year.</summary>
internal static partial class NatureReader
{
    /// <param name="dated">The words of the due date or of a quantity, if the sentence states one: it can then be finished.</param>
    internal static NatureReading Read(string words, string? dated = null)
    {
        var clauses = words.Split('，', ',', '；', ';', '。', '：', ':', '、');
        foreach (var clause in clauses)
            if (BeginsToFinish().Match(WithoutAdverbs(clause)) is { Success: true } begun) return new(TaskNature.Closable, begun.Value);
        if (Result().Match(words) is { Success: true } result) return new(TaskNature.Closable, result.Value);
        if (dated is not null) return new(TaskNature.Closable, dated);
        foreach (var clause in clauses)
            if (Lasting().Match(clause.Trim()) is { Success: true } lasting) return new(TaskNature.Continuous, lasting.Value);
        return new(TaskNature.Continuous, null);
    }

    private static string WithoutAdverbs(string clause)
    {
        var rest = clause.AsSpan().Trim();
        while (ActionWords.AdverbLength(rest) is > 0 and var length) rest = rest[length..];
        return rest.TrimStart("力争确保推动争取将要").ToString();
    }

    [GeneratedRegex("^(?:完成|启动|出台|建成|编制|印发|制定|制订|修订|修编|搭建|成立|召开|举办|承办|组建|设立|开通|新建|新增|改建|扩建|筹建|发布|续签|签订|竣工|开工|打通|引进|取消|公布|增设|增加|划定|申报|拆除|淘汰)")]
    private static partial Regex BeginsToFinish();

    [GeneratedRegex("建成|竣工|完工|开工|投入使用|投入运营|投用|投产|上线|印发|出台|封顶|通车|开业|开学|开馆|开园|挂牌|揭牌|验收|销号|落地|全覆盖|完成")]
    private static partial Regex Result();

    [GeneratedRegex("^(?:持续|不断|继续|常态化|长期|进一步|深入|扎实|积极|大力|全面|切实|着力|全力|加快)*(?:推进|推动|深化|加强|强化|完善|健全|优化|提升|提高|巩固|落实|做好|抓好|坚持|保持|发挥|促进|支持|鼓励|引导|探索|规范|严格|维护|加大|拓展|培育|打造|防范|开展|实施|营造|增强|丰富|贯彻|统筹|构建|学习|压实|严守)")]
    private static partial Regex Lasting();
}
