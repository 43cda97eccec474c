using System.Text.RegularExpressions;

namespace Supervision.Arrangements.Outlining;

/// <summary>Lines that the publishing system adds: the three-step review, editors, page navigation, separators.</summary>
internal static partial class Noise
{
    private const int LongestNoise = 200;

    internal static bool IsNoise(string text, TextSpan paragraph)
    {
        if (paragraph.Length > LongestNoise) return false;
        var line = paragraph.Of(text);
        return ReviewLine().IsMatch(line) || Attendance().IsMatch(line) || Navigation().IsMatch(line) || Separator().IsMatch(line) || Closing().IsMatch(line) || ListedPage().IsMatch(line) || SiteFoot().IsMatch(line);
    }

    [GeneratedRegex(@"^[（(【\[]?\s*(初\s*审|一\s*审|二\s*审|三\s*审|复\s*审|终\s*审|责任编辑|责\s*编|编\s*辑|编\s*审|审\s*核|校\s*对|校\s*审|签\s*发|撰\s*稿|供\s*稿|录\s*入|打\s*印)(人|员)?\s*[:：]")]
    private static partial Regex ReviewLine();

    [GeneratedRegex(@"^(会议)?(时\s*间|地\s*点|主\s*持|主持人|召集人|参加|参会|出\s*席|列\s*席|缺\s*席|请\s*假|记\s*录|记录人|整理|议\s*题|(参加|参会|出席|列席|缺席|请假)(人员|单位|领导))\s*[:：]")]
    private static partial Regex Attendance();

    [GeneratedRegex(@"^(当前位置|您的位置|您所在的位置|上一篇|下一篇|上一条|下一条|填报单位|填报日期|填报人|相关链接|附件下载|文件下载|打印本页|关闭窗口|返回顶部|扫一扫|分享到|浏览次数|点击数|阅读次数|字体|来源|信息来源|发布时间|发布日期|版权所有|网站标识码|标题|文号|发文字号|发布机构|发文机构|发文机关|成文日期|生成日期|公文时效|有效性|栏目|原文链接|本地目录|页面链接|索引号|索\s*引\s*号|主题分类|信息分类|主题词|公开方式|公开属性|记者|通讯员|供稿单位|联系人|联系电话|抄\s*送|抄\s*报|主\s*送|分\s*送)\s*[:：】\]|]|^(打印|关闭|分享|收藏|附件下载|返回)$|^[（(]?此件[^，,。]{0,6}(公开|发布|印发|不公开)[^，,。]{0,4}[）)]?$")]
    private static partial Regex Navigation();

    /// <summary>What the page adds behind the last sentence of a text that lost its line breaks: 来源：… 附件下载.</summary>
    internal static bool IsTrailer(ReadOnlySpan<char> sentence) => sentence.Length <= LongestNoise && Trailer().IsMatch(sentence);

    /// <summary>The paragraph without the foot of the page (上一篇：… 下一篇：…) that follows its last sentence in a text that lost its line breaks.</summary>
    internal static TextSpan WithoutFoot(string text, TextSpan paragraph)
    {
        var words = paragraph.In(text);
        var last = words.LastIndexOf('。');
        foreach (var found in Foot().EnumerateMatches(words))
            if (found.Index > last) return TextSpan.FromBounds(paragraph.Start, paragraph.Start + found.Index).Trim(text);
        return paragraph;
    }

    [GeneratedRegex(@"(?<=[。；！”）\s])(上一篇|下一篇|上一条|下一条|相关链接|附件下载|扫一扫|分享到|打印本页|关闭窗口|返回顶部)\s*([:：]|\s|$)")]
    private static partial Regex Foot();

    [GeneratedRegex(@"^(来源|信息来源|责任编辑|编辑|初审|一审|附件下载|附件：|扫一扫|打印本页|分享到|上一篇|下一篇|相关链接)\s*[:：\s]|^(附件下载|关闭窗口|打印本页|返回顶部)")]
    private static partial Regex Trailer();

    [GeneratedRegex("^(特此(报告|通知|函告|函复|汇报|公告|通报)|(以上|此)(报告|汇报)[^，,。]{0,12}|汇报完毕.{0,12}|(我的)?(报告|汇报)(到此|完)[^，。]{0,6}([，,]?谢谢.{0,6})?|谢谢.{0,6}|此致|妥否，请.{0,6})[。！!]?$")]
    private static partial Regex Closing();

    [GeneratedRegex("ICP备|公网安备|网站标识码|^版权所有|版权所有[ 　]*[:：©]|^[（(]?联系人[:：]|^首页[ 　]*[|｜>＞]|^【(关闭|打印|收藏|返回|字体|大中小)[^】]{0,4}】$|^字号[:：]")]
    private static partial Regex SiteFoot();

    /// <summary>我区召开推进会　2023-11-02: another page of the site in a list.</summary>
    [GeneratedRegex(@"^[^。]{4,60}[\s　]+[\[（(]?20[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}[\]）)]?$")]
    private static partial Regex ListedPage();

    [GeneratedRegex(@"^[\s=＝*＊\-—_~·.…]{3,}.{0,12}$")]
    private static partial Regex Separator();
}
