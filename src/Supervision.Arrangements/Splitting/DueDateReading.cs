using Supervision.Tasks;

namespace Supervision.Arrangements.Splitting;

/// <summary>A date that the text states, how exactly it states it, and the words it was read from.</summary>
internal readonly record struct DueDateReading(DateOnly Date, DuePrecision Precision, string Words)
{
    /// <summary>The words do not say the date for certain (10月前, 春节前): it is offered, never set.</summary>
    internal bool IsLoose { get; init; }
}

/// <summary>The dates of a sentence or owner clause: the last certain one is the due date, the others are offered.</summary>
internal sealed record DueDates(DueDateReading? Due, IReadOnlyList<DateOffer> Offers)
{
    internal static DueDates Of(IReadOnlyCollection<DueDateReading> readings)
    {
        DueDateReading? last = null;
        foreach (var reading in readings)
            if (!reading.IsLoose && (last is null || reading.Date >= last.Value.Date)) last = reading;
        var offers = readings.Where(r => r != last).Where(r => last is null || r.Date != last.Value.Date)
            .Select(r => new DateOffer(r.Date, r.Precision, r.Words, last is { } due && r.Date < due.Date ? DateOfferKind.Node : DateOfferKind.DueDate))
            .DistinctBy(o => o.Date).OrderBy(o => o.Date).ToList();
        return new DueDates(last, offers);
    }
}
