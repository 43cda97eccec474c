namespace Supervision.Arrangements.Targets;

/// <summary>A quantity that a draft's words promise.</summary>
public sealed record DraftTarget
{
    /// <summary>The words it was read from, e.g. 5家以上.</summary>
    public required string Words { get; init; }

    /// <summary>What is counted, in the sentence's own words, e.g. 引进企业.</summary>
    public required string Name { get; init; }
    public TargetMove Move { get; init; }
    public TargetBound Bound { get; init; }

    /// <summary>The figure in <see cref="Unit"/>; the lower one of a range.</summary>
    public decimal Value { get; init; }

    /// <summary>The higher figure of a range such as 2-3个; null otherwise.</summary>
    public decimal? UpTo { get; init; }
    public string? Unit { get; init; }

    /// <summary>What it starts from: said by the sentence itself (由5日压减至3日), or taken over by a person from <see cref="Offer"/>.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>A figure of the achievements that may be the baseline; never applied by itself.</summary>
    public BaselineOffer? Offer { get; init; }

    /// <summary>False when a person said that this quantity is no target of the task.</summary>
    public bool IsKept { get; init; } = true;
}

/// <summary>A figure that the achievements report for the same thing in the same unit.</summary>
/// <param name="Value">In the unit of the target.</param>
/// <param name="Words">The figure as the achievements write it, e.g. 2,300项.</param>
/// <param name="Clause">The clause it stands in, word for word.</param>
/// <param name="Start">Where the figure stands in the document's text, in UTF-16 characters.</param>
/// <param name="Subject">The words that both name: why the two belong together.</param>
public sealed record BaselineOffer(decimal Value, string Words, string Clause, int Start, string Subject);
