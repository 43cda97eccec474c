using System.Net;
using System.Text.RegularExpressions;
using Shouldly;

namespace Supervision.Web.Tasks;

/// <summary>One person at the pages of tasks: opens a page, sends its form, reads the answer.</summary>
internal sealed partial class TaskBrowser(HttpClient client, CancellationToken cancellationToken) : IDisposable
{
    public async Task<(HttpStatusCode Status, string Body)> OpenAsync(string address)
    {
        using var answer = await client.GetAsync(address, cancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(cancellationToken));
    }

    /// <summary>Sends fields to an address with the token of a page; names may repeat.</summary>
    public async Task<(HttpStatusCode Status, string Location, string Body)> SendAsync(
        string page, string address, params (string Name, string Value)[] fields)
    {
        var opened = await OpenAsync(page);
        opened.Status.ShouldBe(HttpStatusCode.OK, page);
        var token = Token().Match(opened.Body).Groups["token"].Value;
        using var form = new FormUrlEncodedContent(
            [.. fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value)), new("__RequestVerificationToken", token)]);
        using var answer = await client.PostAsync(address, form, cancellationToken);
        return (answer.StatusCode, answer.Headers.Location?.ToString() ?? string.Empty, await answer.Content.ReadAsStringAsync(cancellationToken));
    }

    /// <summary>Sends fields as htmx does.</summary>
    public async Task<(HttpStatusCode Status, string Body)> SaveRowAsync(
        string page, string address, params (string Name, string Value)[] fields)
    {
        var token = Token().Match((await OpenAsync(page)).Body).Groups["token"].Value;
        using var form = new FormUrlEncodedContent(
            [.. fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value)), new("__RequestVerificationToken", token)]);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = form };
        request.Headers.Add("HX-Request", "true");
        using var answer = await client.SendAsync(request, cancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(cancellationToken));
    }

    /// <summary>A draft typed by hand for 数字城市处; its id.</summary>
    public async Task<Guid> RegisterAsync(string title, bool isKey = false)
    {
        var departments = (await OpenAsync("/Tasks/Register")).Body;
        var lead = Regex.Match(departments, "<option value=\"(?<id>[0-9a-f-]{36})\">数字城市处</option>").Groups["id"].Value;
        var answer = await SendAsync("/Tasks/Register", "/Tasks/Register",
            ("Input.SourceKind", "Meeting"), ("Input.SourceTitle", "局务会纪要"), ("Input.ShortTitle", title), ("Input.Requirement", "打通业务通道。"),
            ("Input.CompletionCriterion", "有运行记录。"), ("Input.LeadDepartmentId", lead), ("Input.DueDate", "2025-06-30"),
            ("Input.Priority", isKey ? "Key" : "Ordinary"));
        answer.Status.ShouldBe(HttpStatusCode.Redirect, answer.Body);
        return Guid.Parse(answer.Location.Split('/')[^1]);
    }

    public async Task<(HttpStatusCode Status, string Location, string Body)> AssignAsync(params Guid[] ids) =>
        await SendAsync("/Tasks/Drafts", "/Tasks/Assign", [.. ids.Select(id => ("Ids", id.ToString("D")))]);

    /// <summary>The token that a page gives for calls that change something.</summary>
    public async Task<string> TokenAsync(string page) => Token().Match((await OpenAsync(page)).Body).Groups["token"].Value;

    /// <summary>The value of a hidden field of a page.</summary>
    public async Task<string> HiddenAsync(string page, string name) =>
        Regex.Match((await OpenAsync(page)).Body, $"name=\"{Regex.Escape(name)}\" value=\"(?<value>[^\"]+)\"").Groups["value"].Value;

    public void Dispose() => client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"")]
    private static partial Regex Token();
}
