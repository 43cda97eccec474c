using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Letters;
using Supervision.Tasks.Recording;
using Supervision.Tasks.Timeline;
using Volo.Abp.Application.Dtos;

namespace Supervision.Tasks.Assignment;

internal sealed class EstablishmentAppService(
    TaskDesk desk, BatchAssigner assigner, TaskNumbers numbers, TaskLetters letters, ActRecorder recorder)
    : TasksAppService, IEstablishmentAppService
{
    [Authorize(TasksPermissions.Assign)]
    public async Task SubmitAsync(SubmitForEstablishmentDto input)
    {
        var (bureau, notices) = (await desk.BureauAsync(), new List<NoticeTo>());
        foreach (var task in await desk.GetManyAsync(input.TaskIds))
        {
            var facts = await desk.FactsAsync(task);
            var before = TaskDesk.Before(task);
            task.SubmitForEstablishment(facts);
            await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.EstablishmentRequested);
            var notice = TaskNotice.Of(task, bureau) with { By = bureau.Person(desk.PersonId)?.Name };
            var approvers = TaskRecipients.With(TaskTransitions.Establishers(task), task, bureau, facts.Today);
            if (task.IsRestricted) approvers.ToList().ForEach(p => task.NamePerson(p, desk.NewId));
            notices.AddRange(approvers.Select(p => new NoticeTo(p, TaskNoticeKinds.EstablishmentToDecide, notice)));
        }

        await letters.SendAsync(TaskLetterKinds.ApprovalWanted, $"establishment:{desk.NewId():N}", notices, bureau);
    }

    public async Task<PagedResultDto<EstablishmentDto>> GetWaitingAsync(PagedResultRequestDto input)
    {
        var db = await desk.DbAsync();
        var query = (await desk.ScopeAsync()).Visible(db.SupervisedTasks).AsNoTracking().Where(t => t.State == LifecycleState.PendingEstablishment);
        var count = await query.CountAsync();
        var tasks = await query.OrderBy(t => t.ApprovalSince).ThenBy(t => t.Order).ThenBy(t => t.Id)
            .Skip(input.SkipCount).Take(input.MaxResultCount).ToListAsync();
        var rows = new List<EstablishmentDto>();
        foreach (var task in tasks) rows.Add(await DescribeAsync(task));
        return new(count, rows);
    }

    public async Task<Guid> ApproveAsync(DecideEstablishmentDto input)
    {
        await CheckRecorderAsync(input);
        var tasks = await desk.GetManyAsync(input.TaskIds);
        var batch = new TaskBatch(desk.NewId(), tasks[0].PlanYear, tasks[0].Source.Title, desk.PersonId, desk.Now, tasks.Count)
        {
            BasisNumber = input.OnBehalf?.ProofReference, BasisDate = input.OnBehalf is null ? null : input.OnBehalf.GivenOn ?? await desk.TodayAsync(),
        };
        (await desk.DbAsync()).TaskBatches.Add(batch);
        var notices = new List<NoticeTo>();
        foreach (var year in tasks.GroupBy(t => t.PlanYear))
        {
            var drawn = new Queue<string>(await numbers.DrawAsync(year.Key, year.Count(t => t.Number is null)));
            foreach (var task in year)
            {
                await ApproveAsync(task, batch, input, task.Number ?? drawn.Dequeue());
                notices.AddRange(await assigner.NoticesAsync(task, notices.Count, input.Opinion));
            }
        }

        await letters.SendAsync(TaskLetterKinds.Assignment, $"assign:{batch.Id:N}", notices, await desk.BureauAsync());
        return batch.Id;
    }

    public async Task RejectAsync(DecideEstablishmentDto input)
    {
        await CheckRecorderAsync(input);
        var (bureau, notices) = (await desk.BureauAsync(), new List<NoticeTo>());
        foreach (var task in await desk.GetManyAsync(input.TaskIds))
        {
            var facts = await FactsAsync(task, input);
            var before = TaskDesk.Before(task);
            task.RejectEstablishment(facts);
            await RecordOnBehalfAsync(task, facts, input, task.Id, input.Opinion!);
            await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.EstablishmentRejected, new { reason = input.Opinion });
            var notice = TaskNotice.Of(task, bureau) with { Said = input.Opinion, By = bureau.Person(facts.Actor.EffectivePersonId)?.Name };
            notices.AddRange(bureau.OfficeStaff.Where(p => p.Id != desk.PersonId && (!task.IsRestricted || task.NamedPeople.Any(n => n.PersonId == p.Id)))
                .Select(p => new NoticeTo(p.Id, TaskNoticeKinds.EstablishmentRejected, notice)));
        }

        await letters.SendAsync(TaskLetterKinds.Decided, $"establishment-rejected:{desk.NewId():N}", notices, bureau);
    }

    private async Task ApproveAsync(SupervisedTask task, TaskBatch batch, DecideEstablishmentDto input, string number)
    {
        var facts = await FactsAsync(task, input);
        var before = TaskDesk.Before(task);
        task.ApproveEstablishment(facts, number, batch.Id, AssignmentReadiness.DefaultNodes(task, facts.Today), desk.NewId);
        if (task.IsRestricted) await assigner.NameRecipientsAsync(task);
        await RecordOnBehalfAsync(task, facts, input, batch.Id, input.Opinion ?? L["Enum:TaskAction." + TaskAction.ApproveEstablishment].Value);
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.Assigned,
            new { number = task.Number, batchId = batch.Id, opinion = input.Opinion, basisNumber = batch.BasisNumber });
    }

    private async Task RecordOnBehalfAsync(SupervisedTask task, ActionFacts facts, DecideEstablishmentDto input, Guid subjectId, string wording)
    {
        if (input.OnBehalf is { } recorded) await recorder.RecordAsync(task, facts, recorded, RecordedActKind.Establishment, subjectId, wording);
    }

    private async Task CheckRecorderAsync(DecideEstablishmentDto input)
    {
        if (input.OnBehalf is not null) await AuthorizationService.CheckAsync(TasksPermissions.RecordOnBehalf);
    }

    private async Task<ActionFacts> FactsAsync(SupervisedTask task, DecideEstablishmentDto input)
    {
        var facts = input.OnBehalf is { } recorded ? await desk.FactsOnBehalfAsync(task, recorded.LeaderId) : await desk.FactsAsync(task);
        return facts with { Reason = input.Opinion };
    }

    private async Task<EstablishmentDto> DescribeAsync(SupervisedTask task)
    {
        var (bureau, facts) = (await desk.BureauAsync(), await desk.FactsAsync(task));
        var since = task.ApprovalSince ?? task.CreationTime;
        return new(task.Id, task.ShortTitle, task.Priority, task.Source.Title, bureau.Department(task.LeadDepartmentId)?.Name,
            [.. task.SupportingDepartments.OrderBy(d => d.Order).Select(d => bureau.Department(d.DepartmentId)?.Name).OfType<string>()],
            task.DueDate, task.Milestones.Count, task.CompletionCriterion, since, facts.Calendar.WorkdaysBetween(facts.Calendar.DateOf(since), facts.Today),
            RelationResolver.PeopleWith(TaskTransitions.Establishers(task), task, bureau) is [var approver, ..] ? approver.Name : null,
            TaskTransitions.Find(TaskAction.ApproveEstablishment).Refusal(task, facts, withContent: false) is null);
    }
}
