using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.SettingManagement.EntityFrameworkCore;

/// <summary>The host's context implements this and names it in its [ReplaceDbContext].</summary>
[ConnectionStringName("Default")]
public interface ISettingManagementDbContext : IEfCoreDbContext
{
    DbSet<Setting> Settings { get; }
}

/// <summary>The model of setting management.</summary>
public static class SettingManagementDbContextModelBuilderExtensions
{
    public const string TableName = "AbpSettings";

    public static void ConfigureSettingManagement(this ModelBuilder builder) =>
        builder.Entity<Setting>(setting =>
        {
            setting.ToTable(TableName);
            setting.Property(s => s.Id).ValueGeneratedNever();
            setting.Property(s => s.Name).HasMaxLength(SettingConsts.MaxNameLength).IsRequired();
            setting.Property(s => s.Value).IsRequired();
            setting.Property(s => s.ProviderName).HasMaxLength(SettingConsts.MaxProviderNameLength).IsRequired();
            setting.Property(s => s.ProviderKey).HasMaxLength(SettingConsts.MaxProviderKeyLength).IsRequired();
            setting.HasIndex(s => new { s.Name, s.ProviderName, s.ProviderKey }).IsUnique();
        });
}
