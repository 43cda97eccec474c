using Shouldly;
using Supervision.Notifications.Letters;
using Supervision.Notifications.Mail;
using Supervision.Organization.Bureau;
using Volo.Abp;
using Xunit;

namespace Supervision.Notifications.Dispatch;

/// <summary>A name of the mail server that is none, set in the configuration where no page can refuse it.</summary>
public sealed class MalformedServerTests : NotificationsTestBase
{
    protected override bool UsesFakeServer => false;

    protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Mail:Smtp:Host"] = "mail..bureau example", ["Mail:Smtp:Security"] = "None",
    };

    [Fact]
    public async Task Should_say_why_at_once_and_try_again_later()
    {
        await RequestAsync(Request(Bureau.Head));

        (await Letters.DispatchDueAsync()).Sent.ShouldBe(0);

        var letter = await OnlyLetterAsync();
        (letter.State, letter.LeaseId, letter.RetryAtUtc).ShouldBe((LetterState.Waiting, null, Machine.GetUtcNow().UtcDateTime + RetrySchedule.FirstWait));
        letter.ErrorCode.ShouldBeOneOf(MailErrorCodes.ServerNameInvalid, MailErrorCodes.ServerUnreachable);
        letter.ErrorText.ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("http://mail.example")]
    [InlineData("mail example")]
    [InlineData("mail.example:25")]
    public async Task Should_refuse_such_a_name_on_the_settings_page(string host)
    {
        using var _ = SignIn(Bureau.Officer, OrganizationRoles.Administrator);
        var input = new UpdateMailSettingsDto { SenderAddress = "duban@bureau.example", SmtpHost = host };

        var refusal = await Should.ThrowAsync<BusinessException>(() => GetRequiredService<IMailSettingsAppService>().UpdateAsync(input));

        refusal.Code.ShouldBe(NotificationsErrorCodes.SmtpHostInvalid);
    }
}
