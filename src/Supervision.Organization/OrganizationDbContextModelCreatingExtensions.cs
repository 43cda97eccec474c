using Microsoft.EntityFrameworkCore;
using Supervision.Organization.Accounts;
using Supervision.Organization.Delegations;
using Supervision.Organization.Departments;
using Supervision.Organization.People;
using Supervision.Organization.Posts;
using Supervision.Organization.Secrecy;
using Volo.Abp;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Supervision.Organization;

/// <summary>How the module's entities are stored.</summary>
public static class OrganizationDbContextModelCreatingExtensions
{
    private const string Prefix = OrganizationDbProperties.DbTablePrefix;

    public static void ConfigureOrganization(this ModelBuilder builder)
    {
        Check.NotNull(builder, nameof(builder));
        ConfigureDepartments(builder);
        ConfigurePeople(builder);
        ConfigurePosts(builder);
        ConfigureDelegations(builder);
        ConfigureAccounts(builder);
        ConfigureSecrecy(builder);
    }

    private static void ConfigureDepartments(ModelBuilder builder) => builder.Entity<Department>(b =>
    {
        b.ToTable(Prefix + "Departments");
        b.ConfigureByConvention();
        b.Property(x => x.Name).IsRequired().HasMaxLength(DepartmentConsts.MaxNameLength);
        b.Property(x => x.Duties).HasMaxLength(DepartmentConsts.MaxDutiesLength);
        b.HasOne<Department>().WithMany().HasForeignKey(x => x.ParentId).OnDelete(DeleteBehavior.Restrict);
        b.HasIndex(x => x.Name).IsUnique();
    });

    private static void ConfigurePeople(ModelBuilder builder) => builder.Entity<Person>(b =>
    {
        b.ToTable(Prefix + "People");
        b.ConfigureByConvention();
        b.Property(x => x.Name).IsRequired().HasMaxLength(PersonConsts.MaxNameLength);
        b.Property(x => x.PostTitle).IsRequired().HasMaxLength(PersonConsts.MaxPostTitleLength);
        b.Property(x => x.Email).HasMaxLength(PersonConsts.MaxEmailLength);
        b.Property(x => x.Phone).HasMaxLength(PersonConsts.MaxPhoneLength);
        b.Property(x => x.Culture).IsRequired().HasMaxLength(PersonConsts.MaxCultureLength);
        b.HasOne<Department>().WithMany().HasForeignKey(x => x.DepartmentId).OnDelete(DeleteBehavior.Restrict);
        b.HasIndex(x => x.Name);
    });

    private static void ConfigurePosts(ModelBuilder builder) => builder.Entity<PostHolding>(b =>
    {
        b.ToTable(Prefix + "PostHoldings");
        b.ConfigureByConvention();
        b.Property(x => x.Kind).HasConversion<string>().HasMaxLength(32);
        b.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId).OnDelete(DeleteBehavior.Restrict);
        b.HasOne<Department>().WithMany().HasForeignKey(x => x.DepartmentId).OnDelete(DeleteBehavior.Restrict);
        b.HasIndex(x => new { x.Kind, x.DepartmentId }).IsUnique()
            .HasFilter("\"UntilUtc\" IS NULL AND \"Kind\" IN ('DepartmentHead', 'LeaderInCharge')");
        b.HasIndex(x => x.UntilUtc);
    });

    private static void ConfigureDelegations(ModelBuilder builder) => builder.Entity<Delegation>(b =>
    {
        b.ToTable(Prefix + "Delegations");
        b.ConfigureByConvention();
        b.HasOne<Person>().WithMany().HasForeignKey(x => x.FromPersonId).OnDelete(DeleteBehavior.Restrict);
        b.HasOne<Person>().WithMany().HasForeignKey(x => x.ToPersonId).OnDelete(DeleteBehavior.Restrict);
        b.HasIndex(x => x.Until);
    });

    private static void ConfigureAccounts(ModelBuilder builder)
    {
        builder.Entity<Account>(b =>
        {
            b.ToTable(Prefix + "Accounts");
            b.ConfigureByConvention();
            b.Property(x => x.UserName).IsRequired().HasMaxLength(AccountConsts.MaxUserNameLength);
            b.Property(x => x.NormalizedUserName).IsRequired().HasMaxLength(AccountConsts.MaxUserNameLength);
            b.Property(x => x.PasswordHash).HasMaxLength(AccountConsts.MaxPasswordHashLength);
            b.Property(x => x.SecurityStamp).IsRequired().HasMaxLength(AccountConsts.MaxSecurityStampLength);
            b.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId).OnDelete(DeleteBehavior.Restrict);
            b.HasMany(x => x.Roles).WithOne().HasForeignKey(r => r.AccountId).OnDelete(DeleteBehavior.Cascade);
            b.Navigation(x => x.Roles).AutoInclude().UsePropertyAccessMode(PropertyAccessMode.Field);
            b.HasIndex(x => x.NormalizedUserName).IsUnique();
            b.HasIndex(x => x.PersonId).IsUnique();
        });

        builder.Entity<AccountRole>(b =>
        {
            b.ToTable(Prefix + "AccountRoles");
            b.ConfigureByConvention();
            b.HasKey(x => new { x.AccountId, x.Role });
            b.Property(x => x.Role).HasMaxLength(AccountConsts.MaxRoleLength);
            b.HasIndex(x => x.Role);
        });
    }

    private static void ConfigureSecrecy(ModelBuilder builder) => builder.Entity<FalseAlarm>(b =>
    {
        b.ToTable(Prefix + "FalseAlarms");
        b.ConfigureByConvention();
        b.Property(x => x.Sha256).IsRequired().HasMaxLength(FalseAlarmConsts.HashLength);
        b.Property(x => x.FileName).IsRequired().HasMaxLength(FalseAlarmConsts.MaxFileNameLength);
        b.Property(x => x.Reason).IsRequired().HasMaxLength(FalseAlarmConsts.MaxReasonLength);
        b.Property(x => x.DeclaredByName).IsRequired().HasMaxLength(PersonConsts.MaxNameLength);
        b.HasIndex(x => x.Sha256).IsUnique();
        b.HasIndex(x => x.CreationTime);
    });
}
