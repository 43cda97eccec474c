using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Baselines;

/// <summary>A level that the achievements report: 进驻事项达2,300项, 覆盖率95%.</summary>
/// <param name="Name">What was counted, in the text's own words.</param>
internal readonly record struct ReportedFigure(string Name, decimal Value, string Unit, string Words, TextSpan Sentence, int Start);
