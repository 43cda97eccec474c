using Microsoft.EntityFrameworkCore;
using Shouldly;
using Supervision.Tasks.Directives;
using Supervision.Tasks.Duties;
using Supervision.Tasks.Evidence;
using Supervision.Tasks.LeaderActs;
using Supervision.Tasks.Letters;
using Supervision.Tasks.Progress;
using Volo.Abp;
using Xunit;

namespace Supervision.Tasks.Closing;

/// <summary>The story of one task: report → confirm → review or send back → ask to close → send back → close.</summary>
public sealed class ReportToClosingTests : TasksTestBase
{
    [Fact]
    public async Task Given_a_report_Should_go_from_author_to_head_to_office_and_back()
    {
        var id = await InProgressAsync(Key());
        var report = await SubmitAsync(Worker, id, "完成七个领域接入。");
        (await StateOf(report)).ShouldBe(ReportState.AwaitingHead);
        (await DutiesAsync(Head, DutyKind.ToConfirm)).ShouldBe(1);

        await As<IProgressReportAppService>(Head, s => s.ConfirmManyAsync([report]));
        (await As<IProgressReportAppService, BulkResultDto>(Head, s => s.ConfirmManyAsync([report]))).Done.ShouldBe(0);
        (await StateOf(report)).ShouldBe(ReportState.Submitted);
        (await DutiesAsync(Officer, DutyKind.ToReview)).ShouldBe(1);

        await As<IProgressReportAppService>(Officer, s => s.SendBackManyAsync(new SendBackReportsDto { ReportIds = [report], Reason = "请写明责任部门" }));
        (await StateOf(report)).ShouldBe(ReportState.SentBack);
        (await DutiesAsync(Worker, DutyKind.SentBack)).ShouldBe(1);
        (await LettersAsync()).ShouldContain(l => l.Kind == TaskLetterKinds.SentBack && l.PersonId == Worker.Id);

        (await Should.ThrowAsync<BusinessException>(() => As<IProgressReportAppService>(
            Worker, s => s.SubmitAsync(new SubmitReportDto { TaskId = id, IsNoChange = true })))).Code.ShouldBe(TasksErrorCodes.NoChangeSentBack);
        (await SubmitAsync(Worker, id, "责任部门为数据科。")).ShouldBe(report);
        await As<IProgressReportAppService>(Head, s => s.ConfirmManyAsync([report]));
        await As<IProgressReportAppService>(Officer, s => s.ReviewManyAsync(new ReviewReportsDto { ReportIds = [report], Opinion = "同意" }));
        (await StateOf(report)).ShouldBe(ReportState.Reviewed);
        (await PageAsync(id)).Light.LastProgress.ShouldBe("责任部门为数据科。");
    }

    [Fact]
    public async Task Given_the_office_leads_Should_never_let_its_author_review()
    {
        var office = Bureau.Office!;
        var id = await AssignedAsync(Key(office.Id));
        await As<Receipt.IReceiptAppService>(Bureau.OfficeHead!, s => s.AcknowledgeAsync(new() { TaskIds = [id] }));
        var report = await SubmitAsync(Bureau.OfficeHead!, id, "已完成。");

        var result = await As<IProgressReportAppService, BulkResultDto>(
            Bureau.OfficeHead!, s => s.ReviewManyAsync(new ReviewReportsDto { ReportIds = [report] }));

        result.Done.ShouldBe(0);
        result.Refused.Single().ReasonCode.ShouldBe(TasksErrorCodes.NotYourAction);
        (await DutiesAsync(Bureau.LeaderInCharge(office.Id) ?? PrincipalLeader, DutyKind.ToReview)).ShouldBe(1);
    }

    [Fact]
    public async Task Given_a_node_reported_done_Should_be_done_and_open_again_when_sent_back()
    {
        var draft = Draft(Lead.Id);
        draft.Milestones = [new() { Date = new DateOnly(2025, 3, 31), StageTarget = "打通业务通道" }];
        var id = await InProgressAsync(draft);
        var node = (await PageAsync(id)).Milestones.Single().Id;

        (await Should.ThrowAsync<BusinessException>(() => As<IProgressReportAppService>(
            Head, s => s.SubmitAsync(new SubmitReportDto { TaskId = id, IsNoChange = true })))).Code.ShouldBe(TasksErrorCodes.NoChangeNodeInPeriod);
        var report = await As<IProgressReportAppService, Guid>(Head, s => s.SubmitAsync(
            new SubmitReportDto { TaskId = id, Progress = "通道已打通。", MilestonesDone = [node] }));
        (await PageAsync(id)).Milestones.Single().Standing.ShouldBe(MilestoneStanding.Done);

        await As<IProgressReportAppService>(Officer, s => s.SendBackManyAsync(new SendBackReportsDto { ReportIds = [report], Reason = "无凭据" }));
        (await PageAsync(id)).Milestones.Single().DoneAt.ShouldBeNull();
    }

    [Fact]
    public async Task Given_a_closing_request_Should_pass_the_head_and_be_sent_back_then_closed()
    {
        var id = await InProgressAsync();
        var request = await RequestAsync(Worker, id);
        (await PageAsync(id)).State.ShouldBe(LifecycleState.InProgress);
        await As<IClosureAppService>(Head, s => s.ConfirmAsync(id));
        await As<IClosureAppService>(Head, s => s.ConfirmAsync(id));
        (await PageAsync(id)).State.ShouldBe(LifecycleState.PendingClosure);
        (await DutiesAsync(Officer, DutyKind.ToDecide)).ShouldBe(1);

        await As<IClosureAppService>(Officer, s => s.SendBackAsync(id, new DecideClosureDto { RequestId = request, Opinion = "缺运行记录" }));
        (await PageAsync(id)).State.ShouldBe(LifecycleState.InProgress);
        (await DutiesAsync(Worker, DutyKind.SentBack)).ShouldBe(1);

        var again = await RequestAsync(Head, id);
        await As<IClosureAppService>(Officer, s => s.CloseAsync(id, Close(again)));

        var page = await PageAsync(id);
        page.State.ShouldBe(LifecycleState.StruckOff);
        (page.Outcome, page.Conclusion, page.DaysLateOriginal).ShouldBe((TaskOutcome.Achieved, "情况属实", 0));
        (await LettersAsync()).ShouldContain(l => l.Kind == TaskLetterKinds.Closed && l.PersonId == Worker.Id);
        (await DutiesAsync(Officer, DutyKind.ToDecide)).ShouldBe(0);
    }

    [Fact]
    public async Task Given_two_people_deciding_one_closing_Should_tell_the_second_that_it_is_decided()
    {
        var id = await InProgressAsync();
        var request = await RequestAsync(Head, id);
        await As<IClosureAppService>(Officer, s => s.CloseAsync(id, Close(request)));

        (await Should.ThrowAsync<BusinessException>(() => As<IClosureAppService>(
            SecondOfficer, s => s.SendBackAsync(id, new DecideClosureDto { RequestId = request, Opinion = "缺材料" })))).Code
            .ShouldBe(TasksErrorCodes.AlreadyDecided);
        (await PageAsync(id)).State.ShouldBe(LifecycleState.StruckOff);
    }

    [Fact]
    public async Task Given_open_nodes_Should_ask_what_becomes_of_them()
    {
        var draft = Draft(Lead.Id);
        draft.Milestones = [new() { Date = new DateOnly(2025, 3, 31), StageTarget = "打通业务通道" }];
        var id = await InProgressAsync(draft);
        (await Should.ThrowAsync<BusinessException>(() => RequestAsync(Head, id))).Code.ShouldBe(TasksErrorCodes.OpenNodesNeedAWord);
        await As<IClosureAppService>(Head, s => s.RequestAsync(id, Request("并入下一项")));
        (await PageAsync(id)).State.ShouldBe(LifecycleState.PendingClosure);
    }

    [Fact]
    public async Task Given_personal_supervision_Should_let_only_that_leader_close()
    {
        var id = await InProgressAsync();
        await As<IPersonalSupervisionAppService>(PrincipalLeader, s => s.TakeAsync(id, new TakeSupervisionDto { ReportCycle = ReportCycle.Monthly }));
        (await LettersAsync()).ShouldContain(l => l.Kind == TaskLetterKinds.Supervision && l.PersonId == Head.Id);
        (await PageAsync(id)).ReportCycle.ShouldBe(ReportCycle.Monthly);
        var request = await RequestAsync(Head, id);

        (await Should.ThrowAsync<BusinessException>(() => As<IClosureAppService>(Officer, s => s.CloseAsync(id, Close(request))))).Code
            .ShouldBe(TasksErrorCodes.NotYourAction);
        var onBehalf = Close(request);
        onBehalf.OnBehalf = new() { LeaderId = PrincipalLeader.Id };
        await As<IClosureAppService>(Officer, s => s.CloseAsync(id, onBehalf));

        (await PageAsync(id)).State.ShouldBe(LifecycleState.Closed);
        var entry = await QueryAsync(db => db.TaskEvents.FirstAsync(e => e.TaskId == id && e.Kind == "closed"));
        (entry.ActorId, entry.OnBehalfOfId, entry.IsRecordedOnBehalf).ShouldBe((Officer.Id, PrincipalLeader.Id, true));
    }

    [Fact]
    public async Task Given_a_directive_Should_reach_the_department_at_once_and_wait_for_its_signature()
    {
        var id = await InProgressAsync();
        var directive = await As<IDirectiveAppService, Guid>(LeaderInCharge, s => s.IssueAsync(id, new IssueDirectiveDto { Text = "先打通四个区" }));
        (await LettersAsync()).ShouldContain(l => l.Kind == TaskLetterKinds.Directive && l.PersonId == Worker.Id);
        (await DutiesAsync(Head, DutyKind.DirectiveToSign)).ShouldBe(1);
        await As<IDirectiveAppService>(Head, s => s.AcknowledgeAsync(directive));
        (await DutiesAsync(Head, DutyKind.DirectiveToReply)).ShouldBe(1);
        (await Should.ThrowAsync<BusinessException>(() => As<IDirectiveAppService>(Head, s => s.IssueAsync(id, new IssueDirectiveDto { Text = "请办" }))))
            .Code.ShouldBe(TasksErrorCodes.NotYourAction);
    }

    [Fact]
    public async Task Given_evidence_Should_follow_the_scope_of_its_task()
    {
        var id = await InProgressAsync();
        await As<IProgressReportAppService>(Head, s => s.SubmitAsync(new SubmitReportDto
        {
            TaskId = id, Progress = "已完成。", Files = [new() { FileName = @"C:\a\记录.pdf", ContentType = "application/pdf", Content = [1, 2, 3] }],
        }));
        var file = (await As<IEvidenceAppService, List<EvidenceDto>>(Officer, s => s.GetListAsync(id))).Single();
        file.FileName.ShouldBe("记录.pdf");
        await As<IEvidenceAppService>(Head, async s =>
        {
            await using var content = (await s.GetContentAsync(file.Id)).Content;
            content.ReadByte().ShouldBe(1);
        });
        await Should.ThrowAsync<Volo.Abp.Domain.Entities.EntityNotFoundException>(
            () => As<IEvidenceAppService>(Stranger, s => s.GetContentAsync(file.Id)));
    }

    private Assignment.CreateTaskDto Key(Guid? lead = null)
    {
        var draft = Draft(lead ?? Lead.Id);
        draft.Priority = TaskPriority.Key;
        return draft;
    }

    private static RequestClosureDto Request(string? openNodes = null) =>
        new() { Result = "七个领域已接入。", CriterionStatement = "运行记录附后。", OpenNodesStatement = openNodes };

    private Task<Guid> RequestAsync(Organization.Bureau.PersonInfo person, Guid id) =>
        As<IClosureAppService, Guid>(person, s => s.RequestAsync(id, Request()));

    private static CloseTaskDto Close(Guid request) => new() { RequestId = request, Opinion = "情况属实", Outcome = TaskOutcome.Achieved };

    private Task<Guid> SubmitAsync(Organization.Bureau.PersonInfo person, Guid id, string progress) =>
        As<IProgressReportAppService, Guid>(person, s => s.SubmitAsync(new SubmitReportDto { TaskId = id, Progress = progress }));

    private Task<ReportState> StateOf(Guid report) => QueryAsync(db => db.ProgressReports.Where(r => r.Id == report).Select(r => r.State).SingleAsync());

    private async Task<int> DutiesAsync(Organization.Bureau.PersonInfo person, DutyKind kind) =>
        (await As<IDutyAppService, DutyCountsDto>(person, s => s.GetCountsAsync())).Of(kind);
}
