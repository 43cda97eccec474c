using System.Text;

namespace Supervision.Arrangements.Reading;

/// <summary>
/// Signs of radicals and of compatibility that PDF writers put where the character itself is meant: ⼀ for 一, ⽉ for 月, ⻓ for 长. They look
/// alike and are others to every rule. Source: Unicode, compatibility decompositions and EquivalentUnifiedIdeograph.txt. Pure.
/// </summary>
internal static class Radicals
{
    // The supplement has no decompositions; here are its signs that are whole characters.
    private const string Supplement = "⺁⺈⺊⺌⺍⺎⺐⺒⺓⺜⺝⺟⺠⺧⺩⺪⺫⺬⺮⺶⺻⺼⺽⻁⻄⻅⻆⻇⻉⻋⻑⻓⻔⻕⻗⻘⻙⻚⻛⻜⻝⻞⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻳";
    private const string Meanings = "厂刀卜小小兀尢巳幺日月母民牛王疋目示竹羊聿肉臼虎西见角角贝车長长门阜雨青韦页风飞食食首马骨鬼鱼鸟卤麦黄黾齐齿龙龟";

    /// <summary>The character that is meant; any other stays.</summary>
    internal static char Meant(char c) => c switch
    {
        >= '\u2E80' and <= '\u2EF3' => Supplement.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? Meanings[at] : c,
        >= '\u2F00' and <= '\u2FD5' or >= '\uF900' and <= '\uFAFF' => c.ToString().Normalize(NormalizationForm.FormKC) is [var meant] ? meant : c,
        _ => c,
    };
}
