using System.Text;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Supervision.Organization;
using Supervision.Tasks.Directives;
using Supervision.Tasks.Progress;
using Volo.Abp;
using Xunit;

namespace Supervision.Tasks.Evidence;

/// <summary>Reports, directives and files with a marking of secrecy are refused before anything of them is stored.</summary>
public sealed class SecrecyOfEvidenceTests : TasksTestBase
{
    private const string Canary = "金丝雀七三一九";

    [Fact]
    public async Task A_marked_file_Should_be_refused_and_leave_nothing()
    {
        var id = await InProgressAsync();

        var refusal = await Should.ThrowAsync<BusinessException>(() => As<IProgressReportAppService>(Worker, s => s.SubmitAsync(new SubmitReportDto
        {
            TaskId = id, Progress = "平台已上线。",
            Files = [new UploadedFile { FileName = "说明.txt", Content = Encoding.UTF8.GetBytes("机密★1年\n" + Canary) }],
        })));

        refusal.Code.ShouldBe(OrganizationErrorCodes.SecrecyMarked);
        (await QueryAsync(db => db.ProgressReports.CountAsync())).ShouldBe(0);
        await NothingIsLeftAsync();
    }

    [Fact]
    public async Task Marked_words_of_a_report_Should_be_refused_and_leave_nothing()
    {
        var id = await InProgressAsync();

        await Should.ThrowAsync<BusinessException>(() => As<IProgressReportAppService>(Worker, s => s.SaveDraftAsync(new SaveReportDto
        {
            TaskId = id, Progress = "秘密★3年\n" + Canary,
        })));

        await NothingIsLeftAsync();
    }

    [Fact]
    public async Task Marked_words_of_a_directive_Should_be_refused()
    {
        var id = await InProgressAsync();

        (await Should.ThrowAsync<BusinessException>(() => As<IDirectiveAppService>(PrincipalLeader, s => s.IssueAsync(id, new IssueDirectiveDto { Text = "机密★1年\n抓紧办理" }))))
            .Code.ShouldBe(OrganizationErrorCodes.SecrecyMarked);
    }

    [Fact]
    public async Task Secrecy_as_a_topic_Should_pass()
    {
        var id = await InProgressAsync();

        await As<IProgressReportAppService>(Worker, s => s.SaveDraftAsync(new SaveReportDto { TaskId = id, Progress = "完善商业秘密保护和涉密人员管理制度。" }));

        (await QueryAsync(db => db.ProgressReports.CountAsync())).ShouldBe(1);
    }

    private async Task NothingIsLeftAsync()
    {
        var words = Encoding.UTF8.GetBytes(Canary);
        foreach (var path in Directory.EnumerateFiles(DataFolderPath, "*", SearchOption.AllDirectories))
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var memory = new MemoryStream();
            await file.CopyToAsync(memory, TestContext.Current.CancellationToken);
            memory.ToArray().AsSpan().IndexOf(words).ShouldBe(-1, path);
        }
    }
}
