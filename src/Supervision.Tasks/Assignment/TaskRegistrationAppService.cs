using Microsoft.EntityFrameworkCore;
using Supervision.Organization.Bureau;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Divided;
using Supervision.Tasks.Timeline;
using Volo.Abp;
using Volo.Abp.Application.Dtos;

namespace Supervision.Tasks.Assignment;

internal sealed class TaskRegistrationAppService(TaskDesk desk, DraftRegistrar registrar, DividedTaskRegistrar divided) : TasksAppService, ITaskRegistrationAppService
{
    public async Task<Guid> CreateAsync(CreateTaskDto input)
    {
        await EnsureMayWriteAsync(input);
        var today = await desk.TodayAsync();
        var defaultDate = DefaultDueDates.Of(
            input.SourceKind, input.SourceDate ?? today, input.SuperiorDueDate, input.Urgency, await desk.CalendarAsync());
        var source = new TaskSource(input.SourceKind, input.SourceTitle)
        {
            Number = input.SourceNumber, Date = input.SourceDate, SuperiorDueDate = input.SuperiorDueDate, Quotation = input.Quotation,
        };
        var content = ToContent(input) with { DueDate = input.DueDate ?? (input.Milestones.Count == 0 ? defaultDate : null) };
        var task = await registrar.RegisterAsync(input.PlanYear ?? today.Year, source, content, order: 0, desk.PersonId);
        return task.Id;
    }

    public async Task<PagedResultDto<DraftInListDto>> GetListAsync(GetDraftListInput input)
    {
        var db = await desk.DbAsync();
        var (bureau, today) = (await desk.BureauAsync(), await desk.TodayAsync());
        var query = (await desk.ScopeAsync()).Visible(db.SupervisedTasks).AsNoTracking()
            .Where(t => t.State == LifecycleState.Draft || t.State == LifecycleState.PendingEstablishment);
        if (input.PlanYear is { } year) query = query.Where(t => t.PlanYear == year);
        if (input.DocumentId is { } document) query = query.Where(t => t.Source.DocumentId == document);
        var count = await query.CountAsync();
        var drafts = await query.OrderBy(t => t.PlanYear).ThenBy(t => t.Order).ThenBy(t => t.CreationTime)
            .Skip(input.SkipCount).Take(input.MaxResultCount).ToListAsync();
        var heads = await DividedTaskTitles.OfAsync(db, drafts.Select(t => t.ParentId));
        return new(count, [.. drafts.Select(t => ToListDto(t, bureau, today) with { Parent = DividedTaskTitles.Find(heads, t.ParentId) })]);
    }

    public async Task<DraftDto> GetAsync(Guid id)
    {
        var task = await desk.GetAsync(id);
        var page = new SupervisedTaskPage(
            task, new TaskStanding(id), await desk.BureauAsync(), await desk.CalendarAsync(), await desk.TodayAsync(), L).ToDto([]);
        return new DraftDto
        {
            Id = task.Id, ConcurrencyStamp = task.ConcurrencyStamp, PlanYear = task.PlanYear, Source = page.Source, State = task.State,
            Problems = AssignmentReadiness.Problems(task, await desk.TodayAsync(), registersLate: false),
            ShortTitle = task.ShortTitle, Requirement = task.Requirement, CompletionCriterion = task.CompletionCriterion,
            Nature = task.Nature, Priority = task.Priority, DueDate = task.DueDate, DuePrecision = task.DuePrecision,
            IsDueDateConfirmed = task.IsDueDateConfirmed, LeadDepartmentId = task.LeadDepartmentId,
            SupportingDepartmentIds = [.. task.SupportingDepartments.OrderBy(d => d.Order).Select(d => d.DepartmentId)],
            ExternalUnits = task.ExternalUnits, ResponsibleLeaderId = task.ResponsibleLeaderId, ResponsiblePersonId = task.ResponsiblePersonId,
            IsRestricted = task.IsRestricted, NamedPersonIds = [.. task.NamedPeople.Select(p => p.PersonId)],
            Milestones = [.. task.Milestones.OrderBy(m => m.Date).Select(m => new DraftMilestoneDto { Date = m.Date, StageTarget = m.StageTarget })],
            Targets = [.. task.Targets.OrderBy(t => t.Order).Select(t => new DraftTargetDto
            {
                Name = t.Name, Unit = t.Unit, Baseline = t.Baseline, Target = t.Target, Comparator = t.Comparator,
            })],
        };
    }

    public async Task UpdateAsync(Guid id, UpdateDraftDto input)
    {
        var task = await desk.GetAsync(id);
        var facts = await desk.FactsAsync(task);
        var before = TaskDesk.Before(task);
        task.ConcurrencyStamp = input.ConcurrencyStamp;
        task.Apply(TaskAction.Edit, facts);
        await EnsureMayWriteAsync(input);
        task.Write(ToContent(input), desk.NewId);
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.Edited);
    }

    public async Task DeleteAsync(Guid id)
    {
        var task = await desk.GetAsync(id);
        var facts = await desk.FactsAsync(task);
        task.Apply(TaskAction.Delete, facts);
        await desk.RecordAsync(task, [], facts.Actor, TaskEventKinds.Deleted);
        (await desk.DbAsync()).SupervisedTasks.Remove(task);
        await divided.ForgetAsync(task.ParentId, id);
    }

    public async Task<DateOnly?> GetDefaultDueDateAsync(GetDefaultDueDateInput input) => DefaultDueDates.Of(
        input.SourceKind, input.SourceDate ?? await desk.TodayAsync(), input.SuperiorDueDate, input.Urgency, await desk.CalendarAsync());

    /// <summary>The office writes any draft; a head those of the own department, and names no leader who is none.</summary>
    private async Task EnsureMayWriteAsync(DraftContentDto input)
    {
        var bureau = await desk.BureauAsync();
        if (bureau.Person(desk.PersonId)?.Roles.Contains(OrganizationRoles.SupervisionOffice) == true) return;
        var isOwn = input.LeadDepartmentId is { } lead && bureau.DepartmentsOf(desk.PersonId, PostKind.DepartmentHead).Contains(lead);
        if (!isOwn) throw new BusinessException(TasksErrorCodes.OnlyOwnDepartment);
        if (input.ResponsibleLeaderId is { } leader && bureau.PrincipalLeader?.Id != leader && bureau.InChargeOf(leader).Count == 0)
            throw new BusinessException(TasksErrorCodes.NotALeader);
    }

    private static TaskContent ToContent(DraftContentDto d) => new()
    {
        ShortTitle = d.ShortTitle, Requirement = d.Requirement, CompletionCriterion = d.CompletionCriterion, Nature = d.Nature,
        Priority = d.Priority, IsRestricted = d.IsRestricted, DueDate = d.DueDate, DuePrecision = d.DuePrecision,
        IsDueDateConfirmed = d.IsDueDateConfirmed, LeadDepartmentId = d.LeadDepartmentId, SupportingDepartmentIds = d.SupportingDepartmentIds,
        ExternalUnits = d.ExternalUnits, ResponsibleLeaderId = d.ResponsibleLeaderId, ResponsiblePersonId = d.ResponsiblePersonId,
        NamedPersonIds = d.NamedPersonIds,
        Milestones = [.. d.Milestones.Select(m => new NewMilestone(m.Date, m.StageTarget))],
        Targets = [.. d.Targets.Select(t => new NewTaskTarget(t.Name, t.Unit, t.Baseline, t.Target, t.Comparator))],
    };

    private static DraftInListDto ToListDto(SupervisedTask t, BureauSnapshot bureau, DateOnly today) => new()
    {
        Id = t.Id, PlanYear = t.PlanYear, ShortTitle = t.ShortTitle, SourceKind = t.Source.Kind, SourceTitle = t.Source.Title,
        ArrangementTitle = t.Source.ArrangementTitle, LeadDepartmentName = bureau.Department(t.LeadDepartmentId)?.Name,
        SupportingDepartmentNames = [.. t.SupportingDepartments.OrderBy(d => d.Order).Select(d => bureau.Department(d.DepartmentId)?.Name).OfType<string>()],
        DueDate = t.DueDate, IsDueDateConfirmed = t.IsDueDateConfirmed, MilestoneCount = t.Milestones.Count,
        CompletionCriterion = t.CompletionCriterion, Priority = t.Priority, State = t.State, ReturnCount = t.ReturnCount,
        Problems = AssignmentReadiness.Problems(t, today, registersLate: false),
    };
}
