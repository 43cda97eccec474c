using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;
using Volo.Abp.PermissionManagement;
using Volo.Abp.PermissionManagement.EntityFrameworkCore;
using Volo.Abp.SettingManagement;
using Volo.Abp.SettingManagement.EntityFrameworkCore;
using Volo.Abp.Settings;

namespace Supervision.Abp.Tests.Management;

[DependsOn(
    typeof(AbpSettingManagementEntityFrameworkCoreModule),
    typeof(AbpPermissionManagementEntityFrameworkCoreModule))]
internal sealed class ManagementTestModule : AbpModule
{
    public ManagementTestModule() => SkipAutoServiceRegistration = true;

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddTypes(
            typeof(TestSettings), typeof(TestPermissions), typeof(ColourSeedContributor), typeof(FailingSeedContributor));
        context.Services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
        context.Services.AddAbpDbContext<ManagementDbContext>();
        Configure<AbpDbContextOptions>(options => options.Configure(configuration =>
        {
            if (configuration.ExistingConnection is null)
                configuration.DbContextOptions.UseSqlite(configuration.ConnectionString);
            else
                configuration.DbContextOptions.UseSqlite(configuration.ExistingConnection);
        }));
    }
}

[ReplaceDbContext(typeof(ISettingManagementDbContext), typeof(IPermissionManagementDbContext))]
internal sealed class ManagementDbContext(DbContextOptions<ManagementDbContext> options)
    : AbpDbContext<ManagementDbContext>(options), ISettingManagementDbContext, IPermissionManagementDbContext
{
    public DbSet<Setting> Settings => Set<Setting>();

    public DbSet<PermissionGrant> PermissionGrants => Set<PermissionGrant>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ConfigureSettingManagement();
        modelBuilder.ConfigurePermissionManagement();
    }
}

internal sealed class TestSettings : SettingDefinitionProvider
{
    public const string Colour = "Test.Colour";
    public const string Password = "Test.Password";
    public const string Size = "Test.Size";
    public const string Title = "Test.Title";

    public override void Define(ISettingDefinitionContext context) => context.Add(
        new SettingDefinition(Colour, "grey"),
        new SettingDefinition(Password, isEncrypted: true),
        new SettingDefinition(Size, "3"),
        new SettingDefinition(Title).WithProviders(GlobalSettingValueProvider.ProviderName));
}

internal sealed class TestPermissions : PermissionDefinitionProvider
{
    public const string Read = "Test.Read";
    public const string Write = "Test.Write";
    public const string Closed = "Test.Closed";

    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup("Test");
        group.AddPermission(Read).AddChild(Write);
        group.AddPermission(Closed, isEnabled: false);
    }
}
