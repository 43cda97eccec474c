using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Supervision.Reports.Desk;
using Supervision.Reports.Figures;
using Supervision.Reports.Localization;
using Supervision.Tasks;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Timeline;
using Volo.Abp.DependencyInjection;

namespace Supervision.Reports.Changes;

/// <summary>What happened to tasks since an instant, newest first, one entry per task with all that happened to it.</summary>
internal sealed class TaskChanges(IStringLocalizer<TasksResource> taskTexts, IStringLocalizer<ReportsResource> texts) : ITransientDependency
{
    private const int MostEvents = 300;
    private const int MostPerTask = 4;

    /// <summary>Drafts and the clock's own reminders are no news to a leader.</summary>
    private static readonly string[] Quiet =
    [
        TaskEventKinds.Created, TaskEventKinds.Edited, TaskEventKinds.ReportDrafted, TaskEventKinds.AdjustmentDrafted,
        TaskEventKinds.ClosureDrafted, TaskEventKinds.ReminderSent,
    ];

    public async Task<IReadOnlyList<ChangedTaskDto>> ReadAsync(ReadingDesk desk, IQueryable<TaskRow> rows, DateTime since)
    {
        var events = await rows
            .Join(desk.Db.TaskEvents.Where(e => e.At > since && !Quiet.Contains(e.Kind)), r => r.Task.Id, e => e.TaskId, (r, e) => new
            {
                r.Task.Id, r.Task.Number, r.Task.ShortTitle, r.Task.LeadDepartmentId, r.Standing.Light, e.Seq, e.At, e.Kind, e.PayloadJson,
            })
            .OrderByDescending(e => e.At).ThenByDescending(e => e.Seq)
            .Take(MostEvents)
            .ToListAsync();
        return
        [
            .. events.GroupBy(e => e.Id).Select(task => new ChangedTaskDto(
                task.Key, task.First().Number, task.First().ShortTitle, desk.DepartmentName(task.First().LeadDepartmentId),
                task.First().Light, task.Count(),
                [.. task.Take(MostPerTask).Select(e => new TaskChangeDto(e.At, Title(e.Kind, e.PayloadJson), TaskTexts.Said(e.PayloadJson)))])),
        ];
    }

    private string Title(string kind, string payloadJson)
    {
        if (kind != TaskEventKinds.LightChanged) return TaskTexts.Event(taskTexts, kind, payloadJson);
        var facts = JsonNode.Parse(payloadJson)?["facts"];
        return texts["Change:Light", Light(facts?["from"]), Light(facts?["to"])];
    }

    private string Light(JsonNode? light) => taskTexts["Enum:TrafficLight." + light];
}

/// <summary>A task with what happened to it; <see cref="Count"/> may be more than the entries shown.</summary>
public sealed record ChangedTaskDto(
    Guid TaskId, string? Number, string ShortTitle, string? LeadDepartmentName, TrafficLight Light, int Count, IReadOnlyList<TaskChangeDto> Entries);

/// <summary>One thing that happened, newest first.</summary>
/// <param name="At">UTC.</param>
/// <param name="Said">What was typed with it; null when nothing was.</param>
public sealed record TaskChangeDto(DateTime At, string Title, string? Said);
