using Microsoft.Extensions.DependencyInjection;
using Supervision.Organization.Bureau;
using Supervision.Organization.Departments;
using Supervision.Organization.People;
using Volo.Abp.Uow;

namespace Supervision.Organization;

/// <summary>Tests on an empty bureau.</summary>
public abstract class OrganizationTestBase : SupervisionTestBase<SupervisionTestModule>
{
    protected IDisposable AsAdministrator() => LoginAs(Guid.NewGuid(), "root", OrganizationRoles.Administrator);

    protected IDisposable AsOffice() => LoginAs(Guid.NewGuid(), "officer", OrganizationRoles.SupervisionOffice);

    /// <summary>Somebody with an account and no role.</summary>
    protected IDisposable AsAnybody() => LoginAs(Guid.NewGuid(), "anybody");

    protected async Task<DepartmentDto> HaveDepartmentAsync(string name, bool isOffice = false)
    {
        using var _ = AsAdministrator();
        return await GetRequiredService<IDepartmentAppService>().CreateAsync(
            new CreateDepartmentDto { Name = name, Order = 1, IsSupervisionOffice = isOffice });
    }

    protected async Task<PersonDto> HavePersonAsync(string name, Guid? departmentId = null)
    {
        using var _ = AsAdministrator();
        return await GetRequiredService<IPersonAppService>().CreateAsync(
            new CreatePersonDto { Name = name, PostTitle = name, DepartmentId = departmentId, Email = "someone@demo.invalid" });
    }

    /// <summary>The bureau as a new request sees it.</summary>
    protected Task<BureauSnapshot> ReadBureauAsync() => WithUnitOfWorkAsync(
        new AbpUnitOfWorkOptions(), () => ServiceProvider.GetRequiredService<IBureauIntegrationService>().GetSnapshotAsync());
}
