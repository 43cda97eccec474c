using System.Net;
using System.Text.RegularExpressions;

namespace Supervision.E2E.Killing;

/// <summary>Somebody signed in by the demo button, without a browser.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClient _client;

    private Visitor(HttpClient client) => _client = client;

    public static async Task<Visitor> SignInAsync(Uri address, string name, CancellationToken cancellationToken)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
        {
            BaseAddress = address, Timeout = TimeSpan.FromMinutes(3),
        };
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("zh-Hans");
        var visitor = new Visitor(client);
        var page = await visitor.ReadAsync("/account/sign-in", cancellationToken);
        var account = AccountButton().Matches(page).Single(match => match.Groups["name"].Value.Trim() == name).Groups["id"].Value;
        await visitor.PostAsync("/account/sign-in?handler=Demo", page, new() { ["accountId"] = account }, cancellationToken);
        return visitor;
    }

    public async Task<string> ReadAsync(string path, CancellationToken cancellationToken)
    {
        using var answer = await _client.GetAsync(path, cancellationToken);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsStringAsync(cancellationToken);
    }

    /// <summary>Moves the demo clock to the morning of a day, delivering on the way.</summary>
    public async Task MoveClockAsync(DateOnly to, CancellationToken cancellationToken)
    {
        var page = await ReadAsync("/clock", cancellationToken);
        await PostAsync("/clock?handler=Move", page, new() { ["Input.Move"] = "ToDate", ["Input.Date"] = to.ToString("O") }, cancellationToken);
    }

    /// <summary>Uploads a document; answers with the page that says what became of it.</summary>
    public Task<string> UploadAsync(string fileName, byte[] content, CancellationToken cancellationToken) =>
        SendAsync("/Arrangements?handler=Upload", cancellationToken, (new ByteArrayContent(content), "Upload.Files", fileName));

    public Task<string> PasteAsync(string title, string text, CancellationToken cancellationToken) =>
        SendAsync("/Arrangements?handler=Paste", cancellationToken, (new StringContent(title), "Paste.Title", null), (new StringContent(text), "Paste.Text", null));

    private async Task<string> SendAsync(string path, CancellationToken cancellationToken, params (HttpContent Content, string Name, string? FileName)[] parts)
    {
        var token = Token().Match(await ReadAsync("/Arrangements", cancellationToken)).Groups["token"].Value;
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var (content, name, fileName) in parts)
        {
            if (fileName is null) form.Add(content, name);
            else form.Add(content, name, fileName);
        }

        using var answer = await _client.PostAsync(path, form, cancellationToken);
        return await answer.Content.ReadAsStringAsync(cancellationToken);
    }

    public void Dispose() => _client.Dispose();

    private async Task PostAsync(string path, string page, Dictionary<string, string> fields, CancellationToken cancellationToken)
    {
        fields["__RequestVerificationToken"] = Token().Match(page).Groups["token"].Value;
        using var form = new FormUrlEncodedContent(fields);
        using var answer = await _client.PostAsync(path, form, cancellationToken);
        if (answer.StatusCode != HttpStatusCode.Redirect) throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode}.");
    }

    [GeneratedRegex("<button[^>]*name=\"accountId\"[^>]*value=\"(?<id>[0-9a-f-]{36})\"[^>]*>(?<name>[^<]*)")]
    private static partial Regex AccountButton();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"")]
    private static partial Regex Token();
}
