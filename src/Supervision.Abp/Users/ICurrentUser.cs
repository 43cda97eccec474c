using System.Security.Claims;

namespace Volo.Abp.Users;

/// <summary>The account on whose behalf the code runs, read from the current principal.</summary>
public interface ICurrentUser
{
    /// <summary>True when the principal bears a valid user id.</summary>
    bool IsAuthenticated { get; }

    /// <summary>The account's id; null when nobody is signed in or the claim is no Guid.</summary>
    Guid? Id { get; }

    string? UserName { get; }

    string? Name { get; }

    string? SurName { get; }

    string? Email { get; }

    /// <summary>Names of the roles, each once.</summary>
    string[] Roles { get; }

    Claim? FindClaim(string claimType);

    Claim[] FindClaims(string claimType);

    Claim[] GetAllClaims();

    bool IsInRole(string roleName);
}

/// <summary>Short ways to ask the current user.</summary>
public static class CurrentUserExtensions
{
    /// <exception cref="AbpException">Nobody is signed in.</exception>
    public static Guid GetId(this ICurrentUser currentUser) =>
        currentUser.Id ?? throw new AbpException("Nobody is signed in, so there is no user id.");

    public static string? FindClaimValue(this ICurrentUser currentUser, string claimType) =>
        currentUser.FindClaim(claimType)?.Value;
}
