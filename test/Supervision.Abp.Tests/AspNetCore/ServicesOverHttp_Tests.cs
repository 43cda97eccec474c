using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Supervision.Abp.Tests.Books;
using Xunit;

namespace Supervision.Abp.Tests.AspNetCore;

public sealed class ServicesOverHttp_Tests : IAsyncLifetime
{
    private readonly List<string> _storedWhenAnswered = [];
    private BooksWeb _web = default!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() =>
        _web = await BooksWeb.StartAsync(app => app.Use(async (context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                _storedWhenAnswered.AddRange(app.Services.GetRequiredService<SqlLog>().Entries.Where(entry => entry == "commit"));
                return Task.CompletedTask;
            });
            await next(context);
        }));

    public ValueTask DisposeAsync() => _web.DisposeAsync();

    [Fact]
    public async Task Should_create_read_list_change_and_delete_by_convention()
    {
        HttpClient client = _web.AsProgram("writer");

        HttpResponseMessage created = await client.PostAsJsonAsync("/api/app/book", new { title = "new" }, Cancel);
        created.StatusCode.ShouldBe(HttpStatusCode.OK, await created.Content.ReadAsStringAsync(Cancel));
        string id = (await Json(created))["id"]!.GetValue<string>();

        (await Json(await client.GetAsync($"/api/app/book/{id}", Cancel)))["title"]!.GetValue<string>().ShouldBe("new");
        (await client.PostAsync($"/api/app/book/{id}/rename?title=renamed", null, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        JsonNode list = await Json(await client.GetAsync("/api/app/book?SkipCount=0&MaxResultCount=10&Sorting=Title", Cancel));
        list["totalCount"]!.GetValue<int>().ShouldBe(1);
        list["items"]![0]!["title"]!.GetValue<string>().ShouldBe("renamed");

        (await client.DeleteAsync($"/api/app/book/{id}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await client.GetAsync($"/api/app/book/{id}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Given_a_method_without_a_unit_of_work_Should_begin_none_for_the_request()
    {
        HttpResponseMessage answer = await _web.AsProgram("writer").PostAsync("/api/app/book/ask-in-unit-of-work", null, Cancel);

        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldBe("false");
    }

    [Fact]
    public async Task Should_commit_before_the_answer_begins()
    {
        (await _web.AsProgram("writer").PostAsJsonAsync("/api/app/book", new { title = "new" }, Cancel)).EnsureSuccessStatusCode();

        _storedWhenAnswered.ShouldBe(["commit"]);
    }

    [Fact]
    public async Task Given_an_error_with_a_code_Should_answer_by_the_contract_and_store_nothing()
    {
        HttpClient client = _web.AsProgram("writer");
        string id = (await Json(await client.PostAsJsonAsync("/api/app/book", new { title = "kept" }, Cancel)))["id"]!.GetValue<string>();

        HttpResponseMessage refused = await client.PostAsync($"/api/app/book/{id}/rename?title=refused", null, Cancel);

        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        refused.Headers.GetValues("_AbpErrorFormat").ShouldBe(["true"]);
        JsonNode error = (await Json(refused))["error"]!;
        error["code"]!.GetValue<string>().ShouldBe("Books:Refused");
        error["data"]!["Title"]!.GetValue<string>().ShouldBe("refused");
        (await Json(await client.GetAsync($"/api/app/book/{id}", Cancel)))["title"]!.GetValue<string>().ShouldBe("kept");
    }

    [Theory]
    [InlineData("{}", "title")]
    [InlineData("""{"title":"ok","notes":[{}]}""", "text")]
    [InlineData("not json", "")]
    public async Task Given_bad_input_Should_answer_400_and_name_the_field(string body, string member)
    {
        HttpResponseMessage refused = await _web.AsProgram("writer")
            .PostAsync("/api/app/book", new StringContent(body, System.Text.Encoding.UTF8, "application/json"), Cancel);

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        JsonNode error = (await Json(refused))["error"]!;
        error["validationErrors"]!.ToJsonString().ShouldContain(member);
    }

    [Fact]
    public async Task Should_answer_401_to_nobody_and_403_to_the_wrong_person()
    {
        (await _web.Anonymous().GetAsync("/api/app/book", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await _web.AsProgram("reader").PostAsJsonAsync("/api/app/book", new { title = "new" }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        _web.Services.GetRequiredService<SqlLog>().Entries.ShouldBeEmpty();

        (await _web.Anonymous().PostAsync("/api/app/book/count-for-anybody", null, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Given_a_browser_Should_require_the_antiforgery_token()
    {
        HttpClient browser = _web.As("writer");
        (await browser.PostAsJsonAsync("/api/app/book", new { title = "forged" }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        HttpResponseMessage issued = await browser.GetAsync("/token", Cancel);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/app/book") { Content = JsonContent.Create(new { title = "meant" }) };
        request.Headers.Add("Cookie", issued.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        request.Headers.Add("RequestVerificationToken", await issued.Content.ReadAsStringAsync(Cancel));
        (await browser.SendAsync(request, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public void Should_offer_neither_hidden_methods_nor_integration_services()
    {
        var descriptions = _web.Services.GetRequiredService<IApiDescriptionGroupCollectionProvider>().ApiDescriptionGroups.Items.SelectMany(group => group.Items).ToList();

        descriptions.Select(description => $"{description.HttpMethod} {description.RelativePath}").ShouldBe(
            [
                "DELETE api/app/book/{id}", "GET api/app/book", "GET api/app/book/{id}", "GET api/app/book/is-transactional",
                "POST api/app/book", "POST api/app/book/{id}/rename", "POST api/app/book/count-for-anybody",
                "POST api/app/book/ask-in-unit-of-work",
            ],
            ignoreOrder: true);
    }

    private static async Task<JsonNode> Json(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync(Cancel))!;
}
