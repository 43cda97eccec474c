using Supervision.Tasks;

namespace Supervision.Arrangements.Splitting;

/// <summary>What a date that the text states could be for the task.</summary>
public enum DateOfferKind
{
    /// <summary>A node on the way: an earlier one of several dates.</summary>
    Node,

    /// <summary>The due date, read from words that do not say it for certain (10月前, 春节前, 汛期前).</summary>
    DueDate,
}

/// <summary>A date that the text states and that nobody set: a person takes it or leaves it.</summary>
/// <param name="Words">The words it was read from.</param>
public sealed record DateOffer(DateOnly Date, DuePrecision Precision, string Words, DateOfferKind Kind);
