using System.Security.Claims;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Supervision.EntityFrameworkCore;
using Supervision.EntityFrameworkCore.Sqlite;
using Supervision.Organization.Bureau;
using Volo.Abp;
using Volo.Abp.Modularity;
using Volo.Abp.Security.Claims;
using Volo.Abp.Testing;
using Volo.Abp.Uow;

namespace Supervision;

/// <summary>
/// A test through the real module graph on a SQLite file of its own: migrated, seeded, real transactions, real permissions, business time that
/// stands still at <see cref="FakeClock.FirstWorkingMonday"/>. Nobody is signed in until <see cref="LoginAs(PersonInfo)"/>.
/// </summary>
public abstract class SupervisionTestBase<TStartupModule> : AbpIntegratedTest<TStartupModule>
    where TStartupModule : IAbpModule
{
    private readonly TemporaryFolder _folder = new();

    protected FakeClock Clock { get; } = new();

    /// <summary>The data folder of this test.</summary>
    protected string DataFolderPath => _folder.FullPath;

    /// <summary>Configuration of this test beside the data folder; overridden before the application is composed.</summary>
    protected virtual IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>();

    public override async ValueTask InitializeAsync()
    {
        await CreateDatabaseAsync();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await base.DisposeAsync();
        using (var connection = new SqliteConnection(SqliteConnectionStrings.ForFile(new DataFolder(DataFolderPath).Database)))
            SqliteConnection.ClearPool(connection);
        _folder.Dispose();
    }

    /// <summary>Puts the database of this test in place, before the application is composed.</summary>
    protected virtual Task CreateDatabaseAsync() => TemplateDatabase.CopyToAsync(typeof(TStartupModule), DataFolderPath);

    protected override void SetAbpApplicationCreationOptions(AbpApplicationCreationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Environment = TestServices.EnvironmentOf(typeof(TStartupModule));
    }

    protected override void BeforeAddApplication(IServiceCollection services) =>
        TestServices.AddBefore(services, DataFolderPath, Settings);

    protected override void AfterAddApplication(IServiceCollection services) => TestServices.AddAfter(services, Clock);

    protected Task WithUnitOfWorkAsync(Func<Task> action) => WithUnitOfWorkAsync(new AbpUnitOfWorkOptions(isTransactional: true), action);

    protected async Task WithUnitOfWorkAsync(AbpUnitOfWorkOptions options, Func<Task> action)
    {
        using var unitOfWork = GetRequiredService<IUnitOfWorkManager>().Begin(options);
        await action();
        await unitOfWork.CompleteAsync();
    }

    protected Task<TResult> WithUnitOfWorkAsync<TResult>(Func<Task<TResult>> func) =>
        WithUnitOfWorkAsync(new AbpUnitOfWorkOptions(isTransactional: true), func);

    protected async Task<TResult> WithUnitOfWorkAsync<TResult>(AbpUnitOfWorkOptions options, Func<Task<TResult>> func)
    {
        using var unitOfWork = GetRequiredService<IUnitOfWorkManager>().Begin(options);
        var result = await func();
        await unitOfWork.CompleteAsync();
        return result;
    }

    /// <summary>Runs what follows in this test as the person's account, until disposed.</summary>
    protected IDisposable LoginAs(PersonInfo person)
    {
        ArgumentNullException.ThrowIfNull(person);
        var accountId = person.AccountId ?? throw new ArgumentException($"{person.Name} has no account.", nameof(person));
        return LoginAs(accountId, person.Name, person.Id, [.. person.Roles]);
    }

    /// <summary>Runs what follows in this test as an account with these roles, until disposed.</summary>
    protected IDisposable LoginAs(Guid accountId, string userName, params string[] roles) =>
        LoginAs(accountId, userName, personId: null, roles);

    private IDisposable LoginAs(Guid accountId, string userName, Guid? personId, string[] roles)
    {
        Claim[] claims =
        [
            new(AbpClaimTypes.UserId, accountId.ToString()),
            new(AbpClaimTypes.UserName, userName),
            .. roles.Select(role => new Claim(AbpClaimTypes.Role, role)),
            .. personId is { } id ? [new Claim(OrganizationClaimTypes.PersonId, id.ToString())] : Array.Empty<Claim>(),
        ];
        return GetRequiredService<ICurrentPrincipalAccessor>().Change(new ClaimsPrincipal(new ClaimsIdentity(claims, "Test")));
    }
}
