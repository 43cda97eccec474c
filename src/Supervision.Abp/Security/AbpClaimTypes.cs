using System.Security.Claims;

namespace Volo.Abp.Security.Claims;

/// <summary>The claim types under which the current user is read.</summary>
public static class AbpClaimTypes
{
    public static string UserId { get; set; } = ClaimTypes.NameIdentifier;

    public static string UserName { get; set; } = ClaimTypes.Name;

    public static string Name { get; set; } = ClaimTypes.GivenName;

    public static string SurName { get; set; } = ClaimTypes.Surname;

    public static string Role { get; set; } = ClaimTypes.Role;

    public static string Email { get; set; } = ClaimTypes.Email;
}
