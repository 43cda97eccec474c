using Supervision.Organization.Bureau;

namespace Supervision.Tasks.Desk;

/// <summary>What people are to a task, from the posts of the bureau and the names on the task. Pure.</summary>
internal static class RelationResolver
{
    public static TaskRelations Of(Guid personId, SupervisedTask task, BureauSnapshot bureau)
    {
        var relations = OfLead(personId, task, bureau) | OfSupporting(personId, task, bureau);
        if (bureau.Person(personId)?.Roles.Contains(OrganizationRoles.SupervisionOffice) == true) relations |= TaskRelations.Office;
        if (task.ResponsiblePersonId == personId) relations |= TaskRelations.ResponsiblePerson;
        if (task.HandlerId == personId) relations |= TaskRelations.Handler;
        if (task.SupervisingLeaderId == personId) relations |= TaskRelations.SupervisingLeader;
        if (task.RegisteredById == personId) relations |= TaskRelations.Registrar;
        if (bureau.PrincipalLeader?.Id == personId) relations |= TaskRelations.PrincipalLeader;
        if (LeadersInCharge(task, bureau).Contains(personId)) relations |= TaskRelations.LeaderInCharge;
        return relations;
    }

    /// <summary>Active people with one of the relations, each once.</summary>
    public static IReadOnlyList<PersonInfo> PeopleWith(TaskRelations relations, SupervisedTask task, BureauSnapshot bureau) =>
        [.. bureau.People.Where(p => p.IsActive && (Of(p.Id, task, bureau) & relations) != 0)];

    /// <summary>The actor with those whose stand-in they are today.</summary>
    public static TaskActor ActorOf(Guid personId, SupervisedTask task, BureauSnapshot bureau, DateOnly today)
    {
        var actingFor = bureau.Delegations
            .Where(d => d.From <= today && today <= d.Until && bureau.StandIn(d.FromPersonId, today)?.Id == personId)
            .Select(d => d.FromPersonId).Distinct()
            .Select(p => new ActingFor(p, Of(p, task, bureau)));
        return new TaskActor(personId, Of(personId, task, bureau), [.. actingFor]);
    }

    private static TaskRelations OfLead(Guid personId, SupervisedTask task, BureauSnapshot bureau)
    {
        if (task.LeadDepartmentId is not { } lead) return TaskRelations.None;
        var relations = TaskRelations.None;
        if (bureau.Head(lead)?.Id == personId) relations |= TaskRelations.HeadOfLead;
        if (bureau.Liaisons(lead).Any(p => p.Id == personId)) relations |= TaskRelations.LiaisonOfLead;
        if (bureau.Person(personId)?.DepartmentId == lead) relations |= TaskRelations.MemberOfLead;
        return relations;
    }

    private static TaskRelations OfSupporting(Guid personId, SupervisedTask task, BureauSnapshot bureau)
    {
        var relations = TaskRelations.None;
        foreach (var supporting in task.SupportingDepartments.Select(d => d.DepartmentId))
        {
            if (bureau.Head(supporting)?.Id == personId) relations |= TaskRelations.HeadOfSupporting;
            if (bureau.Liaisons(supporting).Any(p => p.Id == personId)) relations |= TaskRelations.LiaisonOfSupporting;
            if (bureau.Person(personId)?.DepartmentId == supporting) relations |= TaskRelations.MemberOfSupporting;
        }

        return relations;
    }

    /// <summary>The task's own responsible leader beside the leader in charge; the principal leader where the post is vacant.</summary>
    private static IEnumerable<Guid> LeadersInCharge(SupervisedTask task, BureauSnapshot bureau)
    {
        if (task.ResponsibleLeaderId is { } own) yield return own;
        var inCharge = task.LeadDepartmentId is { } lead ? bureau.LeaderInCharge(lead) : null;
        if ((inCharge ?? bureau.PrincipalLeader)?.Id is { } leader) yield return leader;
    }
}
