using System.Net;
using System.Text.RegularExpressions;
using Shouldly;
using Supervision.Web.Hosting;
using Xunit;

namespace Supervision.Web.Tasks;

/// <summary>What people do with a task from registration to closing, through the pages.</summary>
public sealed class TaskJourneyTests(SupervisionWebFixture host) : IClassFixture<SupervisionWebFixture>
{
    private const string Office = "办公室督办专员一";
    private const string Head = "数字城市处处长";
    private const string Liaison = "数字城市处联络员";
    private const string Stranger = "信用建设处处长";

    [Fact]
    public async Task Given_two_assigned_drafts_Should_let_the_head_sign_for_both_with_one_button()
    {
        using var office = await BrowserAsync(Office);
        using var head = await BrowserAsync(Head);
        var ids = new[] { await office.RegisterAsync("签收一"), await office.RegisterAsync("签收二") };

        var assigned = await office.AssignAsync(ids);
        var form = await head.OpenAsync("/Tasks/Receipt");
        var signed = await head.SendAsync("/Tasks/Receipt", "/Tasks/Receipt", [.. ids.Select(id => ("Input.TaskIds", id.ToString("D")))]);

        assigned.Location.ShouldStartWith("/Tasks/Batch/");
        form.Body.ShouldContain("签收一");
        form.Body.ShouldContain("签收二");
        signed.Status.ShouldBe(HttpStatusCode.Redirect, signed.Body);
        foreach (var id in ids) (await head.OpenAsync($"/Tasks/Details/{id}")).Body.ShouldContain("办理中");
        (await head.OpenAsync("/Tasks/Receipt")).Body.ShouldNotContain("签收一");
    }

    [Fact]
    public async Task Given_an_unconfirmed_row_without_lead_Should_assign_the_rest_and_name_the_row()
    {
        using var office = await BrowserAsync(Office);
        var ready = await office.RegisterAsync("可以交办");
        var answer = await office.SendAsync("/Tasks/Register", "/Tasks/Register", ("Input.SourceKind", "Meeting"), ("Input.SourceTitle", "局务会纪要"),
            ("Input.ShortTitle", "没有牵头单位"), ("Input.Requirement", "待定。"));
        var lacking = Guid.Parse(answer.Location.Split('/')[^1]);

        var assigned = await office.AssignAsync(ready, lacking);
        var batch = await office.OpenAsync(assigned.Location);

        batch.Body.ShouldContain("可以交办");
        batch.Body.ShouldContain("还有 1 项未就绪，留在待立项：没有牵头单位");
    }

    [Fact]
    public async Task Given_a_key_task_Should_pass_a_report_from_liaison_over_head_to_office()
    {
        using var office = await BrowserAsync(Office);
        using var head = await BrowserAsync(Head);
        using var liaison = await BrowserAsync(Liaison);
        var id = await InProgressAsync(office, head, "反馈一项", isKey: true);

        var empty = await liaison.SendAsync($"/Tasks/Report/{id}", $"/Tasks/Report/{id}", ("Input.Problems", "缺经费"));
        var sent = await liaison.SendAsync($"/Tasks/Report/{id}", $"/Tasks/Report/{id}",
            ("Input.Progress", "四个区已打通。"), ("Input.Stage", "Advancing"), ("Input.DeclaredLight", "Green"));
        var report = await head.HiddenAsync("/Tasks/Confirm", "ids");
        var waiting = (await head.OpenAsync("/Tasks/Confirm")).Body;

        ((int)empty.Status).ShouldBe(422);
        empty.Body.ShouldContain("缺经费");
        sent.Status.ShouldBe(HttpStatusCode.Redirect, sent.Body);
        waiting.ShouldContain("四个区已打通。");
        (await head.SendAsync("/Tasks/Confirm", "/Tasks/Confirm?handler=Reports", ("ids", report))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await office.OpenAsync("/Tasks/Review")).Body.ShouldContain("四个区已打通。");
        (await office.SendAsync("/Tasks/Review", "/Tasks/Review", ("ids", report))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await office.OpenAsync("/Tasks/Review")).Body.ShouldNotContain("四个区已打通。");
        (await liaison.OpenAsync($"/Tasks/Details/{id}")).Body.ShouldContain("反馈审核通过");
    }

    [Fact]
    public async Task Given_two_people_deciding_one_closing_Should_tell_the_second_and_keep_the_first_decision()
    {
        using var office = await BrowserAsync(Office);
        using var head = await BrowserAsync(Head);
        using var colleague = await BrowserAsync("办公室督办专员二");
        var id = await InProgressAsync(office, head, "办结一项");
        var asked = await head.SendAsync($"/Tasks/Closure/{id}", $"/Tasks/Closure/{id}",
            ("Input.Result", "体系已运行。"), ("Input.CriterionStatement", "有运行记录。"), ("Input.OpenNodesStatement", "无遗留。"), ("Input.ProposedOutcome", "Achieved"));
        var review = $"/Tasks/CloseReview/{id}";
        var request = await office.HiddenAsync(review, "Input.RequestId");
        (string, string)[] decision = [("Input.RequestId", request), ("Input.Outcome", "Achieved"), ("Input.Opinion", "同意办结。")];

        var first = await office.SendAsync(review, review, decision);
        var second = await colleague.SendAsync("/Tasks", review + "?handler=SendBack", ("Input.RequestId", request), ("Input.Opinion", "缺少材料。"));

        asked.Status.ShouldBe(HttpStatusCode.Redirect, asked.Body);
        first.Status.ShouldBe(HttpStatusCode.Redirect, first.Body);
        ((int)second.Status).ShouldBe(422);
        second.Body.ShouldContain("已有人处理过");
        (await colleague.OpenAsync($"/Tasks/Details/{id}")).Body.ShouldContain("同意办结。");
    }

    [Fact]
    public async Task Given_a_person_of_another_department_Should_show_number_and_light_only()
    {
        using var office = await BrowserAsync(Office);
        using var head = await BrowserAsync(Head);
        using var stranger = await BrowserAsync(Stranger);
        var id = await InProgressAsync(office, head, "别处事项");

        var list = await stranger.OpenAsync("/Tasks?State=all");
        var page = await stranger.OpenAsync($"/Tasks/Details/{id}");
        var form = await stranger.OpenAsync($"/Tasks/Report/{id}");

        list.Body.ShouldContain("别处事项");
        list.Body.ShouldNotContain($"/Tasks/Details/{id}");
        page.Status.ShouldBe(HttpStatusCode.NotFound);
        form.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Given_a_recorded_directive_Should_let_the_department_sign_and_reply()
    {
        using var office = await BrowserAsync(Office);
        using var head = await BrowserAsync(Head);
        var id = await InProgressAsync(office, head, "批示一项");
        var address = $"/Tasks/Directive/{id}?Record=true";
        var leader = Regex.Match(
            (await office.OpenAsync(address)).Body, "name=\"OnBehalf.LeaderId\".*?<option value=\"([0-9a-f-]{36})\"", RegexOptions.Singleline).Groups[1].Value;

        var recorded = await office.SendAsync(address, address, ("Record", "true"), ("OnBehalf.LeaderId", leader), ("OnBehalf.GivenOn", "2025-01-06"), ("OnBehalf.ProofReference", "批件 12"), ("Input.Text", "先打通四个区。"));
        var page = (await head.OpenAsync($"/Tasks/Details/{id}")).Body;
        var directive = await head.HiddenAsync($"/Tasks/Details/{id}", "directiveId");
        var signed = await head.SendAsync($"/Tasks/Details/{id}", $"/Tasks/Details/{id}?handler=AcknowledgeDirective", ("directiveId", directive));
        var reply = $"/Tasks/DirectiveReply/{directive}?TaskId={id}";
        var replied = await head.SendAsync(reply, reply, ("TaskId", id.ToString("D")), ("Input.Reply", "四个区已列出堵点。"));

        recorded.Status.ShouldBe(HttpStatusCode.Redirect, recorded.Body);
        page.ShouldContain("先打通四个区。");
        page.ShouldContain("代录");
        page.ShouldContain("绿灯");
        signed.Status.ShouldBe(HttpStatusCode.Redirect, signed.Body);
        replied.Status.ShouldBe(HttpStatusCode.Redirect, replied.Body);
        (await office.OpenAsync($"/Tasks/Details/{id}")).Body.ShouldContain("四个区已列出堵点。");
    }

    [Fact]
    public async Task Given_a_field_of_the_period_form_Should_save_the_row_and_say_when()
    {
        using var office = await BrowserAsync(Office);
        using var head = await BrowserAsync(Head);
        using var liaison = await BrowserAsync(Liaison);
        var id = await InProgressAsync(office, head, "逐格保存", isKey: true);

        var saved = await liaison.SaveRowAsync("/Tasks/PeriodForm", "/Tasks/PeriodForm?handler=Save",
            ("Input.TaskId", id.ToString("D")), ("Input.Progress", "写到一半。"));

        saved.Status.ShouldBe(HttpStatusCode.OK, saved.Body);
        saved.Body.ShouldContain("已保存");
        (await liaison.OpenAsync("/Tasks/PeriodForm")).Body.ShouldContain("写到一半。");
    }

    private async Task<TaskBrowser> BrowserAsync(string name) =>
        new(await host.SignInAsync(name, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

    private static async Task<Guid> InProgressAsync(TaskBrowser office, TaskBrowser head, string title, bool isKey = false)
    {
        var id = await office.RegisterAsync(title, isKey);
        await office.AssignAsync(id);
        await head.SendAsync("/Tasks/Receipt", "/Tasks/Receipt", ("Input.TaskIds", id.ToString("D")));
        return id;
    }
}
