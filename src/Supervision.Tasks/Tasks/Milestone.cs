using Volo.Abp.Domain.Entities;

namespace Supervision.Tasks;

/// <summary>A node (节点) of a task: a date with the stage to be reached on it.</summary>
public sealed class Milestone : Entity<Guid>
{
    private Milestone()
    {
    }

    internal Milestone(Guid id, Guid taskId, DateOnly date, string? stageTarget)
        : base(id)
    {
        TaskId = taskId;
        Date = OriginalDate = date;
        StageTarget = stageTarget;
    }

    public Guid TaskId { get; private set; }

    public DateOnly Date { get; private set; }

    /// <summary>The date at assignment; kept when an extension moves <see cref="Date"/>.</summary>
    public DateOnly OriginalDate { get; private set; }

    public string? StageTarget { get; private set; }

    /// <summary>When it was reported done, UTC; null while open.</summary>
    public DateTime? DoneAt { get; private set; }

    /// <summary>The report that said so.</summary>
    public Guid? DoneReportId { get; private set; }

    internal void WriteStageTarget(string? stageTarget) => StageTarget = stageTarget;

    internal void Freeze() => OriginalDate = Date;

    internal void MoveTo(DateOnly date) => Date = date;

    internal void MarkDone(DateTime at, Guid? reportId) => (DoneAt, DoneReportId) = (DoneAt ?? at, DoneReportId ?? reportId);

    internal void Undo() => (DoneAt, DoneReportId) = (null, null);
}
