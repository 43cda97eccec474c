using System.Globalization;
using Supervision.Organization.Bureau;

namespace Supervision.Tasks.Letters;

/// <summary>Everything a letter says about one task, stored as JSON with the notice. A restricted task says its number only.</summary>
internal sealed record TaskNotice
{
    public required Guid TaskId { get; init; }

    /// <summary>Null until the number is drawn: what waits for establishment has none.</summary>
    public string? Number { get; init; }
    public bool IsRestricted { get; init; }
    public string? ShortTitle { get; init; }
    public string? Requirement { get; init; }
    public string? CompletionCriterion { get; init; }
    public DateOnly? DueDate { get; init; }
    public IReadOnlyList<NoticeNode> Nodes { get; init; } = [];
    public string? Lead { get; init; }
    public IReadOnlyList<string> Supporting { get; init; } = [];
    public string? ResponsibleLeader { get; init; }
    public string? SupervisingLeader { get; init; }
    public string? SourceTitle { get; init; }
    public string? Quotation { get; init; }
    public Guid? BatchId { get; init; }

    /// <summary>Who did it: the leader of a directive, the author of a request.</summary>
    public string? By { get; init; }

    /// <summary>代录: who recorded it.</summary>
    public string? RecordedBy { get; init; }

    /// <summary>What was said: directive, reason, result, opinion.</summary>
    public string? Said { get; init; }

    /// <summary>A date of the matter at hand: reply by, new date asked for, end of supervision.</summary>
    public DateOnly? On { get; init; }
    public DateOnly? OldDate { get; init; }
    public ReportCycle? ReportCycle { get; init; }
    public ApprovalKind? ApprovalKind { get; init; }
    public TaskOutcome? Outcome { get; init; }
    public string? Note { get; init; }

    /// <summary>换人: what the successor faces in the next 30 days, in all tasks in their hands.</summary>
    public IReadOnlyList<NoticeNode> DueNext { get; init; } = [];

    /// <summary>代录: whether proof is still missing; null for everything else.</summary>
    public bool? IsUnproven { get; init; }

    /// <summary>What the notice is about when one task has several of the kind.</summary>
    public Guid? SubjectId { get; init; }

    public static TaskNotice Of(SupervisedTask task, BureauSnapshot bureau)
    {
        if (task.IsRestricted) return new TaskNotice { TaskId = task.Id, Number = task.Number, IsRestricted = true, BatchId = task.BatchId };
        return new TaskNotice
        {
            TaskId = task.Id,
            Number = task.Number,
            ShortTitle = task.ShortTitle,
            Requirement = task.Requirement,
            CompletionCriterion = task.CompletionCriterion,
            DueDate = task.DueDate,
            Nodes = [.. task.Milestones.OrderBy(m => m.Date).Select(m => new NoticeNode(m.Date, m.StageTarget))],
            Lead = bureau.Department(task.LeadDepartmentId)?.Name,
            Supporting = [.. task.SupportingDepartments.OrderBy(d => d.Order).Select(d => bureau.Department(d.DepartmentId)?.Name).OfType<string>()],
            ResponsibleLeader = SupervisedTaskPage.ResponsibleLeader(task.ResponsibleLeaderId, task.LeadDepartmentId, bureau)?.Name,
            SupervisingLeader = bureau.Person(task.SupervisingLeaderId)?.Name,
            SourceTitle = task.Source.Title,
            Quotation = task.Source.Quotation,
            BatchId = task.BatchId,
        };
    }

    /// <summary>The same without what a restricted task must not say in a mail.</summary>
    public TaskNotice Discreet() => IsRestricted
        ? this with { Said = null, By = null, Note = null, RecordedBy = null, On = null, OldDate = null, ReportCycle = null, ApprovalKind = null, Outcome = null, IsUnproven = null, DueNext = [] }
        : this;

    public static string NodesText(IEnumerable<NoticeNode> nodes) =>
        string.Join("\n", nodes.Select(n => $"{n.Date.ToString("MM-dd", CultureInfo.InvariantCulture)} {n.StageTarget}".TrimEnd()));
}

/// <summary>A node in a letter, or another date that somebody faces.</summary>
/// <param name="Number">The task, where the letter lists dates of several; null where the block is the task's.</param>
/// <param name="ShortTitle">Null for a restricted task.</param>
internal sealed record NoticeNode(
    DateOnly Date, string? StageTarget, NoticeDue Kind = NoticeDue.Milestone, string? Number = null, string? ShortTitle = null);

/// <summary>What falls due on the date. Stored with the notice.</summary>
internal enum NoticeDue
{
    Milestone,
    DueDate,
    Report,
    Directive,
}
