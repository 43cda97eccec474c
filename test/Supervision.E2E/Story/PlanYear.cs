using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Shouldly;
using Supervision.E2E.Browsing;

namespace Supervision.E2E.Story;

/// <summary>The steps of the story, each done in the browser by the person whose step it is.</summary>
internal sealed partial class PlanYear(BrowserSession browser)
{
    private static readonly string[] LeadDepartments = ["政务服务改革处", "数字城市处", "数字经济处", "营商环境处", "政策法规处"];

    private readonly Actor _office = new(browser, People.Office);
    private readonly Actor _head = new(browser, People.HeadOfDigitalCity);
    private readonly Actor _deputy = new(browser, People.DeputyOfDigitalCity);
    private readonly Actor _leader = new(browser, People.PrincipalLeader);
    private readonly Dictionary<string, Actor> _others = [];

    /// <summary>The sample becomes five arrangements with thirteen drafts; nothing the text does not say is filled in.</summary>
    public async Task<IPage> TakeTheSampleInAsync()
    {
        var page = await _office.OpenAsync("/Arrangements");
        await Actor.SubmitAsync(page, "form[action*='handler=Sample'] button[type=submit]");
        (await page.Locator("form[data-draft]").CountAsync()).ShouldBe(13);
        (await page.Locator(".sv-group").CountAsync()).ShouldBe(5);
        var leads = await page.Locator("select[name='Draft.LeadDepartmentId']").EvaluateAllAsync<string[]>("all => all.map(s => s.value)");
        leads.ShouldAllBe(value => value.Length == 0);
        (await page.Locator("form[data-draft] .sv-tag-open").CountAsync()).ShouldBe(0);
        return page;
    }

    /// <summary>Fills each arrangement at once; dates stay unconfirmed until somebody says so.</summary>
    public static async Task FillArrangementsAsync(IPage page)
    {
        for (var i = 0; i < LeadDepartments.Length; i++)
        {
            var group = page.Locator(".sv-group").Nth(i);
            await group.Locator("summary").ClickAsync();
            await group.Locator("select[name='Fill.LeadDepartmentId']").SelectOptionAsync(new SelectOptionValue { Label = LeadDepartments[i] });
            await group.Locator("input[name='Fill.DueDate']").FillAsync("2025-12-31");
            await group.Locator("input[name='Fill.CompletionCriterion']").FillAsync("有正式文件或运行记录");
            await group.Locator("input[name='Fill.QuarterlyNodes']").CheckAsync();
            await Actor.StepAsync(page, group.Locator("form button[type=submit]"));
        }

        await Assertions.Expect(page.Locator("form[data-draft] .sv-tag-open")).ToHaveCountAsync(13);
    }

    public static async Task ConfirmDraftsAsync(IPage page)
    {
        await Actor.StepAsync(page, page.Locator("#bulk button[formaction*='handler=ConfirmDates']"));
        await Assertions.Expect(page.Locator("form[data-draft] .sv-tag-open")).ToHaveCountAsync(0);
        var accept = page.Locator("#bulk input[name=accept]");
        if (await accept.CountAsync() > 0) await accept.CheckAsync();
        // By keyboard: the rows above have just grown shorter, and a mouse as fast as the test's would press where the button was.
        var confirm = page.Locator("#bulk .sv-right button.btn-primary");
        await Actor.SubmitAsync(page, () => confirm.PressAsync("Enter"));
    }

    public async Task AssignTheBatchAsync()
    {
        var page = await _office.OpenAsync("/Tasks/Drafts");
        (await page.Locator("input[name=Ids]:checked").CountAsync()).ShouldBe(13);
        await Actor.SubmitAsync(page, "#assign button.btn-primary");
        await Actor.SubmitAsync(page, ".sv-bulk button.btn-primary");
        (await page.Locator(".sv-no").AllInnerTextsAsync()).ShouldContain("2025-013");
    }

    public async Task SignForAllAsync()
    {
        var page = await _head.OpenAsync("/Tasks/Receipt");
        (await page.Locator("input[name='Input.TaskIds']:checked").CountAsync()).ShouldBe(3);
        await page.Locator("select[name='Input.ResponsiblePersonId']").SelectOptionAsync(new SelectOptionValue { Label = "数字城市处副处长" });
        await Actor.SubmitAsync(page, ".sv-bulk button.btn-primary");
        page = await _head.OpenAsync("/Tasks/Receipt");
        (await page.Locator("input[name='Input.TaskIds']").CountAsync()).ShouldBe(0);
    }

    /// <summary>The task that the story follows.</summary>
    public async Task<string> FindTaskAsync()
    {
        var page = await _deputy.OpenAsync("/Tasks");
        var link = await page.Locator("a.sv-title", new() { HasText = "一网统管" }).First.GetAttributeAsync("href");
        return TaskId().Match(link!).Value;
    }

    public async Task ReportAndConfirmAsync(string taskId, string progress)
    {
        var page = await _deputy.OpenAsync($"/Tasks/Report/{taskId}");
        await page.FillAsync("[name='Input.Progress']", progress);
        await page.FillAsync("[name='Input.NextSteps']", "下月完成三区对接。");
        await page.SelectOptionAsync("[name='Input.Stage']", "Advancing");
        await Actor.SubmitAsync(page, "form[data-guard] button.btn-primary");

        page = await _head.OpenAsync("/Tasks/Confirm");
        if (await page.Locator("input[name=ids]").CountAsync() > 0) await Actor.SubmitAsync(page, ".sv-bulk button.btn-primary");
        page = await _office.OpenAsync($"/Tasks/Details/{taskId}");
        (await page.Locator(".sv-tl").InnerTextAsync()).ShouldContain(progress);
    }

    public async Task DirectAndSuperviseAsync(string taskId, string directive)
    {
        var page = await _leader.OpenAsync($"/Tasks/Directive/{taskId}");
        await page.FillAsync("[name='Input.Text']", directive);
        await Actor.SubmitAsync(page, "form[data-guard] button.btn-primary");
        page = await _leader.OpenAsync($"/Tasks/Supervise/{taskId}");
        await Actor.SubmitAsync(page, ".sv-form-narrow button.btn-primary");
        page = await _head.OpenAsync($"/Tasks/Details/{taskId}");
        (await page.Locator("#main").InnerTextAsync()).ShouldContain(directive);
        (await page.Locator(".sv-task-head .sv-tag-own").CountAsync()).ShouldBe(1);
    }

    public async Task RequestClosureAsync(string taskId)
    {
        var page = await _deputy.OpenAsync($"/Tasks/Closure/{taskId}");
        await page.FillAsync("[name='Input.Result']", "体系建成并运行。");
        await page.FillAsync("[name='Input.CriterionStatement']", "运行记录见附件。");
        var openNodes = page.Locator("[name='Input.OpenNodesStatement']");
        if (await openNodes.CountAsync() > 0) await openNodes.FillAsync("其余节点提前完成。");
        await Actor.SubmitAsync(page, "form[data-guard] button.btn-primary");

        page = await _head.OpenAsync("/Tasks/Confirm");
        await Actor.SubmitAsync(page, "form[action*='handler=Closure'] button.btn-next");
    }

    /// <summary>The supervising leader decides what is under their eye.</summary>
    public async Task CloseAsync(string taskId)
    {
        var page = await _leader.OpenAsync($"/Tasks/CloseReview/{taskId}");
        await page.FillAsync("[name='Input.Opinion']", "同意办结。");
        await Actor.SubmitAsync(page, "form[data-guard] button.btn-primary");
        page = await _office.OpenAsync($"/Tasks/Details/{taskId}");
        (await page.Locator(".sv-facts").InnerTextAsync()).ShouldContain("已办结");
    }

    public async Task<IPage> MoveTheClockToAsync(string date)
    {
        var page = await _office.OpenAsync("/clock");
        page.SetDefaultTimeout(240_000);
        await page.FillAsync("[name='Input.Date']", date);
        await Actor.SubmitAsync(page, "button[value=ToDate]");
        page.SetDefaultTimeout(BrowserSession.PatienceMilliseconds);
        return page;
    }

    public Task<IPage> OpensAsync(string person, string path)
    {
        if (!_others.TryGetValue(person, out var actor)) _others[person] = actor = new Actor(browser, person);
        return actor.OpenAsync(path);
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex TaskId();
}
