using Supervision.Tasks.Progress;

namespace Supervision.Tasks.Duties;

/// <summary>What is read of a duty to find its place among the others.</summary>
internal sealed class DutyKey
{
    public required Guid SubjectId { get; init; }
    public required Guid TaskId { get; init; }
    public required string? Number { get; init; }
    public required DateTime? Since { get; init; }
    public required DateOnly? DueDate { get; init; }
}

/// <summary>Duties of one kind about one sort of subject.</summary>
internal sealed record DutySource(DutyKind Kind, DutySubject Subject, IQueryable<DutyKey> Keys)
{
    /// <summary>The duties of the source are told apart by their day; otherwise by how long they have waited, or by their number alone.</summary>
    public DutyOrder Order { get; init; } = DutyOrder.Since;

    /// <summary>Of a duty that has no date of its own: the day that follows from when it began.</summary>
    public Func<DateTime, DateOnly>? DueOf { get; init; }

    /// <summary>The period that is to be reported.</summary>
    public ReportPeriod? Period { get; init; }

    public DateOnly? DueDateOf(DutyKey key) =>
        Period?.Due ?? (DueOf is { } due && key.Since is { } since ? due(since) : key.DueDate);

    /// <summary>The first duties, most urgent first.</summary>
    public IQueryable<DutyKey> First(int count)
    {
        var keys = Order switch
        {
            DutyOrder.Day => Keys.OrderBy(k => k.DueDate == null).ThenBy(k => k.DueDate).ThenBy(k => k.Since),
            DutyOrder.Since => Keys.OrderBy(k => k.Since),
            _ => Keys.OrderBy(k => k.Number),
        };
        return keys.ThenBy(k => k.Number).ThenBy(k => k.SubjectId).Take(count);
    }
}

/// <summary>What the duties of a source differ in.</summary>
internal enum DutyOrder
{
    Since,
    Day,
    Number,
}
