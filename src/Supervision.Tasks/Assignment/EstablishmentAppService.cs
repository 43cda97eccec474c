using Microsoft.AspNetCore.Authorization;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Letters;
using Supervision.Tasks.Timeline;

namespace Supervision.Tasks.Assignment;

internal sealed class EstablishmentAppService(TaskDesk desk, BatchAssigner assigner, TaskNumbers numbers, TaskLetters letters)
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

    public async Task ApproveAsync(Guid id, DecideEstablishmentDto input)
    {
        var (task, facts) = await OpenAsync(id, input);
        var before = TaskDesk.Before(task);
        var number = task.Number ?? (await numbers.DrawAsync(task.PlanYear, 1))[0];
        var batch = new TaskBatch(desk.NewId(), task.PlanYear, task.Source.Title, desk.PersonId, facts.Now, 1);
        (await desk.DbAsync()).TaskBatches.Add(batch);
        task.ApproveEstablishment(facts, number, batch.Id, AssignmentReadiness.DefaultNodes(task, facts.Today), desk.NewId);
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.Assigned, new { number = task.Number, batchId = batch.Id, opinion = input.Opinion });
        await letters.SendAsync(TaskLetterKinds.Assignment, $"assign:{batch.Id:N}", await assigner.NoticesAsync(task, 0, input.Opinion), await desk.BureauAsync());
    }

    public async Task RejectAsync(Guid id, DecideEstablishmentDto input)
    {
        var (task, facts) = await OpenAsync(id, input);
        var before = TaskDesk.Before(task);
        task.RejectEstablishment(facts);
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.EstablishmentRejected, new { reason = input.Opinion });
    }

    private async Task<(SupervisedTask, ActionFacts)> OpenAsync(Guid id, DecideEstablishmentDto input)
    {
        if (input.OnBehalfOfLeaderId is not null) await AuthorizationService.CheckAsync(TasksPermissions.RecordOnBehalf);
        var task = await desk.GetAsync(id);
        var facts = input.OnBehalfOfLeaderId is { } leader ? await desk.FactsOnBehalfAsync(task, leader) : await desk.FactsAsync(task);
        return (task, facts with { Reason = input.Opinion });
    }
}
