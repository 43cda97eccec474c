using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Supervision.EntityFrameworkCore;
using Supervision.Web.Hosting;
using Xunit;

namespace Supervision.Web.Tasks;

/// <summary>Files that come with a call of the HTTP API are kept before the unit of work that names them, as those of pages are.</summary>
public sealed class UploadOverHttpTests(SupervisionWebFixture host) : IClassFixture<SupervisionWebFixture>
{
    private const string Submit = "/api/app/progress-report/submit";

    [Fact]
    public async Task Given_a_report_with_a_file_Should_keep_the_file_and_offer_it_for_download()
    {
        using var client = await host.SignInAsync("数字城市处处长", TestContext.Current.CancellationToken);
        using var head = new TaskBrowser(client, TestContext.Current.CancellationToken);
        var id = await InProgressAsync(head, "接口反馈");

        using var answer = await SendAsync(client, head, new { taskId = id, progress = "四个区已打通。", files = File("运行记录.txt", "运行记录：四个区") });
        var page = (await head.OpenAsync($"/Tasks/Details/{id}")).Body;

        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        page.ShouldContain("运行记录.txt");
        Kept("运行记录：四个区").ShouldBeTrue();
    }

    [Fact]
    public async Task Given_a_call_that_fails_before_it_looks_at_its_files_Should_have_kept_them_already()
    {
        using var client = await host.SignInAsync("数字城市处处长", TestContext.Current.CancellationToken);
        using var head = new TaskBrowser(client, TestContext.Current.CancellationToken);

        using var answer = await SendAsync(client, head, new { taskId = Guid.NewGuid(), progress = "没有这个事项", files = File("孤儿.txt", "没有事项的文件") });

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        Kept("没有事项的文件").ShouldBeTrue();
    }

    [Fact]
    public async Task Given_a_file_of_a_refused_kind_Should_say_so_and_keep_nothing()
    {
        using var client = await host.SignInAsync("数字城市处处长", TestContext.Current.CancellationToken);
        using var head = new TaskBrowser(client, TestContext.Current.CancellationToken);
        var id = await InProgressAsync(head, "接口附件被拒");

        using var answer = await SendAsync(client, head, new { taskId = id, progress = "带程序的反馈", files = File("工具.exe", "MZ 程序") });
        var page = (await head.OpenAsync($"/Tasks/Details/{id}")).Body;

        ((int)answer.StatusCode).ShouldBeInRange(400, 499);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Tasks:FileKindRefused");
        Kept("MZ 程序").ShouldBeFalse();
        page.ShouldNotContain("带程序的反馈");
    }

    [Fact]
    public async Task Given_nobody_signed_in_Should_keep_nothing()
    {
        using var client = host.CreateBrowser();

        using var answer = await client.PostAsJsonAsync(
            Submit, new { taskId = Guid.NewGuid(), files = File("陌生.txt", "陌生人的文件") }, TestContext.Current.CancellationToken);

        answer.IsSuccessStatusCode.ShouldBeFalse();
        Kept("陌生人的文件").ShouldBeFalse();
    }

    private static object[] File(string name, string content) =>
        [new { fileName = name, contentType = "text/plain", content = Convert.ToBase64String(Encoding.UTF8.GetBytes(content)) }];

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, TaskBrowser browser, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Submit) { Content = JsonContent.Create(body) };
        request.Headers.Add("RequestVerificationToken", await browser.TokenAsync("/Tasks"));
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>True when the bytes lie in the data folder under their hash.</summary>
    private bool Kept(string content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
        var folder = host.Services.GetRequiredService<DataFolder>().FullPath;
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Any(f => Path.GetFileName(f).Contains(hash, StringComparison.Ordinal));
    }

    private async Task<Guid> InProgressAsync(TaskBrowser head, string title)
    {
        using var office = new TaskBrowser(await host.SignInAsync("办公室督办专员一", TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        var id = await office.RegisterAsync(title);
        await office.AssignAsync(id);
        (await head.SendAsync("/Tasks/Receipt", "/Tasks/Receipt", ("Input.TaskIds", id.ToString("D")))).Status.ShouldBe(HttpStatusCode.Redirect);
        return id;
    }
}
