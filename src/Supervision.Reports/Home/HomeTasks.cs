using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Supervision.Reports.Desk;
using Supervision.Reports.Figures;
using Supervision.Tasks;
using Supervision.Tasks.Desk;
using Volo.Abp.DependencyInjection;

namespace Supervision.Reports.Home;

/// <summary>Reads rows for home pages: one query for the count, one for the rows.</summary>
internal sealed class HomeTasks(IStringLocalizer<TasksResource> taskTexts) : ITransientDependency
{
    /// <summary>How many rows a sheet shows; the rest is a link away.</summary>
    public const int Shown = 8;

    private const int ReceiptWorkdays = 1;

    public async Task<HomeListDto> ReadAsync(ReadingDesk desk, IQueryable<TaskRow> rows)
    {
        var list = await Project(rows.Take(Shown), desk.Today).ToListAsync();
        var total = list.Count < Shown ? list.Count : await rows.CountAsync();
        return new HomeListDto(total, [.. list.Select(row => ToDto(row, desk))]);
    }

    public static IQueryable<TaskRow> WorstFirst(IQueryable<TaskRow> rows) =>
        rows.OrderByDescending(r => r.Standing.EscalationLevel).ThenByDescending(r => r.Standing.WorkingDaysOverdue)
            .ThenBy(r => r.Task.Number).ThenBy(r => r.Task.Id);

    private static IQueryable<Row> Project(IQueryable<TaskRow> rows, DateOnly today) => rows.Select(r => new Row
    {
        Id = r.Task.Id, Number = r.Task.Number, ShortTitle = r.Task.ShortTitle, Priority = r.Task.Priority,
        IsSupervised = r.Task.SupervisingLeaderId != null, LeadDepartmentId = r.Task.LeadDepartmentId,
        ResponsiblePersonId = r.Task.ResponsiblePersonId, State = r.Task.State, Light = r.Standing.Light,
        ReasonCode = r.Standing.ReasonCode, ReasonData = r.Standing.ReasonData, DeclaredLight = r.Standing.DeclaredLight,
        Level = r.Standing.EscalationLevel, DaysOverdue = r.Standing.WorkingDaysOverdue, NextDate = r.Standing.NextDate,
        NextTarget = r.Task.Milestones.Where(m => m.DoneAt == null && m.Date >= today && m.Date == r.Standing.NextDate)
            .Select(m => m.StageTarget).FirstOrDefault(),
        DueDate = r.Task.DueDate, LastProgress = r.Standing.LastProgress, LastReportAt = r.Standing.LastReportAt,
        AssignedAt = r.Task.AssignedAt,
    });

    private HomeTaskDto ToDto(Row row, ReadingDesk desk) => new()
    {
        Id = row.Id,
        Number = row.Number,
        ShortTitle = row.ShortTitle,
        IsKey = row.Priority == TaskPriority.Key,
        IsPersonallySupervised = row.IsSupervised,
        LeadDepartmentName = desk.DepartmentName(row.LeadDepartmentId),
        ResponsiblePersonName = desk.ResponsibleName(row.ResponsiblePersonId, row.LeadDepartmentId),
        State = row.State,
        Light = row.Light,
        LightReason = TaskTexts.Standing(taskTexts, row.ReasonCode, row.ReasonData),
        DeclaredLight = row.DeclaredLight,
        EscalationLevel = row.Level,
        WorkingDaysOverdue = row.DaysOverdue,
        NextDate = row.NextDate,
        NextTarget = row.NextTarget,
        WorkingDaysLeft = row.NextDate is { } next ? desk.Calendar.WorkdaysBetween(desk.Today, next) : null,
        DueDate = row.DueDate,
        LastProgress = row.LastProgress,
        LastReportAt = row.LastReportAt,
        AssignedAt = row.AssignedAt,
        ReceiptDaysPast = row.State == LifecycleState.PendingReceipt && row.AssignedAt is { } assigned
            ? desk.Calendar.WorkdaysBetween(desk.Calendar.AddWorkdays(desk.Calendar.DateOf(assigned), ReceiptWorkdays), desk.Today)
            : null,
    };

    private sealed class Row
    {
        public required Guid Id { get; init; }
        public required string? Number { get; init; }
        public required string ShortTitle { get; init; }
        public required TaskPriority Priority { get; init; }
        public required bool IsSupervised { get; init; }
        public required Guid? LeadDepartmentId { get; init; }
        public required Guid? ResponsiblePersonId { get; init; }
        public required LifecycleState State { get; init; }
        public required TrafficLight Light { get; init; }
        public required string ReasonCode { get; init; }
        public required string? ReasonData { get; init; }
        public required TrafficLight? DeclaredLight { get; init; }
        public required int Level { get; init; }
        public required int DaysOverdue { get; init; }
        public required DateOnly? NextDate { get; init; }
        public required string? NextTarget { get; init; }
        public required DateOnly? DueDate { get; init; }
        public required string? LastProgress { get; init; }
        public required DateTime? LastReportAt { get; init; }
        public required DateTime? AssignedAt { get; init; }
    }
}
