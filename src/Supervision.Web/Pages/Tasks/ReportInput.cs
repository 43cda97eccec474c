using Supervision.Tasks;
using Supervision.Tasks.Progress;

namespace Supervision.Web.Pages.Tasks;

/// <summary>A row of a report form as typed: one task.</summary>
internal sealed class ReportInput
{
    public Guid TaskId { get; set; }

    public string? Progress { get; set; }

    public string? Problems { get; set; }

    public string? NextSteps { get; set; }

    public StageProgress? Stage { get; set; }

    public TrafficLight? DeclaredLight { get; set; }

    public bool IsNoChange { get; set; }

    public List<ReportValue> Values { get; set; } = [];

    public List<Guid> MilestonesDone { get; set; } = [];

    public static ReportInput Of(PeriodFormRowDto row) => new()
    {
        TaskId = row.TaskId, Progress = row.Progress, Problems = row.Problems, NextSteps = row.NextSteps, Stage = row.Stage,
        DeclaredLight = row.DeclaredLight, IsNoChange = row.IsNoChange, MilestonesDone = [.. row.MilestonesDone],
        Values = [.. row.Targets.Select(t => new ReportValue { TargetId = t.Id, Value = row.TargetValues.TryGetValue(t.Id, out var v) ? v : null })],
    };

    public T Into<T>(T report)
        where T : SaveReportDto
    {
        (report.TaskId, report.Progress, report.Problems, report.NextSteps) = (TaskId, Progress, Problems, NextSteps);
        (report.Stage, report.DeclaredLight, report.IsNoChange, report.MilestonesDone) = (Stage, DeclaredLight, IsNoChange, MilestonesDone);
        report.TargetValues = [.. Values.Where(v => v.Value is not null).Select(v => new TargetValueDto { TargetId = v.TargetId, Value = v.Value!.Value })];
        return report;
    }
}

/// <summary>The value of one target as typed.</summary>
internal sealed class ReportValue
{
    public Guid TargetId { get; set; }

    public decimal? Value { get; set; }
}

/// <summary>One row of the period form, for its partial.</summary>
internal sealed record ReportRow(PeriodFormRowDto Form, ReportInput Input);
