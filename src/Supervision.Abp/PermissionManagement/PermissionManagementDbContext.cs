using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.PermissionManagement.EntityFrameworkCore;

/// <summary>The host's context implements this and names it in its [ReplaceDbContext].</summary>
[ConnectionStringName("Default")]
public interface IPermissionManagementDbContext : IEfCoreDbContext
{
    DbSet<PermissionGrant> PermissionGrants { get; }
}

/// <summary>The model of permission management.</summary>
public static class PermissionManagementDbContextModelBuilderExtensions
{
    public const string TableName = "AbpPermissionGrants";

    public static void ConfigurePermissionManagement(this ModelBuilder builder) =>
        builder.Entity<PermissionGrant>(grant =>
        {
            grant.ToTable(TableName);
            grant.Property(g => g.Id).ValueGeneratedNever();
            grant.Property(g => g.Name).HasMaxLength(PermissionGrantConsts.MaxNameLength).IsRequired();
            grant.Property(g => g.ProviderName).HasMaxLength(PermissionGrantConsts.MaxProviderNameLength).IsRequired();
            grant.Property(g => g.ProviderKey).HasMaxLength(PermissionGrantConsts.MaxProviderKeyLength).IsRequired();
            grant.HasIndex(g => new { g.Name, g.ProviderName, g.ProviderKey }).IsUnique();
        });
}
