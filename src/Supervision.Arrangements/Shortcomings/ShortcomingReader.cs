using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.ShortTitles;
using Supervision.Arrangements.Splitting;

namespace Supervision.Arrangements.Shortcomings;

/// <summary>What a document admits is wrong: the sections on shortcomings, and paragraphs that say 我们也清醒认识到. Pure.</summary>
internal static partial class ShortcomingReader
{
    private const int Most = 60, ShortestProblem = 4, OpeningOfParagraph = 90, LongestProblem = 600, LongestHeading = 120, ShortestTitle = 6;

    internal static List<ShortcomingCandidate> Read(string text, OutlineNode root)
    {
        var found = new List<ShortcomingCandidate>();
        Walk(text, root, heading: null, found);
        return [.. found.DistinctBy(c => c.Span.Start).OrderBy(c => c.Span.Start).Take(Most)];
    }

    private static void Walk(string text, OutlineNode node, OutlineNode? heading, List<ShortcomingCandidate> found)
    {
        var admits = heading is not null;
        foreach (var part in Parts(node))
            if (admits || Admission().IsMatch(text.AsSpan(part.Start, Math.Min(part.Length, OpeningOfParagraph)))) Gather(text, part, heading, found);
        foreach (var child in node.Children)
        {
            if (child.Kind is SectionKind.NextYearArrangement or SectionKind.Glossary && !MixedHeading().IsMatch(child.Title.Of(text))) continue;
            Walk(text, child, child.Kind == SectionKind.Shortcoming ? child : heading, found);
        }
    }

    private static IEnumerable<TextSpan> Parts(OutlineNode node) =>
        node.Paragraphs.Append(node.IsItem ? node.Title : node.Body).Where(p => !p.IsEmpty);

    private static void Gather(string text, TextSpan part, OutlineNode? heading, List<ShortcomingCandidate> found)
    {
        var items = EnumeratedItems.Find(text, part);
        var pieces = items.Count > 0 ? items.Select(i => Ends(text, i)) : SentenceScanner.Scan(text, part).Where(s => Problem().IsMatch(s.In(text)));
        foreach (var piece in pieces)
        {
            var span = SentenceParts.Bare(text, piece);
            if (span.Length is < ShortestProblem or > LongestProblem || Closing().IsMatch(span.In(text)) || IsLeadIn(text, piece, items.Count)) continue;
            found.Add(new ShortcomingCandidate(span, TitleOf(text, span), heading?.Whole.Start ?? part.Start, HeadingOf(text, heading)));
        }
    }

    // The last item runs on into 对此，我们将…: the promise to do better is none of its words.
    private static TextSpan Ends(string text, TextSpan item)
    {
        foreach (var sentence in SentenceScanner.Scan(text, item))
            if (sentence.Start > item.Start && Closing().IsMatch(sentence.In(text))) return TextSpan.FromBounds(item.Start, sentence.Start);
        return item;
    }

    private static bool IsLeadIn(string text, TextSpan sentence, int items) =>
        items == 0 && (Admission().IsMatch(sentence.In(text)) && !sentence.In(text).ContainsAny('：', ':', '；') || LeadIn().IsMatch(sentence.In(text)));

    private static string TitleOf(string text, TextSpan span)
    {
        var clauses = TitleClauses.Of(text, span, 4);
        var isHeaded = clauses[0].Length is >= ShortestTitle and <= ShortTitle.MaxLength && !Cause().IsMatch(clauses[0]);
        var title = isHeaded ? clauses[0] : clauses.Find(c => Problem().IsMatch(c)) ?? clauses[0];
        return title.Length <= ShortTitle.MaxLength ? title : TitleShortener.Cut(title);
    }

    private static string? HeadingOf(string text, OutlineNode? heading)
    {
        if (heading is null) return null;
        var words = string.Concat(heading.Heading.Of(text).Where(c => !char.IsControl(c)));
        return words.Length > LongestHeading ? words[..LongestHeading] : words;
    }

    [GeneratedRegex("(认识|看|意识|感受)到.{0,60}(困难|问题|不足|差距|短板|挑战|弱项)|存在.{0,24}(不足|短板|困难|问题|差距|薄弱环节)|面临.{0,24}(困难|问题|挑战)")]
    private static partial Regex Admission();

    [GeneratedRegex("不足|不够|不高|不强|不完善|不健全|不到位|不平衡|不充分|不及时|不深入|不明显|不彻底|不均衡|不合理|不规范|不优|不紧密|薄弱|短板|滞后|有待|亟待|亟需|尚需|尚未|仍需|还需|缺乏|欠缺|欠账|困难|问题|偏低|偏小|偏弱|偏慢|较大|较慢|较弱|较低|较少|压力|瓶颈|隐患|难度|差距|弱项|堵点|艰巨|突出|低下|形式主义|脱节|失衡|匮乏|不畅|乏力|单一")]
    private static partial Regex Problem();

    [GeneratedRegex("^(对此|对于?这些|针对(这些|以上|上述)|为此|下一步|今后|我们(将|一定|必须|要|已经)|必须|今年必须|上述问题|以上问题)")]
    private static partial Regex Closing();

    [GeneratedRegex("(如下|以下|几个方面|方面)[：:]?$|^(主要(表现|体现|有|是)|具体(表现|体现))")]
    private static partial Regex LeadIn();

    [GeneratedRegex("^(受|由于|因|随着|在|对)|影响$")]
    private static partial Regex Cause();

    [GeneratedRegex("不足|问题|短板|困难|薄弱|差距")]
    private static partial Regex MixedHeading();
}
