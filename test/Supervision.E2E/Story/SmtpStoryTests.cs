using Supervision.E2E.Browsing;
using Supervision.E2E.Hosting;
using Xunit;

namespace Supervision.E2E.Story;

/// <summary>The same story through a real mail server, its letters read from the Maildir that the server fills.</summary>
public sealed class SmtpStoryTests
{
    private const string Server = "SUPERVISION_TEST_SMTP";
    private const string Maildir = "SUPERVISION_TEST_SMTP_DUMP";

    [Fact]
    public async Task The_sample_Should_go_from_document_to_leader_and_back()
    {
        Assert.SkipWhen(BrowserSession.IsMissing, "No browser: set SUPERVISION_TEST_BROWSER to a Chromium.");
        var server = Environment.GetEnvironmentVariable(Server)?.Split(':');
        Assert.SkipWhen(server is null, $"No mail server: {Server} is not set.");
        var arrived = Path.Combine(Environment.GetEnvironmentVariable(Maildir)!, "new");
        var before = Directory.Exists(arrived) ? Directory.GetFiles(arrived) : [];

        var cancellationToken = TestContext.Current.CancellationToken;
        var settings = new Dictionary<string, string> { ["Mail__Smtp__Host"] = server![0], ["Mail__Smtp__Port"] = server[1], ["Mail__Smtp__Security"] = "None" };
        await using var application = await RunningApplication.StartAsync(settings, cancellationToken);
        await WholeStory.RunAsync(application, new Letters(new FolderMailbox(arrived, "*", before, "demo.invalid")), cancellationToken);
    }
}
