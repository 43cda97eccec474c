using System.Text;

namespace Supervision.Arrangements.Mutations;

/// <summary>Damages a document as copying, converting and typing do, and worse. The same seed gives the same damage.</summary>
internal static class TextDamage
{
    private const int MostChanges = 40;

    private static readonly string[] Pieces =
    [
        "一、", "（一）", "(二)", "1.", "①", "第三章", "第一，", "一是", "二是", "。", "；", "：", "，", "“", "”", "《", "》", "（", "）", "\n", "\r\n", "　", "\u2028", "\f",
        "牵头单位：", "配合单位：某局、某处", "完成时限：", "（某局牵头）", "年底前", "2月30日前", "第五季度", "附件1\n", "# ", "名词解释\n", "下一步，", "会议决定，", "督办事项：", "各位代表！",
        "\uD83D", "\uDE00", "\u202E", "\u200B", "\uFEFF", "\0", "2025年", "9999年99月99日", "999999999999家", "%", "初审：",
    ];

    internal static string Damage(string text, int seed)
    {
        var random = new Random(seed);
        var damaged = new StringBuilder(text);
        for (var i = random.Next(1, MostChanges); i > 0 && damaged.Length > 0; i--) Change(damaged, text, random);
        return damaged.ToString();
    }

    private static void Change(StringBuilder damaged, string text, Random random)
    {
        var at = random.Next(damaged.Length);
        switch (random.Next(7))
        {
            case 0: damaged.Insert(at, Pieces[random.Next(Pieces.Length)]); break;
            case 1: damaged.Remove(at, Math.Min(random.Next(1, 60), damaged.Length - at)); break;
            case 2: damaged.Insert(at, text.AsSpan(random.Next(text.Length / 2), random.Next(text.Length / 4 + 1))); break;
            case 3: damaged.Insert(at, Pieces[random.Next(Pieces.Length)], random.Next(1, 200)); break;
            case 4: damaged.Replace("\n", "", at, Math.Min(400, damaged.Length - at)); break;
            case 5: damaged.Replace('。', ' ', at, Math.Min(400, damaged.Length - at)); break;
            default: damaged[at] = (char)random.Next(0, 0x10000); break;
        }
    }
}
