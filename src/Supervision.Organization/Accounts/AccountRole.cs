using Volo.Abp.Domain.Entities;

namespace Supervision.Organization.Accounts;

/// <summary>One role of an account.</summary>
public sealed class AccountRole : Entity
{
    private AccountRole()
    {
        Role = string.Empty;
    }

    internal AccountRole(Guid accountId, string role)
    {
        (AccountId, Role) = (accountId, role);
    }

    public Guid AccountId { get; private set; }

    /// <summary>A name from <see cref="Bureau.OrganizationRoles"/>.</summary>
    public string Role { get; private set; }

    public override object?[] GetKeys() => [AccountId, Role];
}
