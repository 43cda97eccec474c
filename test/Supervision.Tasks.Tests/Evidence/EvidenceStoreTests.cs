using Microsoft.EntityFrameworkCore;
using Shouldly;
using Supervision.Tasks.Progress;
using Volo.Abp;
using Volo.Abp.BlobStoring;
using Volo.Abp.Uow;
using Xunit;

namespace Supervision.Tasks.Evidence;

/// <summary>Bytes lie on the disk before the unit of work that names them begins; what nothing names goes after a day.</summary>
public sealed class EvidenceStoreTests : TasksTestBase
{
    private IBlobContainer<EvidenceContainer> Blobs => GetRequiredService<IBlobContainer<EvidenceContainer>>();

    [Fact]
    public async Task Should_keep_a_file_without_a_unit_of_work_and_name_it_later()
    {
        var id = await InProgressAsync();
        var kept = await StoreAsync([1, 2, 3]);
        GetRequiredService<IUnitOfWorkManager>().Current.ShouldBeNull();
        (await Blobs.ExistsAsync(kept.Stored!.Sha256, TestContext.Current.CancellationToken)).ShouldBeTrue();

        await As<IProgressReportAppService>(Head, s => s.SubmitAsync(new SubmitReportDto { TaskId = id, Progress = "已完成。", Files = [kept] }));

        var file = await QueryAsync(db => db.EvidenceFiles.SingleAsync());
        (file.Sha256, file.Length, file.FileName).ShouldBe((kept.Stored.Sha256, 3, "记录.pdf"));
    }

    [Theory]
    [InlineData(0, "a.pdf", TasksErrorCodes.FileEmpty)]
    [InlineData(3, "a.exe", TasksErrorCodes.FileKindRefused)]
    public async Task Should_refuse_what_is_no_evidence_before_it_is_kept(int length, string name, string code)
    {
        var file = new UploadedFile { FileName = name, ContentType = "application/pdf", Content = new byte[length] };
        (await Should.ThrowAsync<BusinessException>(() => As<IEvidenceAppService>(Head, s => s.StoreAsync(file))))
            .Code.ShouldBe(code);
    }

    [Fact]
    public async Task Given_a_step_that_was_given_up_Should_remove_its_file_after_a_day_and_no_other()
    {
        var id = await InProgressAsync();
        var named = await StoreAsync([1]);
        await As<IProgressReportAppService>(Head, s => s.SubmitAsync(new SubmitReportDto { TaskId = id, Progress = "已完成。", Files = [named] }));
        var (old, young) = (await StoreAsync([2]), await StoreAsync([3]));
        foreach (var kept in new[] { named, old }) MakeOld(kept.Stored!.Sha256);

        (await GetRequiredService<UnreferencedEvidence>().RemoveAsync(TestContext.Current.CancellationToken)).ShouldBe(1);

        (await Blobs.ExistsAsync(old.Stored!.Sha256, TestContext.Current.CancellationToken)).ShouldBeFalse();
        (await Blobs.ExistsAsync(named.Stored!.Sha256, TestContext.Current.CancellationToken)).ShouldBeTrue();
        (await Blobs.ExistsAsync(young.Stored!.Sha256, TestContext.Current.CancellationToken)).ShouldBeTrue();
    }

    private Task<UploadedFile> StoreAsync(byte[] bytes) => As<IEvidenceAppService, UploadedFile>(
        Head, s => s.StoreAsync(new UploadedFile { FileName = "记录.pdf", ContentType = "application/pdf", Content = bytes }));

    private void MakeOld(string sha256)
    {
        var path = Directory.GetFiles(DataFolderPath, sha256, SearchOption.AllDirectories).Single();
        File.SetLastWriteTimeUtc(path, GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime - UnreferencedEvidence.Grace - TimeSpan.FromMinutes(1));
    }
}
