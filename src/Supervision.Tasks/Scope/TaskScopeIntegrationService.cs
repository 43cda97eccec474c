using Supervision.Organization.Bureau;
using Volo.Abp.DependencyInjection;

namespace Supervision.Tasks.Scope;

internal sealed class TaskScopeIntegrationService(ICurrentPerson currentPerson, IBureauIntegrationService bureau)
    : ITaskScopeIntegrationService, ITransientDependency
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
        return new TaskScope(Complete(facts, me, snapshot));
    }

    internal static TaskScopeFacts Complete(TaskScopeFacts facts, Guid me, BureauSnapshot snapshot) => facts with
    {
        IsPrincipalLeader = snapshot.PrincipalLeader?.Id == me,
        DepartmentIds = [.. snapshot.DepartmentsOf(me, PostKind.DepartmentHead)
            .Concat(snapshot.DepartmentsOf(me, PostKind.Liaison))
            .Concat(snapshot.Person(me)?.DepartmentId is { } own ? [own] : [])
            .Distinct()],
        InChargeDepartmentIds = snapshot.InChargeOf(me),
    };
}
