using Microsoft.EntityFrameworkCore;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Evidence;
using Supervision.Tasks.Letters;
using Supervision.Tasks.Timeline;
using Volo.Abp;
using Volo.Abp.Application.Dtos;

namespace Supervision.Tasks.Progress;

internal sealed class ProgressReportAppService(
    TaskDesk desk, ReportDesk reports, PeriodFormReader forms, ReportReader reader, EvidenceStore evidence, TaskLetters letters)
    : TasksAppService, IProgressReportAppService
{
    public async Task<PeriodFormDto> GetPeriodFormAsync(GetPeriodFormInput input) =>
        await forms.ReadAsync(input.DepartmentId ?? await forms.OwnDepartmentAsync(), input);

    public Task<PeriodFormRowDto> GetFormRowAsync(Guid id) => forms.ReadRowAsync(id);

    public async Task<List<ProgressReportDto>> GetListAsync(Guid id)
    {
        await desk.GetAsync(id);
        return await reader.ReadAsync(q => q.Where(r => r.TaskId == id).OrderByDescending(r => r.SubmittedAt ?? r.CreationTime));
    }

    public Task<PagedResultDto<ProgressReportDto>> GetWaitingAsync(GetWaitingReportsInput input) => reader.ReadWaitingAsync(input);

    public async Task<Guid> SaveDraftAsync(SaveReportDto input)
    {
        var (task, facts, before) = await OpenAsync(input.TaskId);
        var report = await WriteAsync(task, facts, input);
        if (report.SubmittedAt is null && report.CreationTime == default)
            await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.ReportDrafted, new { periodKey = report.PeriodKey });
        return report.Id;
    }

    public async Task<Guid> SubmitAsync(SubmitReportDto input)
    {
        var (task, facts, _) = await OpenAsync(input.TaskId);
        var report = await WriteAsync(task, facts, input);
        await evidence.AddAsync(task.Id, EvidenceSubject.Report, report.Id, input.Files);
        await SubmitAsync(task, report);
        return report.Id;
    }

    public async Task<BulkResultDto> SubmitManyAsync(List<Guid> taskIds)
    {
        var db = await desk.DbAsync();
        var tasks = await desk.GetManyAsync(taskIds);
        var drafts = await db.ProgressReports
            .Where(r => taskIds.Contains(r.TaskId) && (r.State == ReportState.Draft || r.State == ReportState.SentBack)).ToListAsync();
        return await EachAsync(drafts, r => tasks.First(t => t.Id == r.TaskId), async (task, report) =>
        {
            await SubmitAsync(task, report);
            return true;
        });
    }

    public Task<BulkResultDto> ConfirmManyAsync(List<Guid> reportIds) => EachAsync(reportIds, async (task, report) =>
    {
        var facts = await desk.FactsAsync(task);
        EnsureHead(facts, TaskAction.SubmitReport);
        var before = TaskDesk.Before(task);
        if (!report.Confirm(facts.Actor, facts.Now)) return false;
        ReportDesk.ApplyTo(task, report, facts.Now);
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.ReportConfirmed, new { reportId = report.Id, periodKey = report.PeriodKey });
        return true;
    });

    public Task<BulkResultDto> ReviewManyAsync(ReviewReportsDto input) => EachAsync(input.ReportIds, async (task, report) =>
    {
        var facts = (await desk.FactsAsync(task)) with { AuthorIds = report.Hands };
        var before = TaskDesk.Before(task);
        task.Apply(TaskAction.ReviewReport, facts);
        report.Review(facts.Actor.EffectivePersonId, facts.Now, input.Opinion);
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.ReportReviewed,
            new { reportId = report.Id, periodKey = report.PeriodKey, opinion = input.Opinion });
        return true;
    });

    public async Task<BulkResultDto> SendBackManyAsync(SendBackReportsDto input)
    {
        var notices = new List<NoticeTo>();
        var result = await EachAsync(input.ReportIds, async (task, report) =>
        {
            var facts = (await desk.FactsAsync(task)) with { AuthorIds = report.Hands, Reason = input.Reason };
            var before = TaskDesk.Before(task);
            if (report.State == ReportState.AwaitingHead) EnsureHead(facts, TaskAction.SendBackReport);
            else task.Apply(TaskAction.SendBackReport, facts);
            report.SendBack(facts.Actor.EffectivePersonId, facts.Now, input.Reason);
            task.UndoMilestonesOf(report.Id);
            await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.ReportSentBack,
                new { reportId = report.Id, periodKey = report.PeriodKey, reason = input.Reason });
            var bureau = await desk.BureauAsync();
            var notice = TaskNotice.Of(task, bureau) with { Said = input.Reason, By = bureau.Person(desk.PersonId)?.Name };
            notices.AddRange(TaskRecipients.Lead(task, bureau, facts.Today).Append(report.AuthorId)
                .Select(p => new NoticeTo(p, TaskNoticeKinds.ReportSentBack, notice)));
            return true;
        });
        await letters.SendAsync(TaskLetterKinds.SentBack, $"report-sent-back:{desk.NewId():N}", notices, await desk.BureauAsync());
        return result;
    }

    private async Task SubmitAsync(SupervisedTask task, ProgressReport report)
    {
        var facts = await desk.FactsAsync(task);
        var before = TaskDesk.Before(task);
        task.Apply(TaskAction.SubmitReport, facts);
        report.Submit(await reports.SubmissionAsync(task, report));
        if (report.Counts) ReportDesk.ApplyTo(task, report, facts.Now);
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.ReportSubmitted, new
        {
            reportId = report.Id, periodKey = report.PeriodKey, state = report.State, progress = report.Progress, problems = report.Problems,
            nextSteps = report.NextSteps, stage = report.Stage, declaredLight = report.DeclaredLight, isNoChange = report.IsNoChange,
            daysLate = report.DaysLate,
        });
        if (report.State == ReportState.AwaitingHead) await AskHeadAsync(task, facts);
    }

    /// <summary>One letter per head and day-long hand-in: more reports handed in the same minute share it by the occasion.</summary>
    private async Task AskHeadAsync(SupervisedTask task, ActionFacts facts)
    {
        var bureau = await desk.BureauAsync();
        var notice = TaskNotice.Of(task, bureau) with { By = bureau.Person(desk.PersonId)?.Name };
        await letters.SendAsync(TaskLetterKinds.ApprovalWanted, $"report-to-confirm:{desk.PersonId:N}:{facts.Now:yyyyMMddHHmm}",
            TaskRecipients.With(TaskRelations.HeadOfLead, task, bureau, facts.Today)
                .Select(p => new NoticeTo(p, TaskNoticeKinds.ReportToConfirm, notice)), bureau);
    }

    private async Task<ProgressReport> WriteAsync(SupervisedTask task, ActionFacts facts, SaveReportDto input)
    {
        task.Apply(TaskAction.SubmitReport, facts);
        var report = await reports.OpenDraftAsync(task, facts.Actor.PersonId);
        report.Write(new ReportContent
        {
            Progress = input.Progress, Problems = input.Problems, NextSteps = input.NextSteps, Stage = input.Stage,
            DeclaredLight = input.DeclaredLight, IsNoChange = input.IsNoChange,
            TargetValues = [.. input.TargetValues.Where(v => task.Targets.Any(t => t.Id == v.TargetId)).Select(v => (v.TargetId, v.Value))],
            MilestonesDone = [.. input.MilestonesDone.Where(id => task.Milestones.Any(m => m.Id == id))],
        }, facts.Actor, desk.NewId);
        return report;
    }

    private async Task<(SupervisedTask Task, ActionFacts Facts, System.Text.Json.Nodes.JsonObject Before)> OpenAsync(Guid taskId)
    {
        var task = await desk.GetAsync(taskId);
        return (task, await desk.FactsAsync(task), TaskDesk.Before(task));
    }

    private async Task<BulkResultDto> EachAsync(IReadOnlyCollection<Guid> reportIds, Func<SupervisedTask, ProgressReport, Task<bool>> action)
    {
        var found = await (await desk.DbAsync()).ProgressReports.Where(r => reportIds.Contains(r.Id)).ToListAsync();
        var tasks = await desk.GetManyAsync([.. found.Select(r => r.TaskId).Distinct()]);
        return await EachAsync(found, r => tasks.First(t => t.Id == r.TaskId), action);
    }

    private async Task<BulkResultDto> EachAsync(
        IReadOnlyList<ProgressReport> found, Func<ProgressReport, SupervisedTask> taskOf, Func<SupervisedTask, ProgressReport, Task<bool>> action)
    {
        var (done, refused) = (0, new List<BulkRefusalDto>());
        foreach (var report in found)
        {
            var task = taskOf(report);
            try
            {
                if (await action(task, report)) done++;
            }
            catch (BusinessException refusal)
            {
                refused.Add(new(report.Id, task.Number, task.ShortTitle, refusal.Code!, TaskTexts.Refusal(L, refusal)));
            }
        }

        return new(done, refused);
    }

    private static void EnsureHead(ActionFacts facts, TaskAction action)
    {
        if (!facts.Actor.May(TaskRelations.HeadOfLead)) throw new BusinessException(TasksErrorCodes.NotYourAction).WithData("Action", action);
        facts.Actor.ActAs(TaskRelations.HeadOfLead);
    }
}
