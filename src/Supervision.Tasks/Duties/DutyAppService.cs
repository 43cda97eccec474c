using Supervision.Tasks.Desk;
using Volo.Abp.Application.Dtos;

namespace Supervision.Tasks.Duties;

internal sealed class DutyAppService(TaskDesk desk, DutyReader reader) : TasksAppService, IDutyAppService
{
    public async Task<DutyCountsDto> GetCountsAsync()
    {
        var duties = await FindAsync();
        return new(Enum.GetValues<DutyKind>().ToDictionary(k => k, k => duties.Count(d => d.Kind == k)));
    }

    public async Task<PagedResultDto<DutyDto>> GetListAsync(GetDutyListInput input)
    {
        var duties = (await FindAsync())
            .Where(d => (input.Kind is null || d.Kind == input.Kind) && (input.Subject is null || d.Subject == input.Subject))
            .OrderBy(d => d.DueDate ?? DateOnly.MaxValue).ThenBy(d => d.Since ?? DateTime.MaxValue)
            .ThenBy(d => d.Case.Task.Number, StringComparer.Ordinal).ToList();
        var rows = new List<DutyDto>();
        foreach (var duty in duties.Skip(input.SkipCount).Take(input.MaxResultCount)) rows.Add(await DescribeAsync(duty));
        return new(duties.Count, rows);
    }

    private async Task<IReadOnlyList<Duty>> FindAsync()
    {
        if ((await desk.ScopeAsync()).PersonId is null) return [];
        var finder = new DutyFinder(await desk.TodayAsync(), await desk.CalendarAsync());
        return [.. (await reader.ReadAsync()).SelectMany(finder.Of)];
    }

    private async Task<DutyDto> DescribeAsync(Duty duty)
    {
        var (bureau, calendar, today) = (await desk.BureauAsync(), await desk.CalendarAsync(), await desk.TodayAsync());
        var (task, standing) = (duty.Case.Task, duty.Case.Standing);
        return new DutyDto
        {
            Kind = duty.Kind, Subject = duty.Subject, SubjectId = duty.SubjectId, TaskId = task.Id, Number = task.Number, ShortTitle = task.ShortTitle,
            LeadDepartmentName = bureau.Department(task.LeadDepartmentId)?.Name, Priority = task.Priority, Light = standing.Light,
            LightReason = TaskTexts.Standing(L, standing.ReasonCode, standing.ReasonData), BatchId = task.BatchId,
            MustSignFirst = task.State == LifecycleState.PendingReceipt && duty.Kind == DutyKind.DueSoon, Since = duty.Since,
            WaitingWorkdays = duty.Since is { } since ? calendar.WorkdaysBetween(calendar.DateOf(since), today) : 0, DueDate = duty.DueDate,
            WorkdaysLeft = duty.DueDate is { } due ? calendar.WorkdaysBetween(today, due) : null, Detail = duty.Detail,
            ApprovalKind = duty.ApprovalKind, PeriodKey = duty.PeriodKey,
        };
    }
}
