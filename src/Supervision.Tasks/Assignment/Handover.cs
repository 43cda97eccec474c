using Microsoft.EntityFrameworkCore;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Letters;
using Supervision.Tasks.Progress;
using Volo.Abp.DependencyInjection;

namespace Supervision.Tasks.Assignment;

/// <summary>换人: tells each successor what they face in the next 30 days, of this task and of all others in their hands.</summary>
internal sealed class Handover(TaskDesk desk, TaskLetters letters) : ITransientDependency
{
    private const int Days = 30;

    /// <summary>The earliest ones; a letter is no ledger.</summary>
    private const int MostRows = 40;

    public async Task TellAsync(SupervisedTask task, ActionFacts facts, IEnumerable<Guid> successors)
    {
        var bureau = await desk.BureauAsync();
        var by = bureau.Person(desk.PersonId)?.Name;
        var notices = new List<NoticeTo>();
        foreach (var person in successors)
        {
            var due = await DueNextAsync(task, person, facts);
            notices.Add(new NoticeTo(person, TaskNoticeKinds.HandedOver, TaskNotice.Of(task, bureau) with { By = by, DueNext = due }));
        }

        await letters.SendAsync(TaskLetterKinds.AssignmentEnded, $"handed-over:{task.Id:N}:{facts.Now.Ticks}", notices, bureau);
    }

    private async Task<IReadOnlyList<NoticeNode>> DueNextAsync(SupervisedTask task, Guid personId, ActionFacts facts)
    {
        var db = await desk.DbAsync();
        var others = await db.SupervisedTasks.AsNoTracking()
            .Where(t => t.Id != task.Id && TaskStates.Running.Contains(t.State) && (t.ResponsiblePersonId == personId || t.HandlerId == personId))
            .ToListAsync();
        var tasks = others.Prepend(task).ToDictionary(t => t.Id);
        Guid[] ids = [.. tasks.Keys];
        var reported = (await db.ProgressReports.AsNoTracking()
                .Where(r => ids.Contains(r.TaskId) && (r.State == ReportState.Submitted || r.State == ReportState.Reviewed || r.State == ReportState.AwaitingHead))
                .Select(r => new { r.TaskId, r.PeriodKey }).ToListAsync())
            .Select(r => (r.TaskId, r.PeriodKey)).ToHashSet();
        var replies = await db.Directives.AsNoTracking()
            .Where(d => ids.Contains(d.TaskId) && d.StruckOutAt == null && d.RepliedAt == null && d.ReplyBy != null)
            .Select(d => new { d.TaskId, d.ReplyBy }).ToListAsync();
        var until = facts.Today.AddDays(Days);
        return
        [
            .. tasks.Values.SelectMany(t => Dates(t).Concat(Reports(t, reported, facts)))
                .Concat(replies.Select(d => Row(tasks[d.TaskId], d.ReplyBy!.Value, NoticeDue.Directive)))
                .Where(n => n.Date <= until).OrderBy(n => n.Date).ThenBy(n => n.Number, StringComparer.Ordinal).Take(MostRows),
        ];
    }

    /// <summary>Open nodes and the due date; a node on the due date itself is the due date.</summary>
    private static IEnumerable<NoticeNode> Dates(SupervisedTask task)
    {
        foreach (var node in task.Milestones.Where(m => m.DoneAt is null && m.Date != task.DueDate))
            yield return Row(task, node.Date, NoticeDue.Milestone, node.StageTarget);
        if (task.DueDate is { } due) yield return Row(task, due, NoticeDue.DueDate);
    }

    private static IEnumerable<NoticeNode> Reports(SupervisedTask task, HashSet<(Guid, string)> reported, ActionFacts facts)
    {
        if (task.AcknowledgedAt is null || task.AssignedAt is not { } assignedAt) return [];
        var assigned = facts.Calendar.DateOf(assignedAt);
        ReportPeriod?[] periods =
        [
            ReportPeriod.LatestMissedCandidate(task.EffectiveReportCycle, assigned, facts.Today, facts.Calendar),
            ReportPeriod.Current(task.EffectiveReportCycle, assigned, facts.Today, facts.Calendar),
        ];
        return periods.OfType<ReportPeriod>().DistinctBy(p => p.Key).Where(p => !reported.Contains((task.Id, p.Key)))
            .Select(p => Row(task, p.Due, NoticeDue.Report));
    }

    private static NoticeNode Row(SupervisedTask task, DateOnly date, NoticeDue kind, string? stageTarget = null) =>
        new(date, task.IsRestricted ? null : stageTarget, kind, task.Number, task.IsRestricted ? null : task.ShortTitle);
}
