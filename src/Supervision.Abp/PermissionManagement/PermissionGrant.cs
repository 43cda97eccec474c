using Volo.Abp.Domain.Entities;

namespace Volo.Abp.PermissionManagement;

/// <summary>A permission granted to a role ("R", by name) or an account ("U", by id).</summary>
public sealed class PermissionGrant : Entity<Guid>
{
    internal PermissionGrant(Guid id, string name, string providerName, string providerKey)
        : base(id)
    {
        Name = name;
        ProviderName = providerName;
        ProviderKey = providerKey;
    }

    private PermissionGrant()
    {
    }

    public string Name { get; private set; } = null!;

    public string ProviderName { get; private set; } = null!;

    public string ProviderKey { get; private set; } = null!;
}

/// <summary>Lengths of the columns.</summary>
public static class PermissionGrantConsts
{
    public const int MaxNameLength = 128;
    public const int MaxProviderNameLength = 16;
    public const int MaxProviderKeyLength = 64;
}
