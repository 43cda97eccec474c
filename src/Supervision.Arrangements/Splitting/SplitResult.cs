using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>A document read and split: what it is, where its arrangements stand, and the tasks they promise.</summary>
/// <param name="Readings">Why title, year, issuer and sections were read so, and what is unclear.</param>
/// <param name="Section">The first section that tasks were made of; null where the whole document is the plan or nothing was found.</param>
internal sealed record SplitResult(
    DocumentReadings Readings,
    OutlineNode Outline,
    OutlineNode? Section,
    IReadOnlyList<SplitArrangement> Arrangements,
    IReadOnlyList<SourceSentence> Sentences)
{
    internal string? Title => Readings.Title.Value;

    internal int? PlanYear => Readings.PlanYear.Value;

    internal string? Issuer => Readings.Issuer.Value;
}

/// <summary>One numbered arrangement with its tasks, in the order of the text.</summary>
internal sealed record SplitArrangement(string? Number, string? Title, TextSpan Heading, TextSpan Extent, IReadOnlyList<SplitTask> Tasks);

/// <summary>One promise, word for word, and what the text itself says about it.</summary>
internal sealed class SplitTask(TextSpan span)
{
    internal TextSpan Span { get; } = span;
    internal DueDateReading? Due { get; set; }
    internal List<string> Lead { get; } = [];
    internal List<string> Support { get; } = [];

    /// <summary>True when a clause said who leads (牵头): whoever else answers (责任单位) supports.</summary>
    internal bool IsLed { get; set; }

    /// <summary>True when only the sentence itself says who (县财政局要安排资金…): a clause (责任单位：县农业农村局) prevails.</summary>
    internal bool IsSpoken { get; set; }

    internal List<TargetReading> Targets { get; init; } = [];

    /// <summary>Dates on the way and dates that the words do not say for certain.</summary>
    internal List<DateOffer> DateOffers { get; init; } = [];

    /// <summary>按职责分工负责, 各处室: every unit answers for its own part.</summary>
    internal string? SharingWords { get; set; }

    /// <summary>责任领导: persons, not units.</summary>
    internal List<string> Leaders { get; } = [];

    internal void ForgetSpoken()
    {
        if (!IsSpoken) return;
        Lead.Clear();
        Support.Clear();
        IsSpoken = false;
    }
}
