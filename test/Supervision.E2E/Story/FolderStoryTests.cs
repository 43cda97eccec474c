using Shouldly;
using Supervision.E2E.Browsing;
using Supervision.E2E.Hosting;
using Xunit;

namespace Supervision.E2E.Story;

/// <summary>The whole story in Chromium, its letters read from the folder.</summary>
public sealed class FolderStoryTests
{
    private const string Head = "shuzi.chengshi.chuzhang@demo.invalid";
    private const string Deputy = "shuzi.chengshi.fuchuzhang@demo.invalid";
    private const string Directive = "请把堵点和牵头人列清楚。";

    [Fact]
    public async Task The_sample_Should_go_from_document_to_leader_and_back()
    {
        Assert.SkipWhen(BrowserSession.IsMissing, "No browser: set SUPERVISION_TEST_BROWSER to a Chromium.");
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var application = await RunningApplication.StartAsync(cancellationToken: cancellationToken);
        await using var browser = await BrowserSession.StartAsync(application.Address);
        var mail = new Letters(new FolderMailbox(application.MailFolder));
        var year = new PlanYear(browser);

        var review = await year.TakeTheSampleInAsync();
        await PlanYear.FillArrangementsAsync(review);
        await PlanYear.ConfirmDraftsAsync(review);
        (await mail.AllAsync(cancellationToken)).ShouldBeEmpty("importing and confirming send nothing");

        await year.AssignTheBatchAsync();
        var assigned = await mail.WaitForAsync(letters => letters.Any(l => l.IsTo(Head)), cancellationToken);
        assigned.GroupBy(l => l.To.ToString()).ShouldAllBe(group => group.Count() == 1);
        assigned.Single(l => l.IsTo(Head)).TextBody!.ShouldContain("深化“一网统管”建设,打通业务通道");
        assigned.Single(l => l.IsTo(Head)).TextBody!.ShouldContain(application.Address.Authority);

        await year.SignForAllAsync();
        var taskId = await year.FindTaskAsync();
        await year.ReportAndConfirmAsync(taskId, "四区业务通道已打通。");
        await year.DirectAndSuperviseAsync(taskId, Directive);
        await mail.WaitForAsync(letters => letters.Any(l => l.IsTo(Deputy) && l.TextBody!.Contains(Directive, StringComparison.Ordinal)), cancellationToken);
        await year.RequestClosureAsync(taskId);
        await year.CloseAsync(taskId);

        await year.MoveTheClockToAsync("2025-04-15");
        var all = await mail.AllAsync(cancellationToken);
        all.Count(l => l.IsIn(2025, 3)).ShouldBeGreaterThan(0, "reminders go out in March");
        all.Where(l => l.IsTo("juzhang@demo.invalid") && l.IsIn(2025, 4)).ShouldNotBeEmpty("what stays undone reaches the principal leader in April");
        all.Where(l => l.Subject!.Contains("三级·红", StringComparison.Ordinal)).ShouldNotBeEmpty();

        await LookAroundAsync(year, taskId);
        browser.ShouldHaveNoFaults();
    }

    /// <summary>The pages of the story open without a fault; pictures for the README and the eye are taken on the way.</summary>
    private static async Task LookAroundAsync(PlanYear year, string taskId)
    {
        await Pictures.TakeAsync(await year.OfficeOpensAsync("/"), "home-office");
        await Pictures.TakeAsync(await year.LeaderOpensAsync("/"), "home-leader");
        await Pictures.TakeAsync(await year.OfficeOpensAsync($"/Tasks/Details/{taskId}"), "task");
        await Pictures.TakeAsync(await year.OfficeOpensAsync("/Arrangements"), "plans");
        await Pictures.TakeAsync(await year.OfficeOpensAsync("/Tasks"), "tasks");
    }
}
