using Volo.Abp.Application.Services;

namespace Supervision.Reports.Home;

/// <summary>Home by role: the few lists that a person should see first. Everything stays in the person's scope.</summary>
public interface IHomeAppService : IApplicationService
{
    Task<OfficeHomeDto> GetOfficeAsync();

    /// <summary>What the person's own departments lead, and what is theirs by name.</summary>
    Task<DepartmentHomeDto> GetDepartmentAsync();

    /// <summary>What is in the person's charge.</summary>
    Task<LeaderHomeDto> GetLeaderInChargeAsync();

    Task<PrincipalHomeDto> GetPrincipalLeaderAsync();

    Task<SystemHomeDto> GetSystemAsync();

    /// <summary>Remembers that the person looked. Looking again within half an hour belongs to the same visit; for accounts without a person nothing is stored.</summary>
    Task RecordVisitAsync();
}
