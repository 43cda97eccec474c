using Supervision.Organization.Bureau;
using Supervision.Tasks.Scope;
using Supervision.Tasks.Search;
using Supervision.WorkCalendar.Calendar;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;

namespace Supervision.Reports.Desk;

/// <summary>What every query here needs: the tables, the person's scope, the bureau and the day.</summary>
internal sealed record ReadingDesk(
    IReportsDbContext Db, TaskScope Scope, BureauSnapshot Bureau, BureauCalendar Calendar, DateTime Now, Guid? Me,
    ITaskSearchIndex SearchIndex)
{
    public DateOnly Today { get; } = Calendar.DateOf(Now);

    public bool IsPrincipalLeader => Me is { } me && Bureau.PrincipalLeader?.Id == me;

    /// <summary>Departments that the person heads, serves as liaison, belongs to or leads as leader in charge.</summary>
    public IReadOnlyList<Guid> OwnDepartments { get; } = Me is { } me
        ? [.. Bureau.DepartmentsOf(me, PostKind.DepartmentHead).Concat(Bureau.DepartmentsOf(me, PostKind.Liaison))
            .Concat(Bureau.InChargeOf(me)).Concat(Bureau.Person(me)?.DepartmentId is { } own ? [own] : []).Distinct()]
        : [];

    public string? DepartmentName(Guid? id) => Bureau.Department(id)?.Name;

    public string? PersonName(Guid? id) => Bureau.Person(id)?.Name;

    /// <summary>The responsible person; until somebody is named the head of the lead department.</summary>
    public string? ResponsibleName(Guid? responsiblePersonId, Guid? leadDepartmentId) =>
        PersonName(responsiblePersonId) ?? (leadDepartmentId is { } lead ? Bureau.Head(lead)?.Name : null);

    /// <summary>The task's own responsible leader, otherwise the leader in charge of the lead department.</summary>
    public string? LeaderName(Guid? responsibleLeaderId, Guid? leadDepartmentId) =>
        (Bureau.Person(responsibleLeaderId) ?? (leadDepartmentId is { } lead ? Bureau.LeaderInCharge(lead) : null))?.Name;
}

internal sealed class ReadingDeskFactory(
    IDbContextProvider<IReportsDbContext> contexts, ITaskScopeIntegrationService scopes, IBureauIntegrationService bureaus,
    IWorkCalendarIntegrationService calendars, ICurrentPerson person, IClock clock, ITaskSearchIndex searchIndex) : ITransientDependency
{
    public async Task<ReadingDesk> CreateAsync(CancellationToken cancellationToken = default) => new(
        await contexts.GetDbContextAsync(), await scopes.GetAsync(cancellationToken), await bureaus.GetSnapshotAsync(cancellationToken),
        await calendars.GetAsync(cancellationToken), clock.Now, person.Id, searchIndex);
}
