using System.Net;
using System.Text.RegularExpressions;
using Shouldly;
using Supervision.Web.Hosting;
using Supervision.Web.Tasks;
using Xunit;

namespace Supervision.Web.Arrangements;

/// <summary>The sentence of a task in its document, and who sees it.</summary>
public sealed class SourcePanelTests(SupervisionWebFixture host) : IClassFixture<SupervisionWebFixture>
{
    [Fact]
    public async Task Given_a_task_of_a_document_Should_show_its_paragraph_to_those_who_may_see_the_task_and_to_nobody_else()
    {
        using var office = await BrowserAsync("办公室督办专员一");
        using var head = await BrowserAsync("数字城市处处长");
        using var stranger = await BrowserAsync("信用建设处处长");
        var task = await AssignedAsync(office);

        var seen = await head.OpenAsync($"/arrangements/panels/source/{task}");
        var byOffice = await office.OpenAsync($"/arrangements/panels/source/{task}");

        (await head.OpenAsync($"/Tasks/Details/{task}")).Body.ShouldContain($"/arrangements/panels/source/{task}");
        seen.Status.ShouldBe(HttpStatusCode.OK);
        seen.Body.ShouldContain("<mark>");
        seen.Body.ShouldNotContain("在文件里打开");
        byOffice.Body.ShouldContain("在文件里打开");
        Regex.IsMatch(byOffice.Body, "/Arrangements/Review/[0-9a-f-]{36}\\?whole=true#s-[0-9a-f-]{36}").ShouldBeTrue();
        (await stranger.OpenAsync($"/arrangements/panels/source/{task}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await head.OpenAsync($"/arrangements/panels/source/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>The first sentence of the sample as a task of 数字城市处.</summary>
    private static async Task<Guid> AssignedAsync(TaskBrowser office)
    {
        var review = (await office.SendAsync("/Arrangements", "/Arrangements?handler=Sample")).Location;
        var page = (await office.OpenAsync(review)).Body;
        var draft = Regex.Match(page, "id=\"d-(?<id>[0-9a-f-]{36})\"").Groups["id"].Value;
        var stamp = Regex.Match(page, $"id=\"v-{draft}\" value=\"(?<v>[^\"]+)\"").Groups["v"].Value;
        var lead = Regex.Match(page, "<option value=\"(?<id>[0-9a-f-]{36})\">数字城市处</option>").Groups["id"].Value;
        var saved = await office.SendAsync(review, review + "?handler=Save", ("Draft.Id", draft), ("Draft.ConcurrencyStamp", stamp),
            ("Draft.ShortTitle", "第一句"), ("Draft.Requirement", "照原文。"), ("Draft.CompletionCriterion", "有记录"), ("Draft.LeadDepartmentId", lead));
        saved.Status.ShouldBe(HttpStatusCode.Redirect, saved.Body);
        await office.SendAsync(review, review + "?handler=Confirm", ("DraftIds", draft), ("accept", "true"));
        var drafts = (await office.OpenAsync("/Tasks/Drafts")).Body;
        var task = Guid.Parse(Regex.Match(drafts, "/Tasks/Draft/(?<id>[0-9a-f-]{36})\">第一句").Groups["id"].Value);
        (await office.AssignAsync(task)).Location.ShouldStartWith("/Tasks/Batch/");
        return task;
    }

    private async Task<TaskBrowser> BrowserAsync(string name) =>
        new(await host.SignInAsync(name, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
}
