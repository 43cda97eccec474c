using Volo.Abp.Domain.Entities.Auditing;

namespace Supervision.Tasks.Receipt;

/// <summary>处内分解: a part of a task that a department gives to one of its own people; not in the bureau's counts.</summary>
public sealed class InternalSubtask : AuditedAggregateRoot<Guid>
{
    private InternalSubtask()
    {
        Title = string.Empty;
    }

    internal InternalSubtask(Guid id, Guid taskId, Guid departmentId, string title, Guid personId, DateOnly? dueDate, Guid createdById)
        : base(id)
    {
        (TaskId, DepartmentId, Title, PersonId) = (taskId, departmentId, title, personId);
        (DueDate, CreatedById) = (dueDate, createdById);
    }

    public Guid TaskId { get; private set; }

    public Guid DepartmentId { get; private set; }

    public string Title { get; private set; }

    public Guid PersonId { get; private set; }

    /// <summary>Within the parent's due date.</summary>
    public DateOnly? DueDate { get; private set; }

    public Guid CreatedById { get; private set; }

    public DateTime? DoneAt { get; private set; }

    internal void MarkDone(DateTime at) => DoneAt ??= at;
}
