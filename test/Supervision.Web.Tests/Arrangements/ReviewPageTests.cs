using System.IO.Compression;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Shouldly;
using Supervision.Web.Hosting;
using Supervision.Web.Tasks;
using Xunit;

namespace Supervision.Web.Arrangements;

/// <summary>Two people of the office at the review of one document, through the pages.</summary>
public sealed partial class ReviewPageTests(SupervisionWebFixture host) : IClassFixture<SupervisionWebFixture>
{
    private const string First = "办公室督办专员一";
    private const string Second = "办公室督办专员二";

    [Fact]
    public async Task Two_people_Should_see_each_others_steps_and_both_versions_of_a_field()
    {
        using var mine = await BrowserAsync(First);
        using var theirs = await BrowserAsync(Second);
        var page = await SampleAsync(mine);
        var (draft, stamp) = await FirstDraftAsync(mine, page);
        var seen = Revision().Match((await mine.OpenAsync(page)).Body).Groups["number"].Value;

        var saved = await theirs.SaveRowAsync(page, $"{page}?handler=Save", Row(draft, stamp, "乙写的标志"));
        var told = await mine.OpenAsync($"{page}?handler=Changes&Since={seen}");
        var refused = await mine.SaveRowAsync(page, $"{page}?handler=Save", Row(draft, stamp, "甲写的标志"));

        saved.Status.ShouldBe(HttpStatusCode.OK, saved.Body);
        told.Body.ShouldContain(Second);
        told.Body.ShouldContain($"id=\"d-{draft}\"");
        told.Body.ShouldContain("乙写的标志");
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Body.ShouldContain("乙写的标志");
        refused.Body.ShouldContain("甲写的标志");
    }

    [Fact]
    public async Task A_step_Should_answer_with_what_changed_and_the_quiet_page_with_nothing()
    {
        using var office = await BrowserAsync(First);
        var page = await SampleAsync(office);
        var (draft, _) = await FirstDraftAsync(office, page);
        var seen = Revision().Match((await office.OpenAsync(page)).Body).Groups["number"].Value;

        var lowered = await office.SaveRowAsync(page, $"{page}?handler=Lower", ("Draft.Id", draft), ("Since", seen));
        var now = Revision().Match(lowered.Body).Groups["number"].Value;
        var quiet = await office.OpenAsync($"{page}?handler=Changes&Since={now}");
        var undone = await office.SaveRowAsync(page, $"{page}?handler=Undo", ("Since", now));

        lowered.Status.ShouldBe(HttpStatusCode.OK, lowered.Body);
        lowered.Body.ShouldContain("data-places=");
        lowered.Body.ShouldNotContain("<html");
        Drafts().Count(lowered.Body).ShouldBeGreaterThan(1);
        quiet.Status.ShouldBe(HttpStatusCode.NoContent);
        undone.Body.ShouldContain("已撤销：下一级");
    }

    [Fact]
    public async Task A_field_Should_be_saved_without_sending_the_page_and_without_touching_unseen_fields()
    {
        using var office = await BrowserAsync(First);
        var page = await SampleAsync(office);
        var (draft, stamp) = await FirstDraftAsync(office, page);

        var saved = await office.SaveRowAsync(page, $"{page}?handler=Save", Row(draft, stamp, "有运行记录"));

        saved.Body.Length.ShouldBeLessThan(4000);
        var details = await office.OpenAsync($"{page}?handler=Details&draftId={draft}");
        Regex.IsMatch(details.Body, "name=\"Draft.Requirement\"[^>]*>[^<]{5,}</textarea>").ShouldBeTrue(details.Body);
    }

    [Fact]
    public async Task A_long_review_Should_be_a_small_page_and_give_its_rows_when_asked()
    {
        using var office = await BrowserAsync(First);
        var plan = "数据局2025年工作安排\n四、2025年工作安排\n（一）数字城市。" + string.Concat(Enumerable.Range(1, 256).Select(i => $"建设第{i}类公共服务平台，服务全市企业和群众。")) + "\n";
        var sent = await office.SendAsync("/Arrangements", "/Arrangements?handler=Paste", ("Paste.Title", "长计划"), ("Paste.Text", plan));
        sent.Status.ShouldBe(HttpStatusCode.Redirect, sent.Body);
        var page = await ImportedAsync(office, "长计划");

        var review = (await office.OpenAsync(page)).Body;
        var light = Regex.Matches(review, "id=\"d-(?<id>[0-9a-f-]{36})\"[^>]*data-light").Select(m => m.Groups["id"].Value).ToList();
        var rows = await office.OpenAsync($"{page}?handler=Rows&ids={light[0]}&ids={light[^1]}");

        Drafts().Count(review).ShouldBe(256);
        light.Count.ShouldBe(226);
        review.Length.ShouldBeLessThan(450_000);
        Drafts().Count(rows.Body).ShouldBe(2);
        rows.Body.ShouldContain("建设第256类公共服务平台");
        rows.Body.ShouldNotContain("data-light");
    }

    [Fact]
    public async Task The_split_Should_be_taken_away_as_JSON_and_as_a_workbook_without_formulas()
    {
        using var office = await BrowserAsync(First);
        var page = await SampleAsync(office);
        var (draft, stamp) = await FirstDraftAsync(office, page);
        await office.SaveRowAsync(page, $"{page}?handler=Save", Row(draft, stamp, "=1+1"));

        using var json = JsonDocument.Parse((await office.OpenAsync($"{page}?handler=Json")).Body);
        var arrangements = json.RootElement.GetProperty("arrangements");
        using var browser = await host.SignInAsync(First, TestContext.Current.CancellationToken);
        await using var stream = await browser.GetStreamAsync($"{page}?handler=Workbook", TestContext.Current.CancellationToken);
        using var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer, TestContext.Current.CancellationToken);
        using var archive = new ZipArchive(buffer);
        using var sheet = new StreamReader(archive.Entries.Single(e => e.FullName.Contains("worksheets/", StringComparison.Ordinal)).Open());
        var cells = await sheet.ReadToEndAsync(TestContext.Current.CancellationToken);

        arrangements.GetArrayLength().ShouldBe(5);
        arrangements[0].GetProperty("tasks")[0].GetProperty("decision").GetProperty("state").GetString().ShouldBe("Open");
        cells.ShouldContain("=1+1");
        cells.ShouldNotContain("<x:f>");
        Regex.Count(cells, "<x:row").ShouldBe(14);
    }

    private static (string, string)[] Row(string draft, string stamp, string criterion) =>
        [("Draft.Id", draft), ("Draft.ConcurrencyStamp", stamp), ("Draft.ShortTitle", "短标题"), ("Draft.CompletionCriterion", criterion)];

    private async Task<TaskBrowser> BrowserAsync(string name) =>
        new(await host.SignInAsync(name, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

    private static async Task<string> SampleAsync(TaskBrowser office)
    {
        var answer = await office.SendAsync("/Arrangements", "/Arrangements?handler=Sample");
        answer.Status.ShouldBe(HttpStatusCode.Redirect, answer.Body);
        return answer.Location.Split('?', '#')[0];
    }

    /// <summary>The review of a document that is taken in in the background, as soon as the list shows it.</summary>
    private static async Task<string> ImportedAsync(TaskBrowser office, string title)
    {
        using var beat = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while (true)
        {
            var row = Regex.Match((await office.OpenAsync("/Arrangements")).Body, $"href=\"(?<page>/Arrangements/Review/[0-9a-f-]{{36}})\"[^>]*>{title}</a>");
            if (row.Success) return row.Groups["page"].Value;
            await beat.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }
    }

    private static async Task<(string Id, string Stamp)> FirstDraftAsync(TaskBrowser office, string page)
    {
        var first = Stamp().Match((await office.OpenAsync(page)).Body);
        return (first.Groups["id"].Value, first.Groups["stamp"].Value);
    }

    [GeneratedRegex("data-revision=\"(?<number>\\d+)\"")]
    private static partial Regex Revision();

    [GeneratedRegex("name=\"Draft.ConcurrencyStamp\" id=\"v-(?<id>[0-9a-f-]{36})\" value=\"(?<stamp>[^\"]+)\"")]
    private static partial Regex Stamp();

    [GeneratedRegex("id=\"d-[0-9a-f-]{36}\"")]
    private static partial Regex Drafts();
}
