using Supervision.WorkCalendar.Calendar;

namespace Supervision.Tasks;

/// <summary>Who acts: the person with their own relations to the task, and those they stand in for today.</summary>
/// <param name="ActingFor">Persons whose stand-in (AB角) the actor is today, with what these are to the task.</param>
/// <param name="RecordedById">代录: the office person who records what the leader did; the actor is the leader then.</param>
internal sealed record TaskActor(
    Guid PersonId, TaskRelations Relations, IReadOnlyList<ActingFor> ActingFor, Guid? RecordedById = null)
{
    /// <summary>The clock acts: no person.</summary>
    public static TaskActor Clock { get; } = new(Guid.Empty, TaskRelations.Clock, []);

    /// <summary>Everything the actor is to the task, own and as stand-in.</summary>
    public TaskRelations AllRelations => ActingFor.Aggregate(Relations, (all, other) => all | other.Relations);

    /// <summary>Set by the gate when only a stand-in's right allowed the action.</summary>
    public Guid? OnBehalfOfId { get; private set; }

    /// <summary>The person whose act it is: the one stood in for, otherwise the actor.</summary>
    public Guid EffectivePersonId => OnBehalfOfId ?? PersonId;

    /// <summary>Everybody who had a hand in the act: the actor, and the one stood in for.</summary>
    public IReadOnlyList<Guid> Hands => OnBehalfOfId is { } other ? [PersonId, other] : [PersonId];

    /// <summary>
    /// The actor had a hand in it, stands in today for somebody who had, or records for such a leader: none of them judges what was written.
    /// </summary>
    public bool IsPartyTo(IReadOnlyCollection<Guid> hands) =>
        hands.Contains(PersonId) || (RecordedById is { } recorder && hands.Contains(recorder)) || ActingFor.Any(a => hands.Contains(a.PersonId));

    public bool May(TaskRelations needed) => (AllRelations & needed) != 0;

    public void ActAs(TaskRelations needed) =>
        OnBehalfOfId = (Relations & needed) != 0 ? null : ActingFor.First(a => (a.Relations & needed) != 0).PersonId;
}

internal sealed record ActingFor(Guid PersonId, TaskRelations Relations);

/// <summary>Everything an action may know: moment, calendar, actor, and what the person gave with the action.</summary>
internal sealed record ActionFacts
{
    public required DateTime Now { get; init; }
    public required DateOnly Today { get; init; }
    public required BureauCalendar Calendar { get; init; }
    public required TaskActor Actor { get; init; }

    /// <summary>The lead department is the supervision office itself: then the office's leader in charge reviews and closes.</summary>
    public bool LeadIsOffice { get; init; }

    public string? Reason { get; init; }

    /// <summary>Author and confirmer of what is being reviewed or decided, and whom they stood in for: none of them decides it, nor a stand-in of theirs.</summary>
    public IReadOnlyList<Guid> AuthorIds { get; init; } = [];

    /// <summary>Who decides the adjustment that waits; settled when it was asked.</summary>
    public TaskRelations DecidedBy { get; init; }

    public DateOnly? NewDate { get; init; }

    /// <summary>The date has passed and the office chose to register the task late.</summary>
    public bool RegistersLate { get; init; }

    /// <summary>Closing: a word on the nodes that are still open.</summary>
    public string? OpenNodesStatement { get; init; }

    /// <summary>State that a taken over task starts in.</summary>
    public LifecycleState? StartsIn { get; init; }
}
