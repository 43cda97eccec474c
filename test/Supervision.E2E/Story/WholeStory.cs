using Shouldly;
using Supervision.E2E.Browsing;
using Supervision.E2E.Hosting;

namespace Supervision.E2E.Story;

/// <summary>From the uploaded sample to the letter on the principal leader's desk, wherever the letters go.</summary>
internal static class WholeStory
{
    private const string Head = "shuzi.chengshi.chuzhang@demo.invalid";
    private const string Deputy = "shuzi.chengshi.fuchuzhang@demo.invalid";
    private const string Principal = "juzhang@demo.invalid";
    private const string Directive = "请把堵点和牵头人列清楚。";

    public static async Task RunAsync(RunningApplication application, Letters mail, CancellationToken cancellationToken)
    {
        await using var browser = await BrowserSession.StartAsync(application.Address);
        var year = new PlanYear(browser);
        await AssignAsync(year, mail, application.Address.Authority, cancellationToken);
        var taskId = await HandleOneTaskAsync(year, mail, cancellationToken);
        await LeaveTheRestAloneAsync(year, mail, cancellationToken);
        await LookAroundAsync(year, taskId);
        browser.ShouldHaveNoFaults();
    }

    private static async Task AssignAsync(PlanYear year, Letters mail, string authority, CancellationToken cancellationToken)
    {
        var review = await year.TakeTheSampleInAsync();
        await PlanYear.FillArrangementsAsync(review);
        await Pictures.TakeAsync(review, "split");
        await PlanYear.ConfirmDraftsAsync(review);
        (await mail.AllAsync(cancellationToken)).ShouldBeEmpty("importing and confirming send nothing");

        await year.AssignTheBatchAsync();
        var assigned = await mail.WaitForAsync(letters => letters.Any(l => l.IsTo(Head)), cancellationToken);
        assigned.GroupBy(l => l.To.ToString()).ShouldAllBe(group => group.Count() == 1);
        assigned.Single(l => l.IsTo(Head)).TextBody!.ShouldContain("深化“一网统管”建设,打通业务通道");
        assigned.Single(l => l.IsTo(Head)).TextBody!.ShouldContain(authority);
    }

    private static async Task<string> HandleOneTaskAsync(PlanYear year, Letters mail, CancellationToken cancellationToken)
    {
        await year.SignForAllAsync();
        var taskId = await year.FindTaskAsync();
        await year.ReportAndConfirmAsync(taskId, "四区业务通道已打通。");
        await year.DirectAndSuperviseAsync(taskId, Directive);
        await mail.WaitForAsync(
            letters => letters.Any(l => l.IsTo(Deputy) && l.TextBody!.Contains(Directive, StringComparison.Ordinal)), cancellationToken);
        await year.RequestClosureAsync(taskId);
        await year.CloseAsync(taskId);
        return taskId;
    }

    private static async Task LeaveTheRestAloneAsync(PlanYear year, Letters mail, CancellationToken cancellationToken)
    {
        await year.MoveTheClockToAsync("2025-04-15");
        var all = await mail.WaitForAsync(letters => letters.Any(l => l.IsTo(Principal) && l.IsIn(2025, 4)), cancellationToken);
        all.Count(l => l.IsIn(2025, 3)).ShouldBeGreaterThan(0, "reminders go out in March");
        all.ShouldContain(l => l.Subject!.Contains("三级·红", StringComparison.Ordinal), "what stays undone reaches the principal leader in April");
        all.Select(l => l.MessageId).ShouldBeUnique();
    }

    /// <summary>Pages of every role open without a fault; pictures for the README and the eye are taken on the way.</summary>
    private static async Task LookAroundAsync(PlanYear year, string taskId)
    {
        (string Person, string Path, string Picture)[] pages =
        [
            (People.Office, "/", "home-office"), (People.PrincipalLeader, "/", "home-leader"), (People.HeadOfDigitalCity, "/", "home-head"),
            (People.LiaisonOfDigitalCity, "/", "home-liaison"), (People.LeaderOfDigitalCity, "/", "home-leader-in-charge"),
            (People.Office, $"/Tasks/Details/{taskId}", "task"), (People.LiaisonOfDigitalCity, "/Tasks/PeriodForm", "report-form"),
            (People.Office, "/Tasks", "tasks"), (People.Office, "/Tasks/Review", "review"), (People.Office, "/Reports", "overview"),
            (People.Office, "/Reports/Ledger", "ledger"), (People.Office, "/notifications/letters", "letters"), (People.Office, "/calendar", "calendar"),
        ];
        foreach (var (person, path, picture) in pages) await Pictures.TakeAsync(await year.OpensAsync(person, path), picture);
    }
}
