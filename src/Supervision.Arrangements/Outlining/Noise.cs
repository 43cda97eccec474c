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
        return ReviewLine().IsMatch(line) || Navigation().IsMatch(line) || Separator().IsMatch(line);
    }

    [GeneratedRegex(@"^[（(【\[]?\s*(初\s*审|一\s*审|二\s*审|三\s*审|复\s*审|终\s*审|责任编辑|责\s*编|编\s*辑|编\s*审|审\s*核|校\s*对|校\s*审|签\s*发|撰\s*稿|供\s*稿|录\s*入|打\s*印)(人|员)?\s*[:：]")]
    private static partial Regex ReviewLine();

    [GeneratedRegex(@"^(当前位置|您的位置|您所在的位置|上一篇|下一篇|相关链接|附件下载|文件下载|打印本页|关闭窗口|返回顶部|扫一扫|分享到|浏览次数|点击数|阅读次数|字体|来源|信息来源|发布时间|发布日期|版权所有|主办单位|网站标识码)\s*[:：】\]|]|^(打印|关闭|分享|收藏|附件下载|返回)$")]
    private static partial Regex Navigation();

    [GeneratedRegex(@"^[\s=＝*＊\-—_~·.…]{3,}.{0,12}$")]
    private static partial Regex Separator();
}
