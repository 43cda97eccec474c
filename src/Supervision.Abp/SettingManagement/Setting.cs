using Volo.Abp.Domain.Entities;

namespace Volo.Abp.SettingManagement;

/// <summary>A value somebody set; encrypted when its definition says so.</summary>
public sealed class Setting : Entity<Guid>
{
    internal Setting(Guid id, string name, string value, string providerName, string providerKey)
        : base(id)
    {
        Name = name;
        Value = value;
        ProviderName = providerName;
        ProviderKey = providerKey;
    }

    private Setting()
    {
    }

    public string Name { get; private set; } = null!;

    public string Value { get; internal set; } = null!;

    /// <summary>"G" for the whole application, "U" for one account.</summary>
    public string ProviderName { get; private set; } = null!;

    /// <summary>The account's id; empty for "G".</summary>
    public string ProviderKey { get; private set; } = null!;
}

/// <summary>Lengths of the columns.</summary>
public static class SettingConsts
{
    public const int MaxNameLength = 128;
    public const int MaxProviderNameLength = 16;
    public const int MaxProviderKeyLength = 64;
}
