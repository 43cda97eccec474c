using Supervision.Organization.Bureau;

namespace Supervision.Organization.Setup;

/// <summary>Reads from the bureau as it is what is still missing until a task can be assigned.</summary>
internal static class SetupChecklist
{
    internal static SetupChecklistDto Of(BureauSnapshot bureau)
    {
        var divisions = bureau.Departments.Where(d => d.IsActive && !d.IsSupervisionOffice).ToList();
        var people = bureau.People.Where(p => p.IsActive).ToList();
        var concerned = Concerned(bureau, divisions);
        SetupStepDto[] steps =
        [
            Step(SetupStep.Departments, true, divisions.Count > 0, []),
            Step(SetupStep.SupervisionOffice, true, bureau.Office is not null, []),
            Step(SetupStep.People, true, people.Count > 0, []),
            Step(SetupStep.PrincipalLeader, true, bureau.PrincipalLeader is not null, []),
            Each(SetupStep.LeadersInCharge, true, divisions, d => bureau.LeaderInCharge(d.Id) is not null),
            Each(SetupStep.Heads, true, divisions, d => bureau.Head(d.Id) is not null),
            Each(SetupStep.Liaisons, true, divisions, d => bureau.Liaisons(d.Id).Count > 0),
            Step(SetupStep.OfficeAccounts, true, bureau.OfficeStaff.Count > 0, []),
            All(SetupStep.Addresses, people, p => p.Email is not null),
            All(SetupStep.Accounts, concerned, p => p.AccountId is not null),
        ];
        return new SetupChecklistDto(CanAssign(bureau, divisions), steps);
    }

    /// <summary>One division with a head, somebody in the office who assigns: the rest can follow.</summary>
    private static bool CanAssign(BureauSnapshot bureau, List<DepartmentInfo> divisions) =>
        bureau.OfficeStaff.Count > 0 && divisions.Exists(d => bureau.Head(d.Id) is not null);

    private static List<PersonInfo> Concerned(BureauSnapshot bureau, List<DepartmentInfo> divisions)
    {
        var holders = divisions
            .SelectMany(d => bureau.Liaisons(d.Id).Prepend(bureau.Head(d.Id)).Append(bureau.LeaderInCharge(d.Id)))
            .Append(bureau.PrincipalLeader);
        return [.. holders.OfType<PersonInfo>().DistinctBy(p => p.Id)];
    }

    private static SetupStepDto Step(SetupStep step, bool isNeeded, bool isDone, IReadOnlyList<string> missing) =>
        new(step, isNeeded, isDone, missing);

    private static SetupStepDto Each(SetupStep step, bool isNeeded, List<DepartmentInfo> divisions, Func<DepartmentInfo, bool> has)
    {
        var missing = divisions.Where(d => !has(d)).Select(d => d.Name).ToList();
        return new SetupStepDto(step, isNeeded, divisions.Count > 0 && missing.Count == 0, missing);
    }

    private static SetupStepDto All(SetupStep step, List<PersonInfo> people, Func<PersonInfo, bool> has)
    {
        var missing = people.Where(p => !has(p)).Select(p => p.Name).ToList();
        return new SetupStepDto(step, IsNeeded: false, people.Count > 0 && missing.Count == 0, missing);
    }
}
