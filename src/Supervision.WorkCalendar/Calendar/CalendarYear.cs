using Volo.Abp.Domain.Entities.Auditing;

namespace Supervision.WorkCalendar.Calendar;

/// <summary>A year that the bureau imported; it replaces the year shipped with the product, if there is one.</summary>
public sealed class CalendarYear : CreationAuditedAggregateRoot<Guid>
{
    private CalendarYear()
    {
        Source = string.Empty;
    }

    internal CalendarYear(Guid id, int year, string source)
        : base(id)
    {
        (Year, Source) = (year, source);
    }

    public int Year { get; private set; }

    /// <summary>The document that set the year, e.g. 国办发明电〔2024〕12号.</summary>
    public string Source { get; private set; }

    internal void ReplaceSource(string source) => Source = source;
}
