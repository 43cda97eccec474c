using System.Globalization;
using System.Text.RegularExpressions;
using Shouldly;
using Supervision.Web.Hosting;
using Xunit;

namespace Supervision.Web.Tasks;

public sealed class WaitingPageTests(SupervisionWebFixture host) : IClassFixture<SupervisionWebFixture>
{
    private const int MoreThanAPage = 51;

    [Fact]
    public async Task Reports_beyond_the_first_page_Should_be_counted_and_reached_and_ticks_stay_when_the_reason_lacks()
    {
        using var office = await BrowserAsync("办公室督办专员一");
        using var head = await BrowserAsync("数字城市处处长");
        using var liaison = await BrowserAsync("数字城市处联络员");
        var ids = new List<Guid>();
        for (var i = 0; i < MoreThanAPage; i++) ids.Add(await office.RegisterAsync("待确认" + i.ToString(CultureInfo.InvariantCulture)));
        await office.AssignAsync([.. ids]);
        await head.SendAsync("/Tasks/Receipt", "/Tasks/Receipt", [.. ids.Select(id => ("Input.TaskIds", id.ToString("D")))]);
        foreach (var id in ids)
            await liaison.SendAsync($"/Tasks/Report/{id}", $"/Tasks/Report/{id}",
                ("Input.Progress", "四个区已打通。"), ("Input.Stage", "Advancing"), ("Input.DeclaredLight", "Green"));

        var first = (await head.OpenAsync("/Tasks/Confirm")).Body;
        var second = (await head.OpenAsync("/Tasks/Confirm?page-number=2")).Body;
        var beyond = (await head.OpenAsync("/Tasks/Confirm?page-number=50000000")).Body;
        var refused = await head.SendAsync("/Tasks/Confirm?page-number=2", "/Tasks/Confirm?handler=SendBack&page-number=2", ("HasChosen", "true"));

        Boxes(first).Count.ShouldBe(50);
        first.ShouldContain("<span class=\"sv-hint\">51</span>");
        var last = Boxes(second).ShouldHaveSingleItem();
        Boxes(beyond).ShouldBe([last]);
        Boxes(refused.Body).ShouldHaveSingleItem().ShouldNotContain("checked");

        var one = Regex.Match(first, "name=\"ids\" value=\"(?<id>[^\"]+)\"").Groups["id"].Value;
        var unexplained = await head.SendAsync("/Tasks/Confirm", "/Tasks/Confirm?handler=SendBack", ("HasChosen", "true"), ("ids", one));
        ((int)unexplained.Status).ShouldBe(422);
        Boxes(unexplained.Body).Where(box => box.Contains("checked", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain(one);

        (await ToldAsync()).ShouldContain("退办 1 项");
        (await ToldAsync()).ShouldNotContain("退办 0 项");

        async Task<string> ToldAsync()
        {
            await head.SendAsync("/Tasks/Confirm", "/Tasks/Confirm?handler=SendBack", ("HasChosen", "true"), ("ids", one), ("Reason", "请补充数据。"));
            return (await head.OpenAsync("/Tasks/Confirm")).Body;
        }
    }

    private static List<string> Boxes(string page) => [.. Regex.Matches(page, "<input[^>]* name=\"ids\"[^>]*>").Select(m => m.Value)];

    private async Task<TaskBrowser> BrowserAsync(string name) =>
        new(await host.SignInAsync(name, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
}
