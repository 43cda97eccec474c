using System.Text.RegularExpressions;

namespace Supervision.Arrangements.Splitting;

/// <summary>Offices as they stand in running text: 区公安分局和区公安消防支队, 各镇（街道）.</summary>
internal static partial class Offices
{
    /// <summary>The offices that stand at this place, joined by 、 or 和, and where they end.</summary>
    internal static (List<string> Names, int End) At(string words, int at)
    {
        var names = new List<string>();
        while (LengthAt(words, at) is > 0 and var length)
        {
            length += Bracket().Match(words, at + length).Length;
            names.Add(words.Substring(at, length));
            at += length;
            if (at >= words.Length || words[at] is not ('、' or '和' or '及' or '与')) break;
            at++;
        }
        return (names, at);
    }

    private static int LengthAt(string words, int at)
    {
        var office = Office().Match(words, at);
        if (District().Match(words, at) is { Success: true } district) return district.Length;
        var level = Level().Match(words, at);
        var isLevelAlone = level.Success && (!office.Success || Place().IsMatch(office.ValueSpan)) && SpokenOwners.BeginsDeed(words.AsSpan(at + level.Length));
        return isLevelAlone ? level.Length : office.Length;
    }

    /// <summary>建管中心（房管办）: its own name only.</summary>
    internal static string WithoutBracket(string name) => name.Length > 0 && name[^1] is '）' or ')' ? name[..Math.Max(0, name.AsSpan().IndexOfAny('（', '('))] : name;

    /// <summary>市水利局、公安局, 各镇（街道） are known by how they begin; 发改局 needs a word that charges it.</summary>
    internal static bool ArePublic(List<string> names) => names.Count > 0 && (Public().IsMatch(names[0]) || IsDistrict(names[0]));

    internal static bool IsDistrict(string name) => DistrictAlone().IsMatch(name);

    // 要, 的 and a second 市 or 县 stand in no name: 县财政安排县卫计局…. 市委 before 办公室 and 区政府 before 投资项目 are no names.
    [GeneratedRegex("\\G(?:各街道、[镇乡](?![村级])|各[镇乡]、街道|各[市县区州旗]{1,2}(?:[（(][市县区州旗、]{1,5}[）)])|各(?:区县|县区|市县|市区)|各[\\p{IsCJKUnifiedIdeographs}-[市县区镇乡部]]{2,8}?(?:机构|企业|学校|医院)|(?:各?[省市县区州旗]{1,2}|各)?[\\p{IsCJKUnifiedIdeographs}-[省市县区要将对给向为由的请按]]{0,12}?(?:[镇乡](?:人民)?政府|乡?镇（街道）|街道（[镇乡]）|乡镇|局|[居村]委会|委(?!员|办|组织部|宣传部|统战部|政法|编办|老干|托|派|金融办|网信|文明|农办|农工|改革办|国安|外办|外事|军民|巡察|督查室|依法|审计|台办|台港|财经|保密|机要|社会工|政研|政策研|党校|党史|信访|教育工)|厅|中心|公司|集团|管委会|委员会(?!办)"
        + "|政府(?!办|投资|采购|购买|性|网|服务|信息|专项|债|引导|部门|督查|工作)|[大支总]队|街道(?:[（(][^（）()]{2,6}[）)])?办(?:事处)?|督查室|政府办(?!公室)|办公室|小组(?!办)|专班(?!办)|指挥部(?!办)|(?:宣传|组织|统战|武装)部|政法委|编办|法院|检察院|派出所|安监所|办(?![公法理事学案展会结证好成到齐])|[部处科股](?![门分署队理置级学技室位])|街道|镇(?!村)|(?<!城)乡|单位|部门))(?!办公室|督查室|研究室)")]
    private static partial Regex Office();

    // 各区调查…, 各区组织街道开展…: the level alone, where its deed follows.
    [GeneratedRegex("\\G各[市县区州旗]")]
    private static partial Regex Level();

    private const string Named = "(?:(?!(?:城|园|片|景|社|小|库|校|辖|地|新|特|灾|牧|林|矿|郊|市|全|我|各|老|本|该|功能|示范|试验|开发|高新|自贸|保税|经开|中心|核心|重点|海岛|沿海|沿江|风景|居住|度假|主城|建成|试点|旅游)区)\\p{IsCJKUnifiedIdeographs}{2}区|\\p{IsCJKUnifiedIdeographs}{2}(?:新区|新片区|经开区|高新区|度假区|(?:工业|产业|高新技术)园区))";

    // 杨浦区加快…, 临港新片区重点推进…: a district by its name, where what it does follows.
    [GeneratedRegex("\\G" + Named + "(?=要(?!求|点|素|件)|应当?|须|负责|参照|(?:加快|重点|大力|积极|持续|进一步|全面)(?!建设)|推进|探索|开展|组织|牵头|制定|编制|落实)")]
    private static partial Regex District();

    [GeneratedRegex("^" + Named + "$")]
    private static partial Regex DistrictAlone();

    [GeneratedRegex("^各[市县区州旗].+(街道|镇|乡|单位|中心|公司|集团|企业|机构)$")]
    private static partial Regex Place();

    // 建管中心（房管办）、派出所: also known as.
    [GeneratedRegex("\\G[（(]\\p{IsCJKUnifiedIdeographs}{2,8}[）)]")]
    private static partial Regex Bracket();

    [GeneratedRegex("^[省市县区州旗各]")]
    private static partial Regex Public();
}
