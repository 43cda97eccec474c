using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Supervision.Reports.Desk;
using Supervision.Reports.Figures;
using Supervision.Reports.Localization;
using Supervision.Tasks;
using Supervision.Tasks.Desk;
using Volo.Abp.DependencyInjection;

namespace Supervision.Reports.Ledger;

/// <summary>Reads rows of the ledger: one query, the rest are names and words.</summary>
internal sealed class LedgerRows(IStringLocalizer<TasksResource> taskTexts, IStringLocalizer<ReportsResource> texts) : ITransientDependency
{
    public async Task<IReadOnlyList<TaskLedgerRowDto>> ReadAsync(ReadingDesk desk, IQueryable<TaskRow> page)
    {
        // Few and short collections: in statements of their own the page would be looked for again by each.
        var rows = await Project(page, desk.Db).AsSingleQuery().ToListAsync();
        return [.. rows.Select(row => ToDto(row, desk))];
    }

    private static IQueryable<Row> Project(IQueryable<TaskRow> rows, IReportsDbContext db) =>
        from r in rows
        from p in db.ProgressReports.Where(p => p.Id == r.Standing.LastReportId).DefaultIfEmpty()
        from d in db.DividedTasks.Where(d => d.Id == r.Task.ParentId).DefaultIfEmpty()
        select new Row
        {
            Id = r.Task.Id, Number = r.Task.Number, SourceKind = r.Task.Source.Kind, SourceTitle = r.Task.Source.Title,
            SourceNumber = r.Task.Source.Number, ShortTitle = r.Task.ShortTitle, CompletionCriterion = r.Task.CompletionCriterion,
            LeadDepartmentId = r.Task.LeadDepartmentId,
            Supporting = r.Task.SupportingDepartments.OrderBy(d => d.Order).Select(d => d.DepartmentId).ToList(),
            Targets = r.Task.Targets.OrderBy(t => t.Order).ToList(),
            ParentId = d == null ? null : d.Id, ParentTitle = d == null ? null : d.ShortTitle,
            ExternalUnits = r.Task.ExternalUnits, ResponsibleLeaderId = r.Task.ResponsibleLeaderId,
            ResponsiblePersonId = r.Task.ResponsiblePersonId, DueDate = r.Task.DueDate, OriginalDueDate = r.Task.OriginalDueDate,
            State = r.Task.State, Priority = r.Task.Priority, IsSupervised = r.Task.SupervisingLeaderId != null,
            Light = r.Standing.Light, ReasonCode = r.Standing.ReasonCode, ReasonData = r.Standing.ReasonData,
            IsDueSoon = r.Standing.IsDueSoon, Level = r.Standing.EscalationLevel, Progress = r.Standing.LastProgress,
            IsNoChange = p != null && p.IsNoChange, Problems = p == null ? null : p.Problems, NextSteps = p == null ? null : p.NextSteps,
        };

    private TaskLedgerRowDto ToDto(Row row, ReadingDesk desk) => new()
    {
        Id = row.Id,
        Number = row.Number,
        Source = texts["Ledger:SourceOf", taskTexts["Enum:TaskSourceKind." + row.SourceKind].Value,
            row.SourceNumber is null ? row.SourceTitle : texts["Ledger:Numbered", row.SourceTitle, row.SourceNumber].Value],
        ShortTitle = row.ShortTitle,
        CompletionCriterion = row.CompletionCriterion,
        Targets = [.. row.Targets.Select(Target)],
        ParentId = row.ParentId,
        ParentTitle = row.ParentTitle,
        LeadDepartmentName = desk.DepartmentName(row.LeadDepartmentId),
        SupportingDepartmentNames =
            [.. row.Supporting.Select(d => desk.DepartmentName(d)).Append(row.ExternalUnits).Where(n => !string.IsNullOrEmpty(n)).Select(n => n!)],
        ResponsibleLeaderName = desk.LeaderName(row.ResponsibleLeaderId, row.LeadDepartmentId),
        ResponsiblePersonName = desk.ResponsibleName(row.ResponsiblePersonId, row.LeadDepartmentId),
        DueDate = row.DueDate,
        OriginalDueDate = row.OriginalDueDate,
        Progress = row.IsNoChange && string.IsNullOrEmpty(row.Progress) ? texts["NoChange"] : row.Progress,
        Problems = row.Problems,
        NextSteps = row.NextSteps,
        State = row.State,
        Light = row.Light,
        LightReason = TaskTexts.Standing(taskTexts, row.ReasonCode, row.ReasonData),
        IsKey = row.Priority == TaskPriority.Key,
        IsPersonallySupervised = row.IsSupervised,
        IsDueSoon = row.IsDueSoon,
        EscalationLevel = row.Level,
    };

    /// <summary>新建便民服务站 ≥100所，完成 42</summary>
    private string Target(TaskTarget t)
    {
        var target = texts["Ledger:TargetIs", t.Name, t.Comparator ?? string.Empty, Number(t.Target), t.Unit ?? string.Empty].Value;
        return t.Actual is { } actual ? texts["Ledger:TargetActual", target, Number(actual), t.Unit ?? string.Empty].Value : target;
    }

    private static string Number(decimal value) => value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);

    private sealed class Row
    {
        public required Guid Id { get; init; }
        public required string? Number { get; init; }
        public required TaskSourceKind SourceKind { get; init; }
        public required string SourceTitle { get; init; }
        public required string? SourceNumber { get; init; }
        public required string ShortTitle { get; init; }
        public required string? CompletionCriterion { get; init; }
        public required Guid? LeadDepartmentId { get; init; }
        public required List<Guid> Supporting { get; init; }
        public required List<TaskTarget> Targets { get; init; }
        public required Guid? ParentId { get; init; }
        public required string? ParentTitle { get; init; }
        public required string? ExternalUnits { get; init; }
        public required Guid? ResponsibleLeaderId { get; init; }
        public required Guid? ResponsiblePersonId { get; init; }
        public required DateOnly? DueDate { get; init; }
        public required DateOnly? OriginalDueDate { get; init; }
        public required LifecycleState State { get; init; }
        public required TaskPriority Priority { get; init; }
        public required bool IsSupervised { get; init; }
        public required TrafficLight Light { get; init; }
        public required string ReasonCode { get; init; }
        public required string? ReasonData { get; init; }
        public required bool IsDueSoon { get; init; }
        public required int Level { get; init; }
        public required string? Progress { get; init; }
        public required bool IsNoChange { get; init; }
        public required string? Problems { get; init; }
        public required string? NextSteps { get; init; }
    }
}
