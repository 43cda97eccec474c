using Microsoft.Extensions.Hosting;
using Supervision.Organization.Accounts;
using Supervision.Organization.Bureau;
using Supervision.Organization.Departments;
using Supervision.Organization.People;
using Supervision.Organization.Posts;
using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.SettingManagement;

namespace Supervision.Organization.Demo;

/// <summary>Brings the demo bureau in: in Development and into an empty bureau only. Its accounts have no password.</summary>
internal sealed class DemoBureauDataSeedContributor(
    IAbpHostEnvironment environment,
    IRepository<Account, Guid> accounts,
    IRepository<Department, Guid> departments,
    IRepository<Person, Guid> people,
    DepartmentManager departmentManager,
    PersonManager personManager,
    PostManager postManager,
    AccountManager accountManager,
    ISettingManager settings) : IDataSeedContributor, ITransientDependency
{
    public async Task SeedAsync(DataSeedContext context)
    {
        if (environment.EnvironmentName != Environments.Development || !await IsEmptyAsync()) return;
        var demo = DemoBureau.Read();
        var since = demo.Since.ToUniversalTime();
        await SetNamesAsync(demo);
        var ids = await SeedDepartmentsAsync(demo);
        foreach (var row in demo.People) await SeedPersonAsync(row, ids, since);
        foreach (var row in demo.Accounts) await accountManager.CreateAsync(row.UserName, personId: null, row.Roles);
    }

    private async Task<bool> IsEmptyAsync() =>
        !await accounts.AnyAsync() && !await departments.AnyAsync() && !await people.AnyAsync();

    private async Task SetNamesAsync(DemoBureau demo)
    {
        await settings.SetGlobalAsync(OrganizationSettings.BureauName, demo.BureauName);
        await settings.SetGlobalAsync(OrganizationSettings.OfficeName, demo.OfficeName);
        await settings.SetGlobalAsync(OrganizationSettings.PrincipalLeaderTitle, demo.PrincipalLeaderTitle);
        await settings.SetGlobalAsync(OrganizationSettings.LeaderInChargeTitle, demo.LeaderInChargeTitle);
    }

    private async Task<Dictionary<string, Guid>> SeedDepartmentsAsync(DemoBureau demo)
    {
        var ids = new Dictionary<string, Guid>();
        foreach (var row in demo.Departments)
        {
            var department = await departmentManager.CreateAsync(row.Name, parentId: null, order: ids.Count + 1);
            department.DescribeDuties(row.Duties);
            department.HoldSupervisionDesk(row.IsSupervisionOffice);
            await departments.UpdateAsync(department, autoSave: true);
            ids.Add(row.Name, department.Id);
        }

        return ids;
    }

    private async Task SeedPersonAsync(DemoBureau.PersonRow row, Dictionary<string, Guid> departmentIds, DateTime since)
    {
        var departmentId = row.Department is null ? (Guid?)null : departmentIds[row.Department];
        var person = await personManager.CreateAsync(row.Name, row.PostTitle, departmentId, since);
        person.ReachAt(row.Email, phone: null);
        await people.UpdateAsync(person, autoSave: true);
        foreach (var kind in row.Posts ?? []) await postManager.TakeUpAsync(person.Id, kind, departmentId, since);
        foreach (var name in row.InChargeOf ?? [])
        {
            await postManager.TakeUpAsync(person.Id, PostKind.LeaderInCharge, departmentIds[name], since);
        }

        await accountManager.CreateAsync(row.UserName, person.Id, row.Roles ?? []);
    }
}
