using Shouldly;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Notifications.Letters;
using Supervision.Tasks;
using Supervision.Tasks.Assignment;
using Supervision.Tasks.Closing;
using Supervision.Tasks.Progress;
using Supervision.Tasks.Timeline;
using Volo.Abp.Data;
using Xunit;

namespace Supervision.EntityFrameworkCore.PostgreSql;

public sealed class PostgreSqlStoryTests : PlanStory
{
    private ITimelineIntegrationService Timelines => GetRequiredService<ITimelineIntegrationService>();

    [Fact]
    public async Task Given_the_sample_Should_go_from_import_to_closing()
    {
        var tasks = await SignSampleAsync();
        tasks.Count.ShouldBe(13);
        tasks[0].Number.ShouldBe("2025-001");
        var id = tasks[0].TaskId;
        await As<IProgressReportAppService>(Head, s => s.SubmitAsync(new SubmitReportDto { TaskId = id, Progress = "七个领域已接入。" }));
        var request = await As<IClosureAppService, Guid>(Head, s => s.RequestAsync(id, new RequestClosureDto
        {
            Result = "七个领域已接入。", CriterionStatement = "运行记录附后。", OpenNodesStatement = "一并完成",
        }));
        await As<IClosureAppService>(Officer, s => s.CloseAsync(id, new CloseTaskDto { RequestId = request, Opinion = "情况属实", Outcome = TaskOutcome.Achieved }));

        var page = await As<ISupervisedTaskAppService, SupervisedTaskWithDetailsDto>(Officer, s => s.GetAsync(id));
        page.State.ShouldBe(LifecycleState.StruckOff);
        var sent = await GetRequiredService<ILetterIntegrationService>().DispatchDueAsync(TestContext.Current.CancellationToken);
        sent.Failed.ShouldBe(0);
        var mails = Directory.GetFiles(new DataFolder(DataFolderPath).Mail, "*.eml");
        mails.ShouldNotBeEmpty();
        (await Database.ExecuteAsync("SELECT COUNT(*) FROM \"NtfLetters\" WHERE \"State\" = 'Sent'")).ShouldBe((long)mails.Length);
    }

    [Fact]
    public async Task Given_the_first_two_batches_of_a_year_at_the_same_instant_Should_number_both()
    {
        var drafts = new List<Guid>();
        foreach (var title in new[] { "第一项", "第二项" })
        {
            drafts.Add(await As<ITaskRegistrationAppService, Guid>(Officer, s => s.CreateAsync(new CreateTaskDto
            {
                PlanYear = 2025, SourceKind = TaskSourceKind.Meeting, SourceTitle = "局务会纪要", ShortTitle = title, Requirement = title,
                CompletionCriterion = "上线运行。", DueDate = new DateOnly(2025, 6, 30), LeadDepartmentId = Lead.Id,
            })));
        }

        var results = await Task.WhenAll(drafts.Select(id => Task.Run(() => As<IAssignmentAppService, AssignmentResultDto>(
            Officer, s => s.AssignAsync(new AssignBatchDto { TaskIds = [id] })))));

        results.SelectMany(r => r.Assigned).Select(a => a.Number).Order(StringComparer.Ordinal).ShouldBe(["2025-001", "2025-002"]);
    }

    [Fact]
    public async Task Given_chinese_words_Should_find_the_tasks_with_them()
    {
        var tasks = await AssignSampleAsync();
        var word = tasks[4].ShortTitle[..3];
        var expected = tasks.Where(t => t.ShortTitle.Contains(word, StringComparison.Ordinal)).Select(t => t.Number).ToList();

        var list = await As<ISupervisedTaskAppService, Volo.Abp.Application.Dtos.PagedResultDto<SupervisedTaskInListDto>>(
            Officer, s => s.GetListAsync(new GetSupervisedTaskListInput { Filter = word }));

        expected.ShouldNotBeEmpty();
        expected.ShouldBeSubsetOf(list.Items.Select(t => t.Number!));
        list.TotalCount.ShouldBe(list.Items.Count);
    }

    [Fact]
    public async Task Given_an_edited_entry_Should_find_it_and_nothing_before()
    {
        await SignSampleAsync();
        await WithUnitOfWorkAsync(() => Timelines.CheckpointAsync());
        (await Timelines.GetVerificationAsync(TestContext.Current.CancellationToken)).Findings.ShouldBeEmpty();

        await Database.ExecuteAsync("UPDATE \"TskTaskEvents\" SET \"ActorName\" = '别人' WHERE \"Id\" = (SELECT MIN(\"Id\"::text)::uuid FROM \"TskTaskEvents\" WHERE \"Seq\" = 2)");

        (await Timelines.GetVerificationAsync(TestContext.Current.CancellationToken)).Findings.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(f => f.Fault.ShouldBe(TimelineFault.Edited), f => f.Seq.ShouldBe(2));
    }

    [Fact]
    public async Task Given_two_people_saving_one_document_Should_refuse_the_second()
    {
        using var login = LoginAs(Officer);
        var documents = GetRequiredService<IPlanDocumentAppService>();
        var id = await documents.UploadSampleAsync();
        var stamp = (await documents.GetReviewAsync(id)).ConcurrencyStamp;
        await documents.UpdateAsync(id, new UpdatePlanDocumentDto { Title = "甲", PlanYear = 2025, ConcurrencyStamp = stamp });

        await Should.ThrowAsync<AbpDbConcurrencyException>(
            () => documents.UpdateAsync(id, new UpdatePlanDocumentDto { Title = "乙", PlanYear = 2025, ConcurrencyStamp = stamp }));
    }
}
