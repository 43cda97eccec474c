using Supervision.E2E.Browsing;
using Supervision.E2E.Hosting;
using Xunit;

namespace Supervision.E2E.Story;

/// <summary>The whole story in Chromium, its letters read from the folder.</summary>
public sealed class FolderStoryTests
{
    [Fact]
    public async Task The_sample_Should_go_from_document_to_leader_and_back()
    {
        Assert.SkipWhen(BrowserSession.IsMissing, "No browser: set SUPERVISION_TEST_BROWSER to a Chromium.");
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var application = await RunningApplication.StartAsync(cancellationToken: cancellationToken);
        await WholeStory.RunAsync(application, new Letters(new FolderMailbox(application.MailFolder, "*.eml")), cancellationToken);
    }
}
