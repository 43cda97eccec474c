namespace Supervision.Organization.Bureau;

/// <summary>The person behind the signed-in account.</summary>
public interface ICurrentPerson
{
    /// <summary>Null when nobody is signed in, or the account belongs to no person (an administrator).</summary>
    Guid? Id { get; }

    /// <summary>True when the account has the role; names in <see cref="OrganizationRoles"/>.</summary>
    bool IsInRole(string role);

    /// <summary>The person's id.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Organization:NoPerson when the account belongs to no person.</exception>
    Guid GetId();
}
