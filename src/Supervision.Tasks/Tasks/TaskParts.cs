using Volo.Abp.Domain.Entities;

namespace Supervision.Tasks;

/// <summary>A supporting department (配合单位) of a task.</summary>
public sealed class TaskSupportingDepartment : Entity<Guid>
{
    private TaskSupportingDepartment()
    {
    }

    internal TaskSupportingDepartment(Guid id, Guid taskId, Guid departmentId, int order)
        : base(id)
    {
        TaskId = taskId;
        DepartmentId = departmentId;
        Order = order;
    }

    public Guid TaskId { get; private set; }

    public Guid DepartmentId { get; private set; }

    public int Order { get; private set; }
}

/// <summary>A person who may know of a restricted task (限定知悉).</summary>
public sealed class TaskNamedPerson : Entity<Guid>
{
    private TaskNamedPerson()
    {
    }

    internal TaskNamedPerson(Guid id, Guid taskId, Guid personId)
        : base(id)
    {
        TaskId = taskId;
        PersonId = personId;
    }

    public Guid TaskId { get; private set; }

    public Guid PersonId { get; private set; }
}

/// <summary>A quantified target of a task. Expected values run linearly from baseline to target unless the trajectory says otherwise.</summary>
public sealed class TaskTarget : Entity<Guid>
{
    private TaskTarget()
    {
        Name = string.Empty;
    }

    internal TaskTarget(Guid id, Guid taskId, NewTaskTarget target, int order)
        : base(id)
    {
        TaskId = taskId;
        Name = target.Name;
        Unit = target.Unit;
        Baseline = target.Baseline;
        Target = target.Target;
        Comparator = target.Comparator;
        Order = order;
    }

    public Guid TaskId { get; private set; }

    public string Name { get; private set; }

    public string? Unit { get; private set; }

    public decimal? Baseline { get; private set; }

    public decimal Target { get; private set; }

    public string? Comparator { get; private set; }

    /// <summary>Expected values as JSON of date and value; null: linear over the plan year.</summary>
    public string? TrajectoryJson { get; private set; }

    /// <summary>The value of the newest report that counts.</summary>
    public decimal? Actual { get; private set; }

    public int Order { get; private set; }

    internal void Measure(decimal actual) => Actual = actual;

    /// <summary>Points (of 100) by which the actual value lies behind the linear expectation; negative when ahead, null without figures.</summary>
    internal decimal? PointsBehind(DateOnly today, DateOnly start, DateOnly end)
    {
        var from = Baseline ?? 0m;
        if (Actual is not { } actual || Target == from || end <= start) return null;
        var elapsed = (decimal)Math.Clamp(today.DayNumber - start.DayNumber, 0, end.DayNumber - start.DayNumber);
        var expected = elapsed / (end.DayNumber - start.DayNumber) * 100m;
        return expected - ((actual - from) / (Target - from) * 100m);
    }
}
