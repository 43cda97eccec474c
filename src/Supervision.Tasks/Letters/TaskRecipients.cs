using Supervision.Organization.Bureau;
using Supervision.Tasks.Desk;

namespace Supervision.Tasks.Letters;

/// <summary>Who is concerned by what happens to a task. Pure. An absent person's stand-in gets the letter too.</summary>
internal static class TaskRecipients
{
    private const TaskRelations LeadSide =
        TaskRelations.HeadOfLead | TaskRelations.LiaisonOfLead | TaskRelations.ResponsiblePerson | TaskRelations.Handler;

    /// <summary>Head, liaisons, responsible person and handler of the lead department; of a restricted task its head and those named.</summary>
    public static IReadOnlyList<Guid> Lead(SupervisedTask task, BureauSnapshot bureau, DateOnly today)
    {
        var wanted = task.IsRestricted ? TaskRelations.HeadOfLead | TaskRelations.ResponsiblePerson | TaskRelations.Handler : LeadSide;
        var people = RelationResolver.PeopleWith(wanted, task, bureau).Select(p => p.Id).ToList();
        if (people.Count == 0) people.AddRange(RelationResolver.PeopleWith(TaskRelations.LeaderInCharge, task, bureau).Select(p => p.Id));
        return WithStandIns(people, bureau, today);
    }

    /// <summary>Heads and liaisons of the supporting departments; nobody for a restricted task.</summary>
    public static IReadOnlyList<Guid> Supporting(SupervisedTask task, BureauSnapshot bureau, DateOnly today) => task.IsRestricted
        ? []
        : WithStandIns(
            RelationResolver.PeopleWith(TaskRelations.HeadOfSupporting | TaskRelations.LiaisonOfSupporting, task, bureau).Select(p => p.Id),
            bureau, today);

    public static IReadOnlyList<Guid> With(TaskRelations relations, SupervisedTask task, BureauSnapshot bureau, DateOnly today) =>
        WithStandIns(RelationResolver.PeopleWith(relations, task, bureau).Select(p => p.Id), bureau, today);

    public static IReadOnlyList<Guid> WithStandIns(IEnumerable<Guid> people, BureauSnapshot bureau, DateOnly today) =>
        [.. people.SelectMany(p => bureau.StandIn(p, today) is { } standIn ? new[] { p, standIn.Id } : [p]).Distinct()];
}
