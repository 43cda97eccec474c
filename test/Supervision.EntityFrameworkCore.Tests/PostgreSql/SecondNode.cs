using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Volo.Abp;
using Volo.Abp.Testing;

namespace Supervision.EntityFrameworkCore.PostgreSql;

/// <summary>An application beside that of the test, as another node would be.</summary>
public sealed class SecondNode(Action<IServiceCollection> before, Action<IServiceCollection> after) : AbpIntegratedTest<SupervisionPostgreSqlTestModule>
{
    public T Get<T>()
        where T : notnull => GetRequiredService<T>();

    protected override void SetAbpApplicationCreationOptions(AbpApplicationCreationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Environment = Environments.Development;
    }

    protected override void BeforeAddApplication(IServiceCollection services) => before(services);

    protected override void AfterAddApplication(IServiceCollection services) => after(services);
}
