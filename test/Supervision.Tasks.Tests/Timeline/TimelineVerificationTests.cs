using Microsoft.EntityFrameworkCore;
using Shouldly;
using Supervision.Tasks.Progress;
using Volo.Abp.EntityFrameworkCore;
using Xunit;

namespace Supervision.Tasks.Timeline;

/// <summary>Manipulations by SQL on the real file, behind the application's back.</summary>
public sealed class TimelineVerificationTests : TasksTestBase
{
    private ITimelineIntegrationService Timelines => GetRequiredService<ITimelineIntegrationService>();

    [Fact]
    public async Task Given_an_honest_history_Should_find_nothing()
    {
        var id = await HistoryAsync();
        var result = await Timelines.GetVerificationAsync();
        result.Findings.ShouldBeEmpty();
        result.CheckpointCount.ShouldBe(1);
        result.EntryCount.ShouldBe(await QueryAsync(db => db.TaskEvents.CountAsync()));
        (await QueryAsync(db => db.TaskEvents.Where(e => e.TaskId == id).OrderBy(e => e.Seq).Select(e => e.Kind).ToListAsync()))
            .ShouldBe(["created", "assigned", "acknowledged", "light-changed", "report-submitted"]);
    }

    [Fact]
    public async Task Should_write_no_second_checkpoint_when_nothing_changed()
    {
        await HistoryAsync();
        (await Timelines.CheckpointAsync()).ShouldBeFalse();
        await AssignedAsync();
        (await Timelines.CheckpointAsync()).ShouldBeTrue();
        (await Timelines.GetVerificationAsync()).IsIntact.ShouldBeTrue();
    }

    [Theory]
    [InlineData("UPDATE TskTaskEvents SET PayloadJson = replace(PayloadJson, '已完成', '未完成') WHERE Kind = 'report-submitted'", TimelineFault.Edited)]
    [InlineData("UPDATE TskTaskEvents SET At = '2025-01-01 00:00:00' WHERE Seq = 2", TimelineFault.Edited)]
    [InlineData("UPDATE TskTaskEvents SET ActorName = '别人' WHERE Seq = 3", TimelineFault.Edited)]
    [InlineData("DELETE FROM TskTaskEvents WHERE Seq = 2", TimelineFault.Gap)]
    [InlineData("DELETE FROM TskTaskEvents WHERE Seq = 5", TimelineFault.CutOff)]
    [InlineData("UPDATE TskTaskEvents SET Seq = 100 WHERE Seq = 2; UPDATE TskTaskEvents SET Seq = 2 WHERE Seq = 3; UPDATE TskTaskEvents SET Seq = 3 WHERE Seq = 100", TimelineFault.Edited)]
    [InlineData("DELETE FROM TskTaskEvents; DELETE FROM TskTaskStandings; DELETE FROM TskSupervisedTasks", TimelineFault.TaskMissing)]
    [InlineData("DELETE FROM TskSupervisedTasks", TimelineFault.TaskMissing)]
    [InlineData("DELETE FROM TskSupervisedTasks; DELETE FROM TskTaskEvents; DELETE FROM TskTaskStandings; DELETE FROM TskTimelineCheckpoints", TimelineFault.NumberMissing)]
    [InlineData("UPDATE TskTimelineCheckpoints SET HeadsJson = '[]'", TimelineFault.CheckpointBroken)]
    public async Task Should_find_each_manipulation(string sql, TimelineFault expected)
    {
        await HistoryAsync();
        await ExecuteAsync(sql);
        (await Timelines.GetVerificationAsync()).Findings.ShouldContain(f => f.Fault == expected);
    }

    [Fact]
    public async Task Given_a_cut_end_with_a_forged_head_Should_still_know_from_the_checkpoint()
    {
        await HistoryAsync();
        await ExecuteAsync("""
            DELETE FROM TskTaskEvents WHERE Seq = 5;
            UPDATE TskTaskStandings SET HeadSeq = 4, HeadHash = (SELECT Hash FROM TskTaskEvents e WHERE e.TaskId = TskTaskStandings.Id AND e.Seq = 4)
            """);
        (await Timelines.GetVerificationAsync()).Findings.ShouldContain(f => f.Fault == TimelineFault.CutOff);
    }

    [Fact]
    public async Task Given_a_deleted_draft_Should_not_miss_it()
    {
        var id = await RegisterAsync();
        await As<Assignment.ITaskRegistrationAppService>(Officer, s => s.DeleteAsync(id));
        await Timelines.CheckpointAsync();
        (await Timelines.GetVerificationAsync()).IsIntact.ShouldBeTrue();
    }

    [Fact]
    public async Task Should_keep_the_key_outside_the_database_readable_by_its_owner_only()
    {
        await HistoryAsync();
        var key = Path.Combine(DataFolderPath, "keys", "timeline.key");
        File.Exists(key).ShouldBeTrue();
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(key).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    private async Task<Guid> HistoryAsync()
    {
        var id = await InProgressAsync();
        await As<IProgressReportAppService>(Head, s => s.SubmitAsync(new SubmitReportDto { TaskId = id, Progress = "已完成七个领域。" }));
        await Timelines.CheckpointAsync();
        return id;
    }

    private Task ExecuteAsync(string sql) => WithUnitOfWorkAsync(async () =>
    {
        var db = await GetRequiredService<IDbContextProvider<ITasksDbContext>>().GetDbContextAsync();
        await db.Database.ExecuteSqlRawAsync(sql);
    });
}
