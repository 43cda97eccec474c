using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Supervision.Abp.Tests.Management;
using Volo.Abp;
using Volo.Abp.SettingManagement;
using Volo.Abp.Settings;
using Xunit;

namespace Supervision.Abp.Tests.Settings;

public sealed class SettingManagementTests : ManagementTestBase
{
    private ISettingManager Manager => Get<ISettingManager>();

    private ISettingProvider Provider => Get<ISettingProvider>();

    [Fact]
    public async Task Given_nothing_set_Should_read_configuration_before_default()
    {
        (await Provider.GetOrNullAsync(TestSettings.Colour)).ShouldBe("grey");
        (await Provider.GetAsync<int>(TestSettings.Size)).ShouldBe(5);
    }

    [Fact]
    public async Task Given_a_users_value_Should_stand_before_the_global_one_for_that_user_alone()
    {
        await Manager.SetGlobalAsync(TestSettings.Colour, "red");
        await Manager.SetForUserAsync(UserId, TestSettings.Colour, "green");

        (await Provider.GetOrNullAsync(TestSettings.Colour)).ShouldBe("red");
        using (SignIn())
            (await Provider.GetOrNullAsync(TestSettings.Colour)).ShouldBe("green");
    }

    [Fact]
    public async Task Given_a_value_equal_to_the_inherited_one_Should_store_nothing_unless_forced()
    {
        await Manager.SetGlobalAsync(TestSettings.Colour, "red");
        await Manager.SetGlobalAsync(TestSettings.Colour, "grey");
        (await StoredAsync()).ShouldBeEmpty();

        await Manager.SetForUserAsync(UserId, TestSettings.Colour, "grey", forceToSet: true);
        (await StoredAsync()).ShouldHaveSingleItem().Value.ShouldBe("grey");
    }

    [Fact]
    public async Task Given_an_encrypted_setting_Should_be_unreadable_in_the_table_and_plain_to_readers()
    {
        await Manager.SetGlobalAsync(TestSettings.Password, "s3cret");

        (await StoredAsync()).ShouldHaveSingleItem().Value.ShouldNotContain("s3cret");
        (await Provider.GetOrNullAsync(TestSettings.Password)).ShouldBe("s3cret");
        (await Manager.GetOrNullGlobalAsync(TestSettings.Password)).ShouldBe("s3cret");
    }

    [Fact]
    public async Task Given_a_change_in_a_unit_of_work_Should_be_seen_inside_at_once_and_vanish_when_rolled_back()
    {
        (await Provider.GetOrNullAsync(TestSettings.Colour)).ShouldBe("grey");

        using (BeginUnitOfWork())
        {
            await Manager.SetGlobalAsync(TestSettings.Colour, "red");
            (await Provider.GetOrNullAsync(TestSettings.Colour)).ShouldBe("red");
        }

        (await Provider.GetOrNullAsync(TestSettings.Colour)).ShouldBe("grey");
    }

    [Fact]
    public async Task Given_a_setting_for_other_providers_Should_refuse_to_set_it()
    {
        await Should.ThrowAsync<AbpException>(() => Manager.SetForUserAsync(UserId, TestSettings.Title, "x"));
        await Should.ThrowAsync<AbpException>(() => Manager.SetAsync(TestSettings.Colour, "x", "C", null));
        await Should.ThrowAsync<AbpException>(() => Provider.GetOrNullAsync("Test.Unknown"));
    }

    [Fact]
    public async Task Given_values_removed_for_a_user_Should_read_the_inherited_ones()
    {
        await Manager.SetForUserAsync(UserId, TestSettings.Colour, "green");
        await Manager.DeleteAsync("U", UserId.ToString());

        using (SignIn())
            (await Provider.GetOrNullAsync(TestSettings.Colour)).ShouldBe("grey");
    }

    private async Task<List<Setting>> StoredAsync()
    {
        await using var dbContext = Services.GetRequiredService<ManagementDbContext>();
        return await dbContext.Settings.AsNoTracking().ToListAsync();
    }
}
