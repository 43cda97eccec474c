using System.Linq.Expressions;
using Supervision.Organization.Bureau;
using Supervision.Tasks.Adjustments;
using Supervision.Tasks.Closing;
using Supervision.Tasks.Progress;

namespace Supervision.Tasks.Desk;

/// <summary>
/// What a person is to tasks, own and as stand-in, as conditions for queries. The same answers as <see cref="RelationResolver.ActorOf"/> gives for one task.
/// </summary>
internal sealed class RelationFilter
{
    private readonly Guid?[] _people;
    private readonly Guid?[] _headed;
    private readonly Guid?[] _served;
    private readonly Guid?[] _inCharge;
    private readonly bool _isOffice;
    private readonly bool _isPrincipal;
    private readonly Guid? _officeId;

    public RelationFilter(Guid personId, BureauSnapshot bureau, DateOnly today)
    {
        People =
        [
            personId, .. bureau.Delegations.Select(d => d.FromPersonId).Distinct().Where(p => p != personId && bureau.StandIn(p, today)?.Id == personId),
        ];
        _people = [.. People.Select(p => (Guid?)p)];
        _headed = Departments(bureau, d => Is(bureau.Head(d)));
        _served = Departments(bureau, d => bureau.Liaisons(d).Any(Is));
        _inCharge = Departments(bureau, d => Is(bureau.LeaderInCharge(d) ?? bureau.PrincipalLeader));
        _isOffice = People.Any(p => bureau.Person(p)?.Roles.Contains(OrganizationRoles.SupervisionOffice) == true);
        _isPrincipal = Is(bureau.PrincipalLeader);
        _officeId = bureau.Office?.Id;
    }

    /// <summary>The person and those whom they stand in for.</summary>
    public IReadOnlyList<Guid> People { get; }

    /// <summary>Departments for which the person speaks as head or liaison.</summary>
    public IReadOnlyList<Guid> SpokenFor => [.. _headed.Concat(_served).Distinct().Select(d => d!.Value)];

    public Expression<Func<SupervisedTask, bool>> IsHeadOfLead => t => _headed.Contains(t.LeadDepartmentId);

    /// <summary>Head, liaison, responsible person or handler.</summary>
    public Expression<Func<SupervisedTask, bool>> IsOnLeadSide => t =>
        _headed.Contains(t.LeadDepartmentId) || _served.Contains(t.LeadDepartmentId)
        || _people.Contains(t.ResponsiblePersonId) || _people.Contains(t.HandlerId);

    /// <summary>Who may sign for it.</summary>
    public Expression<Func<SupervisedTask, bool>> MaySign => t =>
        _headed.Contains(t.LeadDepartmentId) || _served.Contains(t.LeadDepartmentId) || _people.Contains(t.ResponsiblePersonId);

    /// <summary>Who writes its reports; where nobody else is named, the head does.</summary>
    public Expression<Func<SupervisedTask, bool>> WritesReports => t =>
        _served.Contains(t.LeadDepartmentId) || _people.Contains(t.ResponsiblePersonId) || _people.Contains(t.HandlerId)
        || (t.ResponsiblePersonId == null && _headed.Contains(t.LeadDepartmentId));

    public Expression<Func<SupervisedTask, bool>> IsLeaderInCharge => t =>
        _people.Contains(t.ResponsibleLeaderId) || _inCharge.Contains(t.LeadDepartmentId) || (_isPrincipal && t.LeadDepartmentId == null);

    public Expression<Func<SupervisedTask, bool>> IsOffice => t => _isOffice;

    public Expression<Func<SupervisedTask, bool>> IsPrincipalLeader => t => _isPrincipal;

    /// <summary>The office reviews; what the office itself leads, its leader in charge.</summary>
    public Expression<Func<SupervisedTask, bool>> ReviewsReports => t => t.LeadDepartmentId == _officeId
        ? _people.Contains(t.ResponsibleLeaderId) || _inCharge.Contains(t.LeadDepartmentId) || (_isPrincipal && t.LeadDepartmentId == null)
        : _isOffice;

    /// <summary>As <see cref="TaskTransitions.Closers(SupervisedTask, bool)"/>.</summary>
    public Expression<Func<SupervisedTask, bool>> DecidesClosing => t => t.SupervisingLeaderId != null
        ? _people.Contains(t.SupervisingLeaderId)
        : t.Priority == TaskPriority.Key || t.LeadDepartmentId == _officeId
            ? _people.Contains(t.ResponsibleLeaderId) || _inCharge.Contains(t.LeadDepartmentId) || (_isPrincipal && t.LeadDepartmentId == null)
            : _isOffice;

    /// <summary>As <see cref="TaskTransitions.Establishers(SupervisedTask)"/>.</summary>
    public Expression<Func<SupervisedTask, bool>> DecidesEstablishment => t => t.Priority == TaskPriority.Key
        ? _isPrincipal
        : _people.Contains(t.ResponsibleLeaderId) || _inCharge.Contains(t.LeadDepartmentId) || (_isPrincipal && t.LeadDepartmentId == null);

    /// <summary>Head or liaison of a department that supports it, or on the lead side, or a leader of it: who merely sees a task has no duties on it.</summary>
    public Expression<Func<SupervisedTask, bool>> IsConcerned => t => _isOffice || _isPrincipal
        || _headed.Contains(t.LeadDepartmentId) || _served.Contains(t.LeadDepartmentId) || _inCharge.Contains(t.LeadDepartmentId)
        || _people.Contains(t.ResponsiblePersonId) || _people.Contains(t.HandlerId) || _people.Contains(t.ResponsibleLeaderId)
        || _people.Contains(t.SupervisingLeaderId)
        || t.SupportingDepartments.Any(d => _headed.Contains(d.DepartmentId) || _served.Contains(d.DepartmentId));

    /// <summary>Who may decide an adjustment, and whether the person is that to a task.</summary>
    public IReadOnlyList<(TaskRelations Decider, Expression<Func<SupervisedTask, bool>> May)> Deciders =>
    [
        (TaskRelations.Office, IsOffice), (TaskRelations.LeaderInCharge, IsLeaderInCharge), (TaskRelations.PrincipalLeader, IsPrincipalLeader),
    ];

    /// <summary>Reports in which neither the person nor anybody they stand in for had a hand.</summary>
    public IQueryable<ProgressReport> NotOwn(IQueryable<ProgressReport> reports) => reports.Where(r =>
        !_people.Contains(r.AuthorId) && !_people.Contains(r.AuthorForId) && !_people.Contains(r.ConfirmedById) && !_people.Contains(r.ConfirmedForId));

    /// <inheritdoc cref="NotOwn(IQueryable{ProgressReport})"/>
    public IQueryable<ClosureRequest> NotOwn(IQueryable<ClosureRequest> requests) => requests.Where(r =>
        !_people.Contains(r.RequestedById) && !_people.Contains(r.RequestedForId) && !_people.Contains(r.ConfirmedById) && !_people.Contains(r.ConfirmedByStandInId));

    /// <inheritdoc cref="NotOwn(IQueryable{ProgressReport})"/>
    public IQueryable<AdjustmentRequest> NotOwn(IQueryable<AdjustmentRequest> requests) => requests.Where(r =>
        !_people.Contains(r.RequestedById) && !_people.Contains(r.RequestedForId) && !_people.Contains(r.ConfirmedById) && !_people.Contains(r.ConfirmedByStandInId));

    private bool Is(PersonInfo? person) => person is not null && People.Contains(person.Id);

    private static Guid?[] Departments(BureauSnapshot bureau, Func<Guid, bool> belongs) =>
        [.. bureau.Departments.Select(d => d.Id).Where(belongs).Select(d => (Guid?)d)];
}
