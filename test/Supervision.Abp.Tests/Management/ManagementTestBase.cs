using System.Security.Claims;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.Security.Claims;
using Volo.Abp.Uow;
using Xunit;

namespace Supervision.Abp.Tests.Management;

/// <summary>The management modules on a database file of their own.</summary>
public abstract class ManagementTestBase : IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"management-{Guid.NewGuid():N}.db");
    private IAbpApplicationWithInternalServiceProvider _application = null!;
    private IServiceScope _scope = null!;

    protected static Guid UserId { get; } = new("7f8f2b1e-0000-4000-8000-000000000001");

    protected IServiceProvider Services => _scope.ServiceProvider;

    public async ValueTask InitializeAsync()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Default"] = $"Data Source={_file}",
            ["Settings:Test.Size"] = "5",
        }).Build();
        _application = await AbpApplicationFactory.CreateAsync<ManagementTestModule>(options =>
            options.Services.ReplaceConfiguration(configuration));
        await _application.InitializeAsync();
        _scope = _application.ServiceProvider.CreateScope();
        await using var dbContext = Services.GetRequiredService<ManagementDbContext>();
        await dbContext.Database.EnsureCreatedAsync();
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _scope.Dispose();
        _application.Dispose();
        SqliteConnection.ClearAllPools();
        File.Delete(_file);
        return ValueTask.CompletedTask;
    }

    protected static ClaimsPrincipal Principal(params string[] roles) => new(new ClaimsIdentity(
        [
            new Claim(AbpClaimTypes.UserId, UserId.ToString()),
            .. roles.Select(role => new Claim(AbpClaimTypes.Role, role)),
        ],
        "Test"));

    protected IDisposable SignIn(params string[] roles) =>
        Services.GetRequiredService<ICurrentPrincipalAccessor>().Change(Principal(roles));

    protected T Get<T>()
        where T : notnull =>
        Services.GetRequiredService<T>();

    protected IUnitOfWork BeginUnitOfWork() => Get<IUnitOfWorkManager>().Begin(isTransactional: true);
}
