using static Supervision.Arrangements.Reading.Fixtures.DocxFile;

namespace Supervision.Arrangements.Reading.Fixtures;

/// <summary>Documents whose numbers are computed; the words of their paragraphs are letters, so that what stands before is the label.</summary>
internal static class NumberingCases
{
    private static readonly string Official = Abstract(1, Level(0, "chineseCountingThousand", "%1、"), Level(1, "chineseCountingThousand", "（%2）"), Level(2, "decimal", "%3."), Level(3, "decimal", "(%4)"), Level(4, "decimalEnclosedCircle", "%5"));
    private static readonly string Technical = Abstract(1, Level(0, "chineseCountingThousand", "第%1章"), Level(1, "decimal", "%2.", more: "<w:suff w:val=\"space\"/>"), Level(2, "decimal", "%2.%3"), Level(3, "lowerLetter", "%2.%3.%4)"));

    internal static IEnumerable<(string Name, byte[] File)> All =>
    [
        ("official five levels", Of(Walk(1, 0, 1, 2, 3, 4, 4, 3, 2, 1, 2, 0, 1, 1, 2), Official + List(1, 1))),
        ("long list in Chinese counting", Of(Many(125, 1), Abstract(1, Level(0, "chineseCountingThousand", "（%1）")) + List(1, 1))),
        ("chineseCounting beyond ten", Of(Many(32, 1), Abstract(1, Level(0, "chineseCounting", "%1、")) + List(1, 1))),
        ("ideographDigital and japaneseCounting", Of(Many(24, 1) + Many(24, 2), Abstract(1, Level(0, "ideographDigital", "%1、")) + Abstract(2, Level(0, "japaneseCounting", "第%1条")) + List(1, 1) + List(2, 2))),
        ("circled to fifty-two", Of(Many(52, 1), Abstract(1, Level(0, "decimalEnclosedCircleChinese", "%1")) + List(1, 1))),
        ("full-width, zero-padded, ordinal", Of(Many(12, 1) + Many(12, 2) + Many(24, 3), Abstract(1, Level(0, "decimalFullWidth", "%1．")) + Abstract(2, Level(0, "decimalZero", "%1")) + Abstract(3, Level(0, "ordinal", "%1")) + List(1, 1) + List(2, 2) + List(3, 3))),
        ("letters beyond z and Roman figures", Of(Many(30, 1) + Many(30, 2) + Many(55, 3) + Many(12, 4), Abstract(1, Level(0, "lowerLetter", "%1)")) + Abstract(2, Level(0, "upperLetter", "%1.")) + Abstract(3, Level(0, "upperRoman", "%1.")) + Abstract(4, Level(0, "lowerRoman", "(%1)")) + List(1, 1) + List(2, 2) + List(3, 3) + List(4, 4))),
        ("capital figures, stems and branches", Of(Many(23, 1) + Many(23, 2) + Many(11, 3) + Many(11, 4), Abstract(1, Level(0, "chineseLegalSimplified", "%1、")) + Abstract(2, Level(0, "ideographLegalTraditional", "%1、")) + Abstract(3, Level(0, "ideographTraditional", "%1、")) + Abstract(4, Level(0, "ideographZodiac", "%1、")) + List(1, 1) + List(2, 2) + List(3, 3) + List(4, 4))),
        ("several levels in one label", Of(Walk(1, 0, 1, 2, 2, 3, 1, 2, 0, 1, 2, 3), Technical + List(1, 1))),
        ("deeper level first", Of(Walk(1, 1, 1, 0, 1, 2, 0, 2, 1), Technical + List(1, 1))),
        ("numbering from styles", Of(P("a", style: "H1") + P("b", style: "H2") + P("c", style: "H2") + P("d", style: "H1") + P("e", style: "H2") + P("plain") + P("f", style: "H1"), Official + List(1, 1), Style("H1", "Normal", 1, 0) + Style("H2", "Normal", 1, 1))),
        ("numbering inherited by styles", Of(P("a", style: "H1") + P("b", style: "H2") + P("c", style: "Under2") + P("d", style: "Deeper") + P("e", style: "Off") + P("f", style: "H1") + P("g", list: 0, style: "H1") + P("h", list: 1, level: 2, style: "H2") + "<w:p><w:pPr><w:pStyle w:val=\"H1\"/><w:numPr><w:ilvl w:val=\"2\"/></w:numPr></w:pPr><w:r><w:t>i</w:t></w:r></w:p>", Official + List(1, 1), Style("H1", "Normal", 1) + Style("H2", "Normal", 1, 1) + Style("Under2", "H2", null) + Style("Deeper", "H1", null, 2) + Style("Off", "H1", 0))),
        ("another list in a derived style", Of(P("a", style: "T1") + P("b", style: "T2") + P("c", style: "T3") + P("d", style: "T1") + P("e", list: 2, style: "T1"), Official + Abstract(2, Level(0, "decimal", "%1)"), Level(1, "lowerLetter", "%2)")) + List(1, 1) + List(2, 2), Style("T1", null, 1) + Style("T2", "T1", 2, 1) + Style("T3", "T2", null, 0))),
        ("lists that share counters", Of(P("a", 1) + P("b", 1) + P("c", 2) + P("d", 2) + P("e", 1) + P("f", 3) + P("g", 1) + P("h", 3), Official + Official.Replace("abstractNumId=\"1\"", "abstractNumId=\"2\"", StringComparison.Ordinal) + List(1, 1) + List(2, 1) + List(3, 2))),
        ("restart by override", Of(P("a", 1) + P("b", 1) + P("c", 2) + P("d", 2) + P("e", 1) + P("f", 3) + P("g", 3) + P("h", 1), Official + List(1, 1) + List(2, 1, Restart(0, 1)) + List(3, 1, Restart(0, 5)))),
        ("restart of a deeper level", Of(P("a", 1) + P("b", 1, 1) + P("c", 1, 1) + P("d", 2, 1) + P("e", 2, 1) + P("f", 2) + P("g", 2, 1) + P("h", 1) + P("i", 1, 1), Official + List(1, 1) + List(2, 1, Restart(1, 1)))),
        ("restart on all levels", Of(P("a", 1) + P("b", 1, 1) + P("c", 2) + P("d", 2, 1) + P("e", 2, 1) + P("f", 3) + P("g", 3, 1), Official + List(1, 1) + List(2, 1, string.Concat(Enumerable.Range(0, 9).Select(l => Restart(l, 1)))) + List(3, 1, string.Concat(Enumerable.Range(0, 9).Select(l => Restart(l, 1)))))),
        ("level redefined by override", Of(P("a", 1) + P("b", 2) + P("c", 2, 1) + P("d", 1) + P("e", 2, 1), Official + List(1, 1) + List(2, 1, $"<w:lvlOverride w:ilvl=\"0\">{Level(0, "upperRoman", "%1)", 3)}</w:lvlOverride><w:lvlOverride w:ilvl=\"1\">{Level(1, "lowerLetter", "%1.%2)", 3)}</w:lvlOverride>"))),
        ("restart and redefinition together", Of(P("a", 1) + P("b", 2) + P("c", 2) + P("d", 1) + P("e", 2), Official + List(1, 1) + List(2, 1, $"<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"4\"/>{Level(0, "upperRoman", "%1)", 7)}</w:lvlOverride>"))),
        ("linked list style", Of(P("a", 2) + P("b", 2, 1) + P("c", 1) + P("d", 2) + P("e", 1, 1), Official.Replace("<w:multiLevelType w:val=\"multilevel\"/>", "<w:multiLevelType w:val=\"multilevel\"/><w:styleLink w:val=\"L1\"/>", StringComparison.Ordinal) + "<w:abstractNum w:abstractNumId=\"2\"><w:multiLevelType w:val=\"multilevel\"/><w:numStyleLink w:val=\"L1\"/></w:abstractNum>" + List(1, 1) + List(2, 2), "<w:style w:type=\"numbering\" w:styleId=\"L1\"><w:name w:val=\"L1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")),
        ("start at other than one", Of(Walk(1, 0, 1, 1, 0, 1) + Walk(2, 0, 0, 1), Abstract(1, Level(0, "decimal", "%1.", 3), Level(1, "lowerLetter", "%2)", 4)) + Abstract(2, Level(0, "decimal", "%1.", 0), Level(1, "decimalZero", "%1.%2", 8)) + List(1, 1) + List(2, 2))),
        ("level without number", Of(Walk(1, 0, 1, 2) + Walk(2, 0, 1, 2, 1), Abstract(1, Level(0, "none", "附件"), Level(1, "decimal", "%1.%2"), Level(2, "decimal", "x")) + Abstract(2, Level(0, "decimal", "%1"), Level(1, "none", ""), Level(2, "decimal", "%1.%2.%3")) + List(1, 1) + List(2, 2))),
        ("in table cells", Of(P("a", 1) + Table(Cell(P("b", 1)) + Cell(P("c", 1)), Cell(P("e", 1)) + Cell(P("f", 1))) + P("g", 1), Official + List(1, 1))),
        ("empty and unknown", Of(P("a", 1) + P("", 1) + P("b", 1) + P("c", 99) + P("d", 1, 12), Official + List(1, 1))),
        ("lists between lists", Of(P("a", 1) + P("b", 2) + P("plain") + P("c", 1) + P("d", 2) + P("e", 1, 1) + P("f", 2, 1), Official + Abstract(2, Level(0, "decimal", "%1)"), Level(1, "lowerLetter", "%2)")) + List(1, 1) + List(2, 2))),
    ];

    private static string Walk(int list, params int[] levels) => string.Concat(levels.Select(l => P("w", list, l)));

    private static string Many(int count, int list) => string.Concat(Enumerable.Range(1, count).Select(_ => P("m", list)));
}
