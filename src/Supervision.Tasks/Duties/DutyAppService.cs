using Microsoft.EntityFrameworkCore;
using Supervision.Tasks.Desk;
using Volo.Abp.Application.Dtos;

namespace Supervision.Tasks.Duties;

internal sealed class DutyAppService(TaskDesk desk, DutyReader reader, DutyDetails details) : TasksAppService, IDutyAppService
{
    public async Task<DutyCountsDto> GetCountsAsync() => new(await reader.CountAsync());

    public async Task<PagedResultDto<DutyDto>> GetListAsync(GetDutyListInput input)
    {
        var (total, page) = await reader.ReadAsync(input);
        var (tasks, about) = (await TasksAsync(page), await details.ReadAsync(page));
        var (calendar, today) = (await desk.CalendarAsync(), await desk.TodayAsync());
        return new(total, [.. page.Select(duty => tasks[duty.Key.TaskId] with
        {
            Kind = duty.Source.Kind, Subject = duty.Source.Subject, SubjectId = duty.Key.SubjectId,
            MustSignFirst = tasks[duty.Key.TaskId].MustSignFirst && duty.Source.Kind == DutyKind.DueSoon, Since = duty.Key.Since,
            WaitingWorkdays = duty.Key.Since is { } since ? calendar.WorkdaysBetween(calendar.DateOf(since), today) : 0,
            DueDate = duty.DueDate, WorkdaysLeft = duty.DueDate is { } due ? calendar.WorkdaysBetween(today, due) : null,
            Detail = about[(duty.Source.Kind, duty.Key.SubjectId)].Text, PeriodKey = about[(duty.Source.Kind, duty.Key.SubjectId)].PeriodKey,
            ApprovalKind = about[(duty.Source.Kind, duty.Key.SubjectId)].ApprovalKind,
        })]);
    }

    private async Task<Dictionary<Guid, DutyDto>> TasksAsync(IReadOnlyList<Duty> page)
    {
        var (db, bureau) = (await desk.DbAsync(), await desk.BureauAsync());
        Guid[] ids = [.. page.Select(d => d.Key.TaskId).Distinct()];
        var rows = await db.SupervisedTasks.Where(t => ids.Contains(t.Id)).Join(db.TaskStandings, t => t.Id, s => s.Id, (t, s) => new
        {
            t.Id, t.Number, t.ShortTitle, t.LeadDepartmentId, t.Priority, t.BatchId, t.State, s.Light, s.ReasonCode, s.ReasonData,
        }).ToListAsync();
        return rows.ToDictionary(r => r.Id, r => new DutyDto
        {
            Kind = default, Subject = default, SubjectId = default, TaskId = r.Id, Number = r.Number, ShortTitle = r.ShortTitle,
            LeadDepartmentName = bureau.Department(r.LeadDepartmentId)?.Name, Priority = r.Priority, Light = r.Light,
            LightReason = TaskTexts.Standing(L, r.ReasonCode, r.ReasonData), BatchId = r.BatchId, MustSignFirst = r.State == LifecycleState.PendingReceipt,
        });
    }
}
