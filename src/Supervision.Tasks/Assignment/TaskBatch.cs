using Volo.Abp.Domain.Entities.Auditing;

namespace Supervision.Tasks.Assignment;

/// <summary>任务分解表: tasks assigned together, with one letter per person. Approved by a leader or recorded as approved by a meeting.</summary>
public sealed class TaskBatch : AuditedAggregateRoot<Guid>
{
    private TaskBatch()
    {
        Title = string.Empty;
    }

    internal TaskBatch(Guid id, int planYear, string title, Guid assignedById, DateTime assignedAt, int taskCount)
        : base(id)
    {
        (PlanYear, Title, AssignedById, AssignedAt, TaskCount) = (planYear, title, assignedById, assignedAt, taskCount);
    }

    public int PlanYear { get; private set; }

    public string Title { get; private set; }

    public Guid AssignedById { get; private set; }

    public DateTime AssignedAt { get; private set; }

    public int TaskCount { get; private set; }

    /// <summary>Number of the minutes that approved the batch; null when no approval was needed.</summary>
    public string? BasisNumber { get; internal set; }

    public DateOnly? BasisDate { get; internal set; }

    /// <summary>One more sentence in the letters.</summary>
    public string? Note { get; internal set; }
}

/// <summary>The last matter number drawn in a plan year.</summary>
public sealed class TaskNumberCounter : Volo.Abp.Domain.Entities.Entity<int>
{
    private TaskNumberCounter()
    {
    }

    public int LastNumber { get; private set; }
}
