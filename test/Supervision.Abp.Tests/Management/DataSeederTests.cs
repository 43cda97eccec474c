using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.SettingManagement;
using Xunit;

namespace Supervision.Abp.Tests.Management;

public sealed class DataSeederTests : ManagementTestBase
{
    [Fact]
    public async Task Given_contributors_Should_run_them_in_order_with_what_they_are_told()
    {
        await Get<IDataSeeder>().SeedAsync(new DataSeedContext().WithProperty("colour", "red"));

        (await Get<ISettingManager>().GetOrNullGlobalAsync(TestSettings.Colour)).ShouldBe("red");
    }

    [Fact]
    public async Task Given_a_contributor_that_fails_Should_keep_nothing_of_the_others()
    {
        await Should.ThrowAsync<InvalidOperationException>(() =>
            Get<IDataSeeder>().SeedAsync(new DataSeedContext().WithProperty("colour", "red").WithProperty("fail", true)));

        await using var dbContext = Services.GetRequiredService<ManagementDbContext>();
        (await dbContext.Settings.CountAsync()).ShouldBe(0);
    }
}

internal sealed class ColourSeedContributor(ISettingManager settings) : IDataSeedContributor, ITransientDependency
{
    public async Task SeedAsync(DataSeedContext context) =>
        await settings.SetGlobalAsync(TestSettings.Colour, (string?)context["colour"]);
}

internal sealed class FailingSeedContributor : IDataSeedContributor, ITransientDependency
{
    public Task SeedAsync(DataSeedContext context) =>
        context["fail"] is true ? throw new InvalidOperationException("no") : Task.CompletedTask;
}
