using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Shouldly;
using Supervision.EntityFrameworkCore;
using Supervision.EntityFrameworkCore.Sqlite;
using Supervision.Organization.Bureau;
using Volo.Abp.Uow;
using Xunit;

namespace Supervision.Web.Hosting;

public sealed class StartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Given_an_empty_folder_Should_create_the_demo_bureau_and_find_the_same_at_the_second_start()
    {
        Guid[] first, second;
        await using (var host = Start()) first = await PeopleAsync(host);
        await using (var host = Start()) second = await PeopleAsync(host);

        first.Length.ShouldBeGreaterThan(20);
        second.ShouldBe(first);
    }

    [Fact]
    public async Task Given_a_folder_in_use_Should_refuse_the_second_process_with_an_exit_code()
    {
        using var held = new DataFolder(_folder.FullPath).Lock();

        var exitCode = await SupervisionHost.RunAsync([$"--{DataFolder.ConfigurationKey}={_folder.FullPath}", "--urls=http://127.0.0.1:0"]);

        exitCode.ShouldBe(SupervisionHost.DataFolderInUse);
    }

    [Fact]
    public async Task Given_a_database_of_a_later_version_Should_end_with_an_exit_code()
    {
        await using (var host = Start()) await PeopleAsync(host);
        await using (var connection = new SqliteConnection(SqliteConnectionStrings.ForFile(new DataFolder(_folder.FullPath).Database)))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Later', '20.0.0')";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var exitCode = await SupervisionHost.RunAsync([$"--{DataFolder.ConfigurationKey}={_folder.FullPath}", "--urls=http://127.0.0.1:0"]);

        exitCode.ShouldBe(SupervisionHost.NewerDatabase);
    }

    public void Dispose() => _folder.Dispose();

    private WebApplicationFactory<Program> Start() => new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
    {
        builder.UseEnvironment(Environments.Development);
        builder.UseSetting(DataFolder.ConfigurationKey, _folder.FullPath);
        builder.UseSetting("Scheduler:IsEnabled", "false");
    });

    private static async Task<Guid[]> PeopleAsync(WebApplicationFactory<Program> host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        using var unitOfWork = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin();
        var bureau = await scope.ServiceProvider.GetRequiredService<IBureauIntegrationService>().GetSnapshotAsync(TestContext.Current.CancellationToken);
        return [.. bureau.People.Select(person => person.Id).Order()];
    }
}
