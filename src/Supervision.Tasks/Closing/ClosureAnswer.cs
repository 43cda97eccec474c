using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Supervision.WorkCalendar.Calendar;

namespace Supervision.Tasks.Closing;

/// <summary>What a supporting department says to a closing.</summary>
public enum ClosureAnswerState
{
    /// <summary>Asked, and three working days have not passed.</summary>
    Waiting,

    /// <summary>无异议</summary>
    Agreed,

    /// <summary>有异议</summary>
    Objected,

    /// <summary>无异议(未答复): three working days passed without an answer.</summary>
    Silent,
}

/// <summary>A supporting department's answer to a closing request; asked when the head of the lead department confirms.</summary>
public sealed class ClosureAnswer : AuditedAggregateRoot<Guid>
{
    /// <summary>Working days after which silence counts as no objection (workflow.md 3, row 23).</summary>
    public const int Workdays = 3;

    private ClosureAnswer()
    {
    }

    internal ClosureAnswer(Guid id, Guid taskId, Guid requestId, Guid departmentId, DateTime askedAt)
        : base(id)
    {
        (TaskId, RequestId, DepartmentId, AskedAt) = (taskId, requestId, departmentId, askedAt);
    }

    public Guid TaskId { get; private set; }

    public Guid RequestId { get; private set; }

    public Guid DepartmentId { get; private set; }

    public DateTime AskedAt { get; private set; }

    /// <summary>Null until answered.</summary>
    public bool? Agrees { get; private set; }

    public string? Text { get; private set; }

    public Guid? AnsweredById { get; private set; }

    public DateTime? AnsweredAt { get; private set; }

    /// <exception cref="BusinessException">Tasks:ObjectionNeedsAWord.</exception>
    internal void Answer(bool agrees, string? text, Guid personId, DateTime at)
    {
        if (!agrees && string.IsNullOrWhiteSpace(text)) throw new BusinessException(TasksErrorCodes.ObjectionNeedsAWord);
        (Agrees, Text) = (agrees, string.IsNullOrWhiteSpace(text) ? null : text.Trim());
        (AnsweredById, AnsweredAt) = (personId, at);
    }

    /// <summary>The last day on which the department is waited for.</summary>
    internal DateOnly AnswerBy(BureauCalendar calendar) => calendar.AddWorkdays(calendar.DateOf(AskedAt), Workdays);

    /// <summary>As it stands on a day of the bureau.</summary>
    internal ClosureAnswerState On(DateOnly day, BureauCalendar calendar) => Agrees switch
    {
        true => ClosureAnswerState.Agreed,
        false => ClosureAnswerState.Objected,
        null => calendar.WorkdaysBetween(calendar.DateOf(AskedAt), day) > Workdays ? ClosureAnswerState.Silent : ClosureAnswerState.Waiting,
    };
}
