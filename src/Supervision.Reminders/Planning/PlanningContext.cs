using Supervision.Organization.Bureau;
using Supervision.Reminders.Policies;
using Supervision.WorkCalendar.Calendar;

namespace Supervision.Reminders.Planning;

/// <summary>Everything besides the task that planning reads: the bureau at one moment.</summary>
internal sealed record PlanningContext
{
    public required PolicyVersion Policy { get; init; }
    public required BureauSnapshot Bureau { get; init; }
    public required BureauCalendar Calendar { get; init; }
    public IReadOnlyList<DayRange> BureauHolds { get; init; } = [];
    public required DateTime NowUtc { get; init; }

    public DateOnly Today => Calendar.DateOf(NowUtc);

    public PolicyDefinition Rules => Policy.Definition;
}

/// <summary>A policy as planning sees it.</summary>
internal sealed record PolicyVersion(int Number, DateTime StartsAtUtc, PolicyDefinition Definition);

/// <summary>Days from–to, both inclusive.</summary>
internal sealed record DayRange(DateOnly From, DateOnly To)
{
    public bool Contains(DateOnly day) => From <= day && day <= To;
}

/// <summary>What was decided for a task before, and what the office said about it.</summary>
internal sealed record TaskHistory
{
    public static readonly TaskHistory Empty = new();

    public IReadOnlyDictionary<OccurrenceKey, DecidedOccurrence> Decided { get; init; } =
        new Dictionary<OccurrenceKey, DecidedOccurrence>();

    /// <summary>When a hold by an approval ended for the last time, UTC.</summary>
    public DateTime? ResumedAtUtc { get; init; }

    /// <summary>Until when the office holds what would go to the principal leader, by anchor date.</summary>
    public IReadOnlyDictionary<DateOnly, DateOnly> OfficeHolds { get; init; } = new Dictionary<DateOnly, DateOnly>();
}

/// <param name="ToldPersonIds">The main recipients, copies left out.</param>
internal sealed record DecidedOccurrence(DateTime DecidedAtUtc, bool WasSent, IReadOnlyList<Guid> ToldPersonIds);
