using Shouldly;
using Supervision.Notifications.Settings;
using Supervision.Organization.Bureau;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.SettingManagement;
using Volo.Abp.Uow;
using Xunit;

namespace Supervision.Notifications.Mail;

public sealed class MailSettingsTests : NotificationsTestBase
{
    private IMailSettingsAppService Service => GetRequiredService<IMailSettingsAppService>();

    protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Mail:Smtp:Host"] = "relay.example", ["Mail:Smtp:Port"] = "2525", ["Mail:Smtp:Security"] = "none",
    };

    [Fact]
    public async Task Given_a_server_in_the_configuration_Should_use_it_until_the_page_names_another()
    {
        using var _ = SignIn(Bureau.Officer, OrganizationRoles.Administrator);
        var configured = await Service.GetAsync();
        (configured.Source, configured.SmtpHost, configured.SmtpPort).ShouldBe((MailServerSource.Configuration, "relay.example", 2525));

        await Service.UpdateAsync(Valid());

        var changed = await Service.GetAsync();
        (changed.Source, changed.SmtpHost, changed.SmtpPort, changed.HasPassword).ShouldBe((MailServerSource.Settings, "mail.bureau.example", 587, true));
    }

    [Fact]
    public async Task Should_store_the_password_encrypted_and_keep_it_when_none_is_typed()
    {
        using var _ = SignIn(Bureau.Officer, OrganizationRoles.Administrator);
        await Service.UpdateAsync(Valid());
        var again = Valid();
        again.SmtpPassword = null;
        await Service.UpdateAsync(again);

        (await GetRequiredService<MailConfigurationReader>().ReadAsync(TestContext.Current.CancellationToken)).Server!.Password.ShouldBe("s3cret!");
        var database = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(DataFolderPath, "supervision.db")}");
        await using (database)
        {
            await database.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = database.CreateCommand();
            command.CommandText = "select Value from AbpSettings where Name = $name";
            command.Parameters.AddWithValue("$name", NotificationSettings.SmtpPassword);
            ((string)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!).ShouldNotContain("s3cret");
        }
    }

    [Fact]
    public async Task Given_an_address_that_is_none_Should_refuse()
    {
        using var _ = SignIn(Bureau.Officer, OrganizationRoles.Administrator);
        var input = Valid();
        input.SenderAddress = "duban";

        (await Should.ThrowAsync<BusinessException>(() => Service.UpdateAsync(input))).Code.ShouldBe(NotificationsErrorCodes.AddressInvalid);
    }

    [Fact]
    public async Task Should_send_a_test_letter_at_once_and_say_what_the_server_said()
    {
        using var _ = SignIn(Bureau.Officer, OrganizationRoles.Administrator);
        (await Service.TestAsync(new TestMailDto { Address = "admin@bureau.example" })).IsAccepted.ShouldBeTrue();
        Server.Recipients.ShouldBe(["admin@bureau.example"]);

        Server.Answer = _ => new MailOutcome(MailOutcomeKind.Refused, "550", "no such user");
        var refused = await Service.TestAsync(new TestMailDto { Address = "admin@bureau.example" });
        (refused.IsAccepted, refused.Code, refused.Text).ShouldBe((false, "550", "no such user"));

        Server.IsDown = true;
        (await Service.TestAsync(new TestMailDto { Address = "admin@bureau.example" })).Code.ShouldBe(MailErrorCodes.ServerUnreachable);
        GetRequiredService<IUnitOfWorkManager>().Current.ShouldBeNull();
    }

    [Fact]
    public async Task Given_the_office_Should_not_let_it_see_the_mail_settings()
    {
        using var _ = SignIn(Bureau.Officer, OrganizationRoles.SupervisionOffice);
        await Should.ThrowAsync<AbpAuthorizationException>(() => Service.GetAsync());
    }

    [Fact]
    public async Task Given_a_sender_set_elsewhere_Should_use_it_for_the_next_letter()
    {
        await WithUnitOfWorkAsync(() => GetRequiredService<ISettingManager>().SetGlobalAsync(NotificationSettings.SenderAddress, "office@bureau.example"));
        await RequestAsync(Request(Bureau.Head));

        await Letters.DispatchDueAsync();

        var message = Server.Taken.ShouldHaveSingle();
        message.From.Mailboxes.Single().Address.ShouldBe("office@bureau.example");
        message.MessageId.ShouldEndWith("@bureau.example");
    }

    private static UpdateMailSettingsDto Valid() => new()
    {
        SenderAddress = "duban@bureau.example",
        SmtpHost = "mail.bureau.example",
        SmtpPort = 587,
        SmtpSecurity = MailSecurity.StartTls,
        SmtpUserName = "duban",
        SmtpPassword = "s3cret!",
    };
}
