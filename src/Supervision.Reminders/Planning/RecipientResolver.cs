using Supervision.Organization.Bureau;
using Supervision.Reminders.Policies;
using Supervision.Tasks;

namespace Supervision.Reminders.Planning;

/// <summary>Finds the people behind a role on a day: the holder, their stand-in, or, when the level is vacant, one up.</summary>
internal sealed class RecipientResolver(TaskFacts facts, PlanningContext context)
{
    private readonly BureauSnapshot _bureau = context.Bureau;

    /// <param name="anchor">The date counted from: tells whose part of the task it is.</param>
    public IReadOnlyList<ResolvedRecipient> Resolve(RecipientRole role, DateOnly on, DateOnly? anchor = null) => facts.IsRestricted
        ? [.. Informed(role, anchor).DistinctBy(r => r.PersonId)]
        : [.. Holders(role, anchor).Select(r => WithStandIn(r, on)).DistinctBy(r => r.PersonId)];

    /// <summary>
    /// Of a restricted task only those hear who may see it, no stand-in of theirs; a level without any is taken by the office people who may.
    /// </summary>
    private IEnumerable<ResolvedRecipient> Informed(RecipientRole role, DateOnly? anchor)
    {
        var informed = Holders(role, anchor).Where(MayKnow).ToList();
        return informed.Count > 0 || role is RecipientRole.PartOwner or RecipientRole.PartHead ? informed : OneUp([.. Office().Where(MayKnow)]);
    }

    private bool MayKnow(ResolvedRecipient recipient) => facts.InformedPersonIds.Contains(recipient.PersonId);

    /// <summary>True when nobody but the head answers for the task.</summary>
    public bool IsHeadResponsible => Named(facts.ResponsiblePersonId) is null
        || facts.ResponsiblePersonId == _bureau.Head(facts.LeadDepartmentId)?.Id;

    private IReadOnlyList<ResolvedRecipient> Holders(RecipientRole role, DateOnly? anchor) => role switch
    {
        RecipientRole.ResponsiblePerson => Named(facts.ResponsiblePersonId) is { } person ? [Own(person)] : Head(),
        RecipientRole.DepartmentHead => Head(),
        RecipientRole.Liaison => Liaisons(),
        RecipientRole.LeaderInCharge => LeaderInCharge(facts.LeadDepartmentId, facts.ResponsibleLeaderId),
        RecipientRole.PrincipalLeader => Principal(RecipientVia.Own),
        RecipientRole.SupervisingLeader => SupervisingLeader(),
        RecipientRole.OfficeHead => OfficeHead(),
        RecipientRole.Reviewer => Reviewers(),
        RecipientRole.Approver => Approvers(),
        RecipientRole.PartOwner => [.. PartsOn(anchor).Select(p => Named(p.PersonId)).OfType<PersonInfo>().Select(Own)],
        RecipientRole.PartHead => [.. PartsOn(anchor).Select(p => p.DepartmentId).Distinct().SelectMany(HeadOf)],
        _ => Office(),
    };

    private IReadOnlyList<ResolvedRecipient> Head() =>
        _bureau.Head(facts.LeadDepartmentId) is { } head
            ? [Post(head, PostKind.DepartmentHead, facts.LeadDepartmentId)]
            : OneUp(LeaderInCharge(facts.LeadDepartmentId, facts.ResponsibleLeaderId));

    private IReadOnlyList<ResolvedRecipient> Liaisons()
    {
        var liaisons = _bureau.Liaisons(facts.LeadDepartmentId);
        return liaisons.Count == 0 ? OneUp(Head()) : [.. liaisons.Select(l => Post(l, PostKind.Liaison, facts.LeadDepartmentId))];
    }

    private IReadOnlyList<ResolvedRecipient> LeaderInCharge(Guid departmentId, Guid? responsibleLeaderId)
    {
        if (Named(responsibleLeaderId) is { } leader) return [Own(leader)];
        return _bureau.LeaderInCharge(departmentId) is { } inCharge
            ? [Post(inCharge, PostKind.LeaderInCharge, departmentId)]
            : Principal(RecipientVia.OneUp);
    }

    private IReadOnlyList<ResolvedRecipient> SupervisingLeader() =>
        Named(facts.PersonalSupervision?.LeaderId) is { } leader ? [Own(leader)] : Principal(RecipientVia.OneUp);

    private IReadOnlyList<ResolvedRecipient> Principal(RecipientVia via) =>
        _bureau.PrincipalLeader is { } principal
            ? [Post(principal, PostKind.PrincipalLeader, null) with { Via = via }]
            : OneUp(Office());

    private IReadOnlyList<ResolvedRecipient> Office()
    {
        var staff = _bureau.OfficeStaff;
        return staff.Count > 0 ? [.. staff.Select(Own)] : _bureau.OfficeHead is { } head ? [Own(head)] : [];
    }

    private IReadOnlyList<ResolvedRecipient> OfficeHead() => _bureau.OfficeHead is { } head
        ? [Post(head, PostKind.DepartmentHead, _bureau.Office!.Id)] : OneUp(Office());

    /// <summary>A task led by the office is reviewed by the office's leader in charge.</summary>
    private IReadOnlyList<ResolvedRecipient> Reviewers() =>
        _bureau.Office?.Id == facts.LeadDepartmentId ? LeaderInCharge(facts.LeadDepartmentId, null) : Office();

    private IReadOnlyList<ResolvedRecipient> Approvers()
    {
        var people = (facts.Approval?.ApproverPersonIds ?? []).Select(id => Named(id)).OfType<PersonInfo>().ToList();
        return people.Count > 0 ? [.. people.Select(Own)] : Office();
    }

    private IEnumerable<PartFacts> PartsOn(DateOnly? date) => facts.Parts.Where(p => p.DueDate == date);

    /// <summary>Nobody where the post is vacant: what a department divides inside does not leave it.</summary>
    private IEnumerable<ResolvedRecipient> HeadOf(Guid departmentId) =>
        _bureau.Head(departmentId) is { } head ? [Post(head, PostKind.DepartmentHead, departmentId)] : [];

    private PersonInfo? Named(Guid? id) => _bureau.Person(id) is { IsActive: true } person ? person : null;

    private static ResolvedRecipient Own(PersonInfo person) => new(person.Id, RecipientVia.Own);

    private ResolvedRecipient Post(PersonInfo person, PostKind kind, Guid? departmentId) =>
        new(person.Id, RecipientVia.Own, SinceUtc: _bureau.HoldsSince(person.Id, kind, departmentId));

    private static IReadOnlyList<ResolvedRecipient> OneUp(IReadOnlyList<ResolvedRecipient> above) =>
        [.. above.Select(r => r with { Via = RecipientVia.OneUp })];

    private ResolvedRecipient WithStandIn(ResolvedRecipient recipient, DateOnly on) =>
        _bureau.StandIn(recipient.PersonId, on) is { } standIn
            ? recipient with { PersonId = standIn.Id, Via = RecipientVia.StandIn, ForPersonId = recipient.PersonId }
            : recipient;
}
