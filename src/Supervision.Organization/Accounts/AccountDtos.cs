using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;

namespace Supervision.Organization.Accounts;

/// <summary>Which accounts.</summary>
public sealed class GetAccountListInput : PagedResultRequestDto
{
    /// <summary>Part of the user name or of the person's name.</summary>
    [StringLength(AccountConsts.MaxUserNameLength)]
    public string? Filter { get; set; }

    /// <summary>A name from <see cref="Bureau.OrganizationRoles"/>.</summary>
    [StringLength(AccountConsts.MaxRoleLength)]
    public string? Role { get; set; }
}

/// <summary>An account as administrators see it; never its password.</summary>
public sealed class AccountDto
{
    public Guid Id { get; init; }

    public string UserName { get; init; } = string.Empty;

    public Guid? PersonId { get; init; }

    public string? PersonName { get; init; }

    public IReadOnlyList<string> Roles { get; init; } = [];

    public bool IsActive { get; init; }

    public bool MustChangePassword { get; init; }

    /// <summary>UTC; in the future while too many wrong passwords keep the account closed.</summary>
    public DateTime? LockoutEndUtc { get; init; }

    public string ConcurrencyStamp { get; init; } = string.Empty;
}

/// <summary>A new account. Its first password is made by the system and has to be changed at the first sign-in.</summary>
public sealed class CreateAccountDto
{
    [Required, StringLength(AccountConsts.MaxUserNameLength), RegularExpression(AccountConsts.UserNamePattern)]
    public string UserName { get; set; } = string.Empty;

    public Guid? PersonId { get; set; }

    /// <summary>Names from <see cref="AccountConsts.AssignableRoles"/>.</summary>
    [Required, MaxLength(8)]
    public IReadOnlyList<string> Roles { get; set; } = [];
}

/// <summary>Changed rights of an account, with the stamp of the version that was on the screen.</summary>
public sealed class UpdateAccountDto
{
    public Guid? PersonId { get; set; }

    /// <summary>Names from <see cref="AccountConsts.AssignableRoles"/>; the leaders' roles follow their posts.</summary>
    [Required, MaxLength(8)]
    public IReadOnlyList<string> Roles { get; set; } = [];

    public bool IsActive { get; set; } = true;

    [Required]
    public string ConcurrencyStamp { get; set; } = string.Empty;
}

/// <summary>A password that is shown once and stored nowhere.</summary>
public sealed record TemporaryPasswordDto(Guid AccountId, string UserName, string Password);
