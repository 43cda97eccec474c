using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Web.Hosting;
using Supervision.Web.Tasks;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;
using Xunit;

namespace Supervision.Web.Arrangements;

/// <summary>The question that confirming asks once while sentences of the text have neither draft nor reason.</summary>
public sealed partial class OpenSentencePageTests(SupervisionWebFixture host) : IClassFixture<SupervisionWebFixture>
{
    [Fact]
    public async Task Confirming_Should_ask_about_open_sentences_once_and_remember_the_answer()
    {
        using var office = new TaskBrowser(
            await host.SignInAsync("办公室督办专员一", TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        var page = (await office.SendAsync("/Arrangements", "/Arrangements?handler=Sample")).Location.Split('?', '#')[0];
        var drafts = Drafts().Matches((await office.OpenAsync(page)).Body).Select(m => m.Groups["id"].Value).ToList();
        await FreeAsync(Guid.Parse(drafts[^1]));

        var asked = await office.SendAsync(page, page + "?handler=Confirm", ("DraftIds", drafts[0]));
        var seen = Seen().Match(asked.Body).Groups["value"].Value;
        var confirmed = await office.SendAsync(page, page + "?handler=Confirm", ("DraftIds", drafts[0]), ("accept", "true"), ("seen", seen));
        var again = await office.SendAsync(page, page + "?handler=Confirm", ("DraftIds", drafts[1]));

        asked.Status.ShouldNotBe(HttpStatusCode.Redirect);
        asked.Body.ShouldContain("id=\"ask-open\"");
        Regex.Count(asked.Body, $"value=\"{drafts[0]}\" checked=\"checked\" form=\"bulk\"").ShouldBe(1);
        Regex.Count(asked.Body, "checked=\"checked\" form=\"bulk\"").ShouldBe(1);
        asked.Body.ShouldContain($"name=\"DraftIds\" value=\"{drafts[0]}\"");
        seen.ShouldNotBeEmpty();
        confirmed.Status.ShouldBe(HttpStatusCode.Redirect, confirmed.Body);
        again.Status.ShouldBe(HttpStatusCode.Redirect, again.Body);
        var review = (await office.OpenAsync(page)).Body;
        review.ShouldNotContain("id=\"ask-open\"");
        Regex.Count(review, "data-draft=\"Confirmed\"").ShouldBe(2);
    }

    /// <summary>As if nobody had ever made a draft of the words.</summary>
    private async Task FreeAsync(Guid draft)
    {
        await using var scope = host.Services.CreateAsyncScope();
        using var unit = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin();
        await scope.ServiceProvider.GetRequiredService<IRepository<TaskDraft, Guid>>().DeleteDirectAsync(d => d.Id == draft);
        await unit.CompleteAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("<form[^>]*id=\"d-(?<id>[0-9a-f-]{36})\"")]
    private static partial Regex Drafts();

    [GeneratedRegex("name=\"seen\" value=\"(?<value>[^\"]*)\"")]
    private static partial Regex Seen();
}
