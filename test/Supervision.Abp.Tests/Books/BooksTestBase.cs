using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Security.Claims;
using Volo.Abp.Uow;
using Xunit;

namespace Supervision.Abp.Tests.Books;

/// <summary>An application over a SQLite file of its own.</summary>
public abstract class BooksTestBase : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("supervision-abp-").FullName;
    private IAbpApplicationWithInternalServiceProvider _application = default!;

    protected static Guid UserId { get; } = Guid.Parse("5b0f4a54-3a2e-4ac2-9a0f-51b6b8a5d0c1");

    protected IServiceProvider Services => _application.ServiceProvider;

    protected IUnitOfWorkManager UnitOfWorkManager => Get<IUnitOfWorkManager>();

    protected SqlLog Sql => Get<SqlLog>();

    public async ValueTask InitializeAsync()
    {
        _application = await AbpApplicationFactory.CreateAsync<BooksTestModule>(options => options.Services.ReplaceConfiguration(
            new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:Default", $"Data Source={_folder}/books.db;Pooling=False;Default Timeout=1")]).Build()));
        await _application.InitializeAsync();
        await using BooksDbContext context = Get<BooksDbContext>();
        await context.Database.EnsureCreatedAsync();
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL");
        Sql.Entries.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        await _application.ShutdownAsync();
        _application.Dispose();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected T Get<T>()
        where T : notnull =>
        Services.GetRequiredService<T>();

    protected static IDisposable SignIn(IServiceProvider services, params string[] roles) =>
        services.GetRequiredService<ICurrentPrincipalAccessor>().Change(new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(AbpClaimTypes.UserId, UserId.ToString()), .. roles.Select(role => new Claim(AbpClaimTypes.Role, role))], "test")));

    protected IDisposable SignIn(params string[] roles) => SignIn(Services, roles);

    protected async Task<Book> StoreAsync(string title)
    {
        using IUnitOfWork unitOfWork = UnitOfWorkManager.Begin(isTransactional: true);
        Book book = await Get<IRepository<Book, Guid>>().InsertAsync(new Book(title));
        await unitOfWork.CompleteAsync();
        return book;
    }

    protected async Task<List<string>> TitlesAsync()
    {
        using IUnitOfWork unitOfWork = UnitOfWorkManager.Begin(requiresNew: true);
        return [.. (await Get<IRepository<Book, Guid>>().GetListAsync()).Select(book => book.Title).Order()];
    }
}
