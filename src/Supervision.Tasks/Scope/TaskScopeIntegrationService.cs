using Supervision.Organization.Bureau;
using Supervision.WorkCalendar.Calendar;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace Supervision.Tasks.Scope;

internal sealed class TaskScopeIntegrationService(
    ICurrentPerson currentPerson, IBureauIntegrationService bureau, IWorkCalendarIntegrationService calendars, IClock clock) : ITaskScopeIntegrationService, ITransientDependency
{
    public async Task<TaskScope> GetAsync(CancellationToken cancellationToken = default)
    {
        var facts = new TaskScopeFacts
        {
            PersonId = currentPerson.Id,
            IsOffice = currentPerson.IsInRole(OrganizationRoles.SupervisionOffice),
            IsAuditor = currentPerson.IsInRole(OrganizationRoles.Auditor),
        };
        if (currentPerson.Id is not { } me) return new TaskScope(facts);
        var snapshot = await bureau.GetSnapshotAsync(cancellationToken);
        var today = (await calendars.GetAsync(cancellationToken)).DateOf(clock.Now);
        return new TaskScope(Complete(facts, me, snapshot, today));
    }

    /// <summary>Adds what follows from posts: the person's own, and those of whom they stand in for today.</summary>
    internal static TaskScopeFacts Complete(TaskScopeFacts facts, Guid me, BureauSnapshot snapshot, DateOnly today)
    {
        Guid[] people =
        [
            me, .. snapshot.Delegations.Select(d => d.FromPersonId).Distinct().Where(p => snapshot.StandIn(p, today)?.Id == me),
        ];
        return facts with
        {
            IsPrincipalLeader = people.Any(p => snapshot.PrincipalLeader?.Id == p),
            DepartmentIds = [.. people.SelectMany(p => snapshot.DepartmentsOf(p, PostKind.DepartmentHead)
                .Concat(snapshot.DepartmentsOf(p, PostKind.Liaison)))
                .Concat(snapshot.Person(me)?.DepartmentId is { } own ? [own] : [])
                .Distinct()],
            InChargeDepartmentIds = [.. people.SelectMany(snapshot.InChargeOf).Distinct()],
        };
    }
}
