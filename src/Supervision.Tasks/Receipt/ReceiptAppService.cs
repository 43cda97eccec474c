using Microsoft.EntityFrameworkCore;
using Supervision.Organization.Bureau;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Letters;
using Supervision.Tasks.Timeline;
using Volo.Abp;
using Volo.Abp.Domain.Entities;

namespace Supervision.Tasks.Receipt;

internal sealed class ReceiptAppService(TaskDesk desk, TaskLetters letters) : TasksAppService, IReceiptAppService
{
    private const TaskRelations Signers = TaskRelations.HeadOfLead | TaskRelations.LiaisonOfLead | TaskRelations.ResponsiblePerson;

    public async Task<ReceiptFormDto> GetFormAsync(GetReceiptFormInput input)
    {
        var bureau = await desk.BureauAsync();
        var tasks = await WaitingAsync(input.BatchId, input.TaskId is { } id ? [id] : []);
        var departments = tasks.Select(t => t.LeadDepartmentId!.Value).Distinct();
        return new(
            [.. tasks.Select(t => new TaskToSignDto(t.Id, t.Number!, t.ShortTitle, t.Requirement, t.CompletionCriterion, t.DueDate,
                t.AssignedAt!.Value, t.BatchId, t.LeadDepartmentId!.Value,
                [.. t.Milestones.OrderBy(m => m.Date).Select(m => new MilestoneToFillDto(m.Id, m.Date, m.StageTarget))]))],
            [.. departments.SelectMany(bureau.MembersOf).DistinctBy(p => p.Id).Select(p => new NamedRefDto(p.Id, p.Name))]);
    }

    public Task<int> AcknowledgeAsync(AcknowledgeReceiptDto input) => RetryOnConflictAsync(desk, async () =>
    {
        if (input.BatchId is null && input.TaskIds.Count == 0) throw new BusinessException(TasksErrorCodes.NothingChosen);
        var tasks = input.BatchId is null
            ? await desk.GetManyAsync(input.TaskIds)
            : await WaitingAsync(input.BatchId, input.TaskIds);
        var signed = 0;
        foreach (var task in tasks) signed += await SignAsync(task, input) ? 1 : 0;
        return signed;
    });

    public async Task<SubtasksDto> GetSubtasksAsync(Guid id)
    {
        var task = await desk.GetAsync(id);
        var (bureau, facts) = (await desk.BureauAsync(), await desk.FactsAsync(task));
        var parts = await (await desk.DbAsync()).InternalSubtasks.AsNoTracking().Where(s => s.TaskId == id)
            .OrderBy(s => s.DueDate).ThenBy(s => s.CreationTime).ToListAsync();
        var own = OwnDepartments(bureau, desk.PersonId).ToList();
        var department = DividingDepartment(task, facts, bureau);
        return new(
            [.. parts.Select(s => new InternalSubtaskDto(s.Id, s.Title, s.DepartmentId, bureau.Department(s.DepartmentId)?.Name, s.PersonId,
                bureau.Person(s.PersonId)?.Name, s.DueDate, s.DoneAt,
                s.DoneAt is null && TaskStates.IsRunning(task.State) && (s.PersonId == desk.PersonId || own.Contains(s.DepartmentId))))],
            department is { } d ? [.. bureau.MembersOf(d).Select(p => new NamedRefDto(p.Id, p.Name))] : [], task.DueDate);
    }

    public async Task<Guid> AddSubtaskAsync(Guid id, AddSubtaskDto input)
    {
        var task = await desk.GetAsync(id);
        var (bureau, facts) = (await desk.BureauAsync(), await desk.FactsAsync(task));
        var before = TaskDesk.Before(task);
        task.Apply(TaskAction.SplitInside, facts);
        if (input.DueDate > task.DueDate) throw new BusinessException(TasksErrorCodes.DateOutsideParent);
        var departmentId = DividingDepartment(task, facts, bureau) ?? throw new BusinessException(TasksErrorCodes.NotInDepartment);
        bureau.EnsureMembers(departmentId, input.PersonId);
        var part = new InternalSubtask(desk.NewId(), id, departmentId, input.Title.Trim(), input.PersonId, input.DueDate, desk.PersonId);
        (await desk.DbAsync()).InternalSubtasks.Add(part);
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.SplitInside,
            new { text = part.Title, personId = part.PersonId, dueDate = part.DueDate });
        var notice = TaskNotice.Of(task, bureau) with { SubjectId = part.Id, Said = part.Title, On = part.DueDate, By = bureau.Person(desk.PersonId)?.Name };
        await letters.SendAsync(TaskLetterKinds.Assignment, $"part:{part.Id:N}",
            new[] { part.PersonId }.Except([desk.PersonId]).Select(p => new NoticeTo(p, TaskNoticeKinds.PartGiven, notice)), bureau);
        return part.Id;
    }

    public async Task MarkSubtaskDoneAsync(Guid id, Guid subtaskId)
    {
        var task = await desk.GetAsync(id);
        var part = await (await desk.DbAsync()).InternalSubtasks.FirstOrDefaultAsync(s => s.Id == subtaskId && s.TaskId == id)
            ?? throw new EntityNotFoundException(typeof(InternalSubtask), subtaskId);
        var isOwn = part.PersonId == desk.PersonId || OwnDepartments(await desk.BureauAsync(), desk.PersonId).Contains(part.DepartmentId);
        if (!isOwn) throw new BusinessException(TasksErrorCodes.NotYourAction).WithData("Action", TaskAction.SplitInside);
        if (part.DoneAt is not null) return;
        part.MarkDone(desk.Now);
        var facts = await desk.FactsAsync(task);
        await desk.RecordAsync(task, TaskDesk.Before(task), facts.Actor, TaskEventKinds.PartDone, new { text = part.Title, doneAt = part.DoneAt });
    }

    /// <summary>The department whose head or liaison the person is, also as stand-in; null when the person may divide nothing.</summary>
    private static Guid? DividingDepartment(SupervisedTask task, ActionFacts facts, BureauSnapshot bureau)
    {
        if (TaskTransitions.Find(TaskAction.SplitInside).Refusal(task, facts, withContent: false) is not null) return null;
        Guid[] people = [facts.Actor.PersonId, .. facts.Actor.ActingFor.Select(a => a.PersonId)];
        return people.SelectMany(p => OwnDepartments(bureau, p))
            .Where(d => d == task.LeadDepartmentId || task.SupportingDepartments.Any(s => s.DepartmentId == d))
            .Select(d => (Guid?)d).FirstOrDefault();
    }

    private static IEnumerable<Guid> OwnDepartments(BureauSnapshot bureau, Guid personId) =>
        bureau.DepartmentsOf(personId, PostKind.DepartmentHead).Concat(bureau.DepartmentsOf(personId, PostKind.Liaison));

    private async Task<bool> SignAsync(SupervisedTask task, AcknowledgeReceiptDto input)
    {
        var facts = await desk.FactsAsync(task);
        var before = TaskDesk.Before(task);
        (await desk.BureauAsync()).EnsureMembers(task.LeadDepartmentId, input.ResponsiblePersonId, input.HandlerId);
        if (!task.AcknowledgeReceipt(facts, input.ResponsiblePersonId, input.HandlerId)) return false;
        foreach (var target in input.StageTargets.Where(s => !string.IsNullOrWhiteSpace(s.Text)))
            task.WriteStageTarget(target.MilestoneId, target.Text!.Trim());
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.Acknowledged, new { isLate = task.IsReceiptLate });
        return true;
    }

    /// <summary>Tasks that wait for the person's signature.</summary>
    private async Task<IReadOnlyList<SupervisedTask>> WaitingAsync(Guid? batchId, IReadOnlyCollection<Guid> ids)
    {
        var db = await desk.DbAsync();
        var (bureau, today) = (await desk.BureauAsync(), await desk.TodayAsync());
        var query = (await desk.ScopeAsync()).Visible(db.SupervisedTasks).Where(t => t.State == LifecycleState.PendingReceipt);
        if (batchId is not null) query = query.Where(t => t.BatchId == batchId);
        if (ids.Count > 0) query = query.Where(t => ids.Contains(t.Id));
        var tasks = await query.OrderBy(t => t.Number).ToListAsync();
        return [.. tasks.Where(t => RelationResolver.ActorOf(desk.PersonId, t, bureau, today).May(Signers))];
    }
}
