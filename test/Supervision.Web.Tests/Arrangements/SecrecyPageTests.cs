using System.Net;
using Shouldly;
using Supervision.Web.Hosting;
using Supervision.Web.Tasks;
using Xunit;

namespace Supervision.Web.Arrangements;

public sealed class SecrecyPageTests(SupervisionWebFixture host) : IClassFixture<SupervisionWebFixture>
{
    [Fact]
    public async Task Pasted_words_with_a_marking_Should_be_refused_under_their_title_with_the_way_to_a_false_alarm()
    {
        using var office = new TaskBrowser(
            await host.SignInAsync("办公室督办专员一", TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

        var refused = await office.SendAsync(
            "/Arrangements", "/Arrangements?handler=Paste", ("Paste.Title", "要点摘抄"), ("Paste.Text", "机密★5年\n2025年工作安排\n一、建设平台。"));

        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Body.ShouldContain("“要点摘抄”带有涉密标志");
        refused.Body.ShouldContain("/organization/false-alarms?file=" + Uri.EscapeDataString("要点摘抄"));
    }

    [Fact]
    public async Task Marked_words_in_a_form_Should_be_refused_by_the_label_of_the_field_and_stay_in_it()
    {
        using var office = new TaskBrowser(
            await host.SignInAsync("办公室督办专员一", TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

        var refused = await office.SendAsync("/Tasks/Register", "/Tasks/Register", ("Input.SourceKind", "Meeting"), ("Input.SourceTitle", "局务会纪要"),
            ("Input.ShortTitle", "整理材料"), ("Input.Requirement", "机密★5年 整理有关材料。"));

        refused.Body.ShouldContain("“工作要求”带有涉密标志");
        refused.Body.ShouldContain("整理有关材料");
    }
}
