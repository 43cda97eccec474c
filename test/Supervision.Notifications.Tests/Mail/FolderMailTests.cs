using MimeKit;
using Shouldly;
using Supervision.Notifications.Letters;
using Xunit;

namespace Supervision.Notifications.Mail;

public sealed class FolderMailTests : NotificationsTestBase
{
    private string Folder => Path.Combine(DataFolderPath, "mail");

    protected override bool UsesFakeServer => false;

    [Fact]
    public async Task Given_no_server_Should_write_one_eml_per_letter_with_the_headers_of_a_machine()
    {
        Composer.Write = _ => new LetterContent("【三级·红】2025-005 逾期", "<p>数字城市处</p>", "数字城市处\n");
        await RequestAsync(Request(Bureau.Head));

        (await Letters.DispatchDueAsync()).Sent.ShouldBe(1);

        var path = Directory.GetFiles(Folder).ShouldHaveSingle();
        Path.GetFileName(path).ShouldStartWith("20250106-090000-000_head@bureau.example_");
        var message = await ReadAsync(path);
        message.Subject.ShouldBe("【三级·红】2025-005 逾期");
        message.To.Mailboxes.ShouldHaveSingleItem().ToString().ShouldContain("head@bureau.example");
        message.To.Mailboxes.Single().Name.ShouldBe("数字城市处处长");
        message.From.Mailboxes.Single().Address.ShouldBe("duban@supervision.example");
        message.Date.ShouldBe(new DateTimeOffset(2025, 1, 6, 9, 0, 0, TimeSpan.FromHours(8)));
        message.MessageId.ShouldBe((await OnlyLetterAsync()).MessageId);
        message.Headers[HeaderId.AutoSubmitted].ShouldBe("auto-generated");
        message.ReplyTo.ShouldBeEmpty();
        message.Headers.ShouldNotContain(h => h.Field.StartsWith("List-", StringComparison.OrdinalIgnoreCase));
        message.HtmlBody!.ShouldContain("<p>数字城市处</p>");
        message.TextBody!.ShouldContain("数字城市处");
    }

    [Theory]
    [InlineData("逾期\r\nBcc: all@bureau.example")]
    [InlineData("逾期\nX-Evil: 1")]
    [InlineData("逾期\u2028Bcc: all@bureau.example")]
    public async Task Given_a_subject_with_a_line_break_Should_not_let_it_begin_a_header(string subject)
    {
        Composer.Write = _ => new LetterContent(subject, "<p></p>", "x");
        await RequestAsync(Request(Bureau.Head));

        await Letters.DispatchDueAsync();

        var message = await ReadAsync(Directory.GetFiles(Folder).ShouldHaveSingle());
        message.Bcc.ShouldBeEmpty();
        message.Headers.ShouldNotContain(h => h.Field == "X-Evil");
        message.Subject.ShouldStartWith("逾期 ");
    }

    [Fact]
    public async Task Given_a_name_with_a_line_break_Should_write_one_recipient()
    {
        var person = Bureau.Add("处长\r\nBcc: all@bureau.example", "a@bureau.example");
        await RequestAsync(Request(person));

        await Letters.DispatchDueAsync();

        var message = await ReadAsync(Directory.GetFiles(Folder).ShouldHaveSingle());
        message.Bcc.ShouldBeEmpty();
        message.To.Mailboxes.ShouldHaveSingleItem().Address.ShouldBe("a@bureau.example");
    }

    [Fact]
    public async Task Given_two_letters_Should_sort_files_by_business_time()
    {
        await RequestAsync(Request(Bureau.Liaison, occasion: "1"));
        Clock.Advance(TimeSpan.FromDays(40));
        await RequestAsync(Request(Bureau.Head, occasion: "2"));

        await Letters.DispatchDueAsync();

        Directory.GetFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .Select(name => name!.Split('_')[1]).ShouldBe(["liaison@bureau.example", "head@bureau.example"]);
    }

    [Fact]
    public async Task Given_a_folder_that_cannot_be_written_Should_wait()
    {
        await File.WriteAllTextAsync(Folder, "not a folder", TestContext.Current.CancellationToken);
        await RequestAsync(Request(Bureau.Head));

        (await Letters.DispatchDueAsync()).Sent.ShouldBe(0);
        (await OnlyLetterAsync()).ErrorCode.ShouldBe(MailErrorCodes.FolderNotWritable);

        File.Delete(Folder);
        LetTimePass();
        (await Letters.DispatchDueAsync()).Sent.ShouldBe(1);
    }

    private static Task<MimeMessage> ReadAsync(string path) => MimeMessage.LoadAsync(path, TestContext.Current.CancellationToken);
}
