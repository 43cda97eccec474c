using Supervision.Arrangements.Targets;

namespace Supervision.Arrangements.Splitting;

/// <summary>A quantity that a sentence promises.</summary>
/// <param name="Words">The words of the quantity, e.g. 不少于5家.</param>
/// <param name="Start">Where they stand in the words that were read.</param>
/// <param name="Name">What is counted, in the sentence's own words.</param>
internal readonly record struct TargetReading(
    string Words, int Start, string Name, TargetMove Move, TargetBound Bound, decimal Value, decimal? UpTo, string? Unit, decimal? From)
{
    /// <summary>The figure says where something stands (覆盖率达95%, 总量1800家), not how much is done or added.</summary>
    internal bool IsLevel { get; init; }

    internal DraftTarget ToDraftTarget() => new()
    {
        Words = Words, Name = Name, Move = Move, Bound = Bound, Value = Value, UpTo = UpTo, Unit = Unit, Baseline = From,
    };
}
