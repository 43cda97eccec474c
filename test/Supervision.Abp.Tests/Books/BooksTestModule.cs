using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Application;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;

namespace Supervision.Abp.Tests.Books;

[DependsOn(typeof(AbpDddApplicationModule), typeof(AbpEntityFrameworkCoreModule))]
public sealed class BooksTestModule : AbpModule
{
    public BooksTestModule()
    {
        SkipAutoServiceRegistration = true;
    }

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddTypes([.. typeof(BooksTestModule).Assembly.GetTypes().Where(type => type.Namespace == typeof(Book).Namespace)]);
        var log = new SqlLog();
        context.Services.AddSingleton(log);
        context.Services.AddAbpDbContext<BooksDbContext>(options => options.AddDefaultRepositories(includeAllEntities: true));
        Configure<AbpDbContextOptions>(options => options.Configure(configuration =>
        {
            configuration.DbContextOptions.AddInterceptors(log.Interceptors);
            if (configuration.ExistingConnection is { } connection) configuration.DbContextOptions.UseSqlite(connection);
            else configuration.DbContextOptions.UseSqlite(configuration.ConnectionString);
        }));
    }
}
