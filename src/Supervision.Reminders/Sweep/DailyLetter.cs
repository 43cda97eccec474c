using Volo.Abp.Domain.Entities;

namespace Supervision.Reminders.Sweep;

/// <summary>A person's daily letter of one day: person and date are unique together, so that there is never a second one.</summary>
public sealed class DailyLetter : Entity<Guid>
{
    private DailyLetter() => ListHash = string.Empty;

    internal DailyLetter(Guid id, Guid personId, DateOnly date, string listHash, int newCount, bool isWeekly)
        : base(id)
    {
        (PersonId, Date, ListHash, NewCount, IsWeekly) = (personId, date, listHash, newCount, isWeekly);
    }

    public Guid PersonId { get; private set; }

    public DateOnly Date { get; private set; }

    /// <summary>SHA-256 of what the letter lists; the same list is never sent twice running.</summary>
    public string ListHash { get; private set; }

    public int NewCount { get; private set; }

    /// <summary>The letter of the week, with everything that is open.</summary>
    public bool IsWeekly { get; private set; }
}

/// <summary>The weekly letters of one week were put together.</summary>
public sealed class WeeklyRun : Entity<Guid>
{
    private WeeklyRun()
    {
    }

    internal WeeklyRun(Guid id, DateOnly weekOf)
        : base(id)
    {
        WeekOf = weekOf;
    }

    /// <summary>First working day of the week; unique.</summary>
    public DateOnly WeekOf { get; private set; }
}
