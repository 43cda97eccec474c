using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Supervision.Organization.Bureau;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Letters;
using Supervision.Tasks.Timeline;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace Supervision.Tasks.Assignment;

internal sealed class AssignmentAppService(TaskDesk desk, BatchAssigner assigner, TaskLetters letters, Handover handover)
    : TasksAppService, IAssignmentAppService
{
    [Authorize(TasksPermissions.Assign)]
    public async Task<AssignmentReadinessDto> GetReadinessAsync(GetReadinessInput input)
    {
        var tasks = await desk.GetManyAsync(input.TaskIds);
        var rows = new List<TaskReadinessDto>();
        var recipients = new HashSet<Guid>();
        foreach (var task in tasks)
        {
            rows.Add(await ReadinessAsync(task, registersLate: false));
            recipients.UnionWith((await assigner.NoticesAsync(task, 0, null)).Select(n => n.PersonId));
        }

        return new(rows, rows.Count(r => r.Problems.Count == 0), recipients.Count);
    }

    [Authorize(TasksPermissions.Assign)]
    public async Task<AssignmentResultDto> AssignAsync(AssignBatchDto input)
    {
        var tasks = await desk.GetManyAsync(input.TaskIds);
        var answers = input.PastDates.ToDictionary(p => p.TaskId);
        var (ready, notReady) = (new List<SupervisedTask>(), new List<TaskReadinessDto>());
        foreach (var task in tasks)
        {
            var answer = answers.GetValueOrDefault(task.Id);
            if (answer?.Choice == PastDateChoice.OtherDate) task.ConfirmDueDate(answer.NewDate);
            else if (input.ConfirmedDueDateTaskIds.Contains(task.Id)) task.ConfirmDueDate(null);
            var readiness = await ReadinessAsync(task, answer?.Choice is PastDateChoice.RegisterLate or PastDateChoice.AlreadyDone);
            if (readiness.Problems.Count == 0 && task.State == LifecycleState.Draft) ready.Add(task);
            else notReady.Add(readiness);
        }

        if (ready.Count == 0) throw new BusinessException(TasksErrorCodes.NothingToAssign);
        var (batch, letterCount) = await assigner.AssignAsync(ready, input);
        return new(batch.Id, [.. ready.Select(t => new AssignedTaskDto(t.Id, t.Number!, t.ShortTitle))], notReady, letterCount);
    }

    public async Task<TaskBatchDto> GetBatchAsync(Guid id)
    {
        var db = await desk.DbAsync();
        var bureau = await desk.BureauAsync();
        var tasks = await (await desk.ScopeAsync()).Visible(db.SupervisedTasks).AsNoTracking()
            .Where(t => t.BatchId == id).OrderBy(t => t.Number)
            .Select(t => new { t.Id, t.Number, t.ShortTitle, t.LeadDepartmentId, t.DueDate, t.State, t.AcknowledgedAt, t.ResponsiblePersonId })
            .ToListAsync();
        var batch = tasks.Count == 0 ? null : await db.TaskBatches.AsNoTracking().FirstOrDefaultAsync(b => b.Id == id);
        if (batch is null) throw new EntityNotFoundException(typeof(TaskBatch), id);
        return new(batch.Id, batch.Title, batch.PlanYear, batch.AssignedAt, bureau.Person(batch.AssignedById)?.Name, batch.BasisNumber,
            batch.BasisDate, batch.Note,
            [.. tasks.Select(t => new BatchTaskDto(t.Id, t.Number, t.ShortTitle, bureau.Department(t.LeadDepartmentId)?.Name, t.DueDate,
                t.State, t.AcknowledgedAt, bureau.Person(t.ResponsiblePersonId)?.Name))]);
    }

    [Authorize(TasksPermissions.Assign)]
    public async Task<PagedResultDto<TaskBatchInListDto>> GetBatchListAsync(GetBatchListInput input)
    {
        var db = await desk.DbAsync();
        var bureau = await desk.BureauAsync();
        var query = db.TaskBatches.AsNoTracking().Where(b => input.PlanYear == null || b.PlanYear == input.PlanYear);
        var count = await query.CountAsync();
        var rows = await query.OrderByDescending(b => b.AssignedAt).Skip(input.SkipCount).Take(input.MaxResultCount)
            .Select(b => new { Batch = b, Signed = db.SupervisedTasks.Count(t => t.BatchId == b.Id && t.AcknowledgedAt != null) }).ToListAsync();
        return new(count, [.. rows.Select(r => new TaskBatchInListDto(r.Batch.Id, r.Batch.Title, r.Batch.PlanYear, r.Batch.AssignedAt,
            bureau.Person(r.Batch.AssignedById)?.Name, r.Batch.TaskCount, r.Signed))]);
    }

    public async Task ReturnAsync(Guid id, ReturnAssignmentDto input)
    {
        var (task, facts, before) = await OpenAsync(id, input.Reason);
        task.ReturnAssignment(facts);
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.AssignmentReturned,
            new { reason = input.Reason, suggestedDepartmentId = input.SuggestedDepartmentId });
        await TellAsync(task, TaskNoticeKinds.Returned, input.Reason, (await desk.BureauAsync()).OfficeStaff.Select(p => p.Id));
    }

    public async Task ReturnSupportAsync(Guid id, ReasonDto input)
    {
        var (task, facts, before) = await OpenAsync(id, input.Reason);
        var bureau = await desk.BureauAsync();
        Guid[] people = [desk.PersonId, .. facts.Actor.ActingFor.Select(a => a.PersonId)];
        var departments = people.SelectMany(p => bureau.DepartmentsOf(p, PostKind.DepartmentHead))
            .Where(d => task.SupportingDepartments.Any(s => s.DepartmentId == d)).Distinct().ToList();
        await EnsureFirstReturnAsync(id, departments);
        task.ReturnSupport(facts, departments);
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.SupportReturned, new { reason = input.Reason, departmentIds = departments });
        await TellAsync(task, TaskNoticeKinds.SupportReturned, input.Reason,
            bureau.OfficeStaff.Select(p => p.Id).Concat(TaskRecipients.Lead(task, bureau, facts.Today)));
    }

    [Authorize(TasksPermissions.Assign)]
    public async Task WithdrawAsync(Guid id, ReasonDto input)
    {
        var (task, facts, before) = await OpenAsync(id, input.Reason);
        var told = TaskRecipients.Lead(task, await desk.BureauAsync(), facts.Today);
        task.Withdraw(facts);
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.Withdrawn, new { reason = input.Reason });
        await TellAsync(task, TaskNoticeKinds.Withdrawn, input.Reason, told);
    }

    [Authorize(TasksPermissions.Assign)]
    public async Task ReassignAsync(Guid id, ReassignDto input)
    {
        var (task, facts, before) = await OpenAsync(id, input.Reason);
        var (bureau, db) = (await desk.BureauAsync(), await desk.DbAsync());
        var old = TaskRecipients.Lead(task, bureau, facts.Today);
        task.Reassign(facts, input.LeadDepartmentId);
        (await db.ClosureRequests.Where(c => c.TaskId == id).ToListAsync()).ForEach(c => c.Drop(facts.Now));
        (await db.AdjustmentRequests.Where(a => a.TaskId == id).ToListAsync()).ForEach(a => a.Drop(facts.Now));
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.Reassigned, new { reason = input.Reason });
        var now = await assigner.NoticesAsync(task, 0, input.Reason);
        await letters.SendAsync(TaskLetterKinds.Assignment, $"reassign:{id:N}:{facts.Now.Ticks}", now, bureau);
        await TellAsync(task, TaskNoticeKinds.ReassignedAway, input.Reason, old.Except(now.Select(n => n.PersonId)));
    }

    [Authorize(TasksPermissions.Assign)]
    public async Task CorrectAsync(Guid id, CorrectTaskDto input)
    {
        var (task, facts, before) = await OpenAsync(id, input.Reason);
        task.Correct(facts, new TaskCorrection(
            input.ShortTitle, input.Requirement, input.CompletionCriterion, input.DueDate, input.SupportingDepartmentIds), desk.NewId);
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.Corrected, new { reason = input.Reason });
    }

    public async Task ChangePersonAsync(Guid id, ChangePersonDto input)
    {
        var (task, facts, before) = await OpenAsync(id, reason: null);
        (await desk.BureauAsync()).EnsureMembers(task.LeadDepartmentId, input.ResponsiblePersonId, input.HandlerId);
        var already = new[] { task.ResponsiblePersonId, task.HandlerId }.OfType<Guid>().ToList();
        task.ChangePerson(facts, input.ResponsiblePersonId, input.HandlerId);
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.PersonChanged);
        await handover.TellAsync(task, facts, new[] { input.ResponsiblePersonId, input.HandlerId }.OfType<Guid>().Except(already).Except([desk.PersonId]));
    }

    private async Task EnsureFirstReturnAsync(Guid taskId, IReadOnlyList<Guid> departmentIds)
    {
        var before = await (await desk.DbAsync()).TaskEvents.AsNoTracking()
            .Where(e => e.TaskId == taskId && e.Kind == TaskEventKinds.SupportReturned).Select(e => e.PayloadJson).ToListAsync();
        if (departmentIds.Any(d => before.Exists(json => json.Contains(d.ToString("D"), StringComparison.OrdinalIgnoreCase))))
            throw new BusinessException(TasksErrorCodes.SecondReturn);
    }

    private async Task<(SupervisedTask Task, ActionFacts Facts, System.Text.Json.Nodes.JsonObject Before)> OpenAsync(Guid id, string? reason)
    {
        var task = await desk.GetAsync(id);
        return (task, (await desk.FactsAsync(task)) with { Reason = reason }, TaskDesk.Before(task));
    }

    private async Task<TaskReadinessDto> ReadinessAsync(SupervisedTask task, bool registersLate)
    {
        var (bureau, today) = (await desk.BureauAsync(), await desk.TodayAsync());
        var defaults = AssignmentReadiness.DefaultNodes(task, today);
        var nodes = task.Milestones.Count > 0 ? task.Milestones.OrderBy(m => m.Date).Select(m => m.Date) : defaults.Select(n => n.Date);
        var names = TaskRecipients.Lead(task, bureau, today).Select(p => bureau.Person(p)?.Name).OfType<string>();
        return new(task.Id, task.ShortTitle, bureau.Department(task.LeadDepartmentId)?.Name, task.DueDate, [.. nodes],
            task.Milestones.Count == 0 && defaults.Count > 0, AssignmentReadiness.Problems(task, today, registersLate),
            task.LeadDepartmentId is null ? [] : [.. names]);
    }

    private async Task TellAsync(SupervisedTask task, string factKind, string reason, IEnumerable<Guid> people)
    {
        var bureau = await desk.BureauAsync();
        var notice = TaskNotice.Of(task, bureau) with { Said = reason, By = bureau.Person(desk.PersonId)?.Name };
        await letters.SendAsync(TaskLetterKinds.AssignmentEnded, $"{factKind}:{task.Id:N}:{desk.Now.Ticks}",
            people.Select(p => new NoticeTo(p, factKind, notice)), bureau);
    }
}
