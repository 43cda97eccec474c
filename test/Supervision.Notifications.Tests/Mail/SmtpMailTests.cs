using System.Globalization;
using MimeKit;
using Shouldly;
using Supervision.Notifications.Letters;
using Xunit;

namespace Supervision.Notifications.Mail;

/// <summary>Through a real server, started by etc/ci/start-smtp.sh, that keeps what it takes in a Maildir.</summary>
public sealed class SmtpMailTests : NotificationsTestBase
{
    private const string ServerVariable = "SUPERVISION_TEST_SMTP";
    private const string FolderVariable = "SUPERVISION_TEST_SMTP_DUMP";

    private static string? Address => Environment.GetEnvironmentVariable(ServerVariable);

    protected override bool UsesFakeServer => false;

    protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Mail:Smtp:Host"] = Address?.Split(':')[0], ["Mail:Smtp:Port"] = Address?.Split(':')[1], ["Mail:Smtp:Security"] = "None",
    };

    [Fact]
    public async Task Should_hand_the_letter_to_a_real_server_with_its_headers_whole()
    {
        RequireServer();
        Composer.Write = _ => new LetterContent("【三级·红】2025-005 逾期", "<p>数字城市处</p>", "数字城市处\n");
        var person = Bureau.Add("数字城市处处长", "head@test.example");
        await RequestAsync(Request(person));

        (await Letters.DispatchDueAsync()).Sent.ShouldBe(1);

        var letter = await OnlyLetterAsync();
        var message = await ReceiveAsync(letter.MessageId);
        message.Subject.ShouldBe("【三级·红】2025-005 逾期");
        message.Headers[HeaderId.AutoSubmitted].ShouldBe("auto-generated");
        message.Date.ShouldBe(new DateTimeOffset(2025, 1, 6, 9, 0, 0, TimeSpan.FromHours(8)));
        message.From.Mailboxes.Single().Address.ShouldBe("duban@supervision.example");
        message.To.Mailboxes.Single().Name.ShouldBe("数字城市处处长");
        message.TextBody!.ShouldContain("数字城市处");
        message.HtmlBody!.ShouldContain("<p>数字城市处</p>");
    }

    [Fact]
    public async Task Given_a_refused_a_full_and_a_good_mailbox_Should_record_each_outcome_and_deliver_the_good_one()
    {
        RequireServer();
        var (nobody, full, good) = (Bureau.Add("甲", "nobody@test.example"), Bureau.Add("乙", "full@test.example"), Bureau.Add("丙", "good@test.example"));
        await RequestAsync(Request(good) with { Notices = [Notice(nobody, "1"), Notice(full, "2"), Notice(good, "3")] });

        (await Letters.DispatchDueAsync()).ShouldBe(new LetterDispatchResult(Sent: 1, Failed: 2, Skipped: 0, IsHeld: false));

        var letters = (await LettersAsync()).ToDictionary(l => l.PersonName);
        (letters["甲"].State, letters["甲"].ErrorCode![0]).ShouldBe((LetterState.Failed, '5'));
        (letters["乙"].State, letters["乙"].ErrorCode).ShouldBe((LetterState.Waiting, "452"));
        (await ReceiveAsync(letters["丙"].MessageId)).To.Mailboxes.Single().Address.ShouldBe("good@test.example");
    }

    [Theory]
    [InlineData("StartTls", null, MailErrorCodes.TlsFailed)]
    [InlineData("Tls", null, MailErrorCodes.TlsFailed)]
    [InlineData("None", "duban", MailErrorCodes.SignInRefused)]
    public async Task Given_a_server_without_encryption_and_without_accounts_Should_say_which_of_them_is_wrong(string security, string? user, string code)
    {
        RequireServer();
        var server = new MailServer(Address!.Split(':')[0], int.Parse(Address.Split(':')[1], CultureInfo.InvariantCulture), Enum.Parse<MailSecurity>(security), user, "x");
        var configuration = new MailConfiguration(MailServerSource.Settings, server, new MailSender("duban@supervision.example", "督办"));

        var refusal = await Should.ThrowAsync<MailServerUnavailableException>(
            () => new SmtpMailTransport().OpenAsync(configuration, TestContext.Current.CancellationToken));

        refusal.Code.ShouldBe(code);
    }

    private static void RequireServer() =>
        Assert.SkipWhen(Address is null, $"{ServerVariable} is not set: start a server with etc/ci/start-smtp.sh.");

    /// <summary>Waits until the server has put the message into the Maildir.</summary>
    private static async Task<MimeMessage> ReceiveAsync(string messageId)
    {
        var inbox = Path.Combine(Environment.GetEnvironmentVariable(FolderVariable)!, "new");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        while (true)
        {
            foreach (var path in Directory.Exists(inbox) ? Directory.GetFiles(inbox) : [])
            {
                var message = await MimeMessage.LoadAsync(path, patience.Token);
                if (message.MessageId == messageId) return message;
            }

            await Task.Delay(50, patience.Token);
        }
    }
}
