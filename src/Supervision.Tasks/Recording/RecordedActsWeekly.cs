using Microsoft.EntityFrameworkCore;
using Supervision.Organization.Bureau;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Letters;
using Supervision.WorkCalendar.Calendar;
using Volo.Abp.DependencyInjection;

namespace Supervision.Tasks.Recording;

/// <summary>
/// On the first working day of a week every leader gets one letter with what the office recorded in the leader's name and did not list before.
/// </summary>
internal sealed class RecordedActsWeekly(TaskDesk desk, TaskLetters letters) : ITransientDependency
{
    private static readonly TimeOnly Opens = new(8, 30);

    public async Task<int> SendAsync(DateOnly today, CancellationToken cancellationToken = default)
    {
        var calendar = await desk.CalendarAsync(cancellationToken);
        if (!IsFirstOfWeek(today, calendar)) return 0;
        var (db, bureau) = (await desk.DbAsync(), await desk.BureauAsync(cancellationToken));
        var fresh = await db.RecordedActs.Where(a => a.ListedOn == null).OrderBy(a => a.RecordedAt).ToListAsync(cancellationToken);
        if (fresh.Count == 0) return 0;
        Guid[] taskIds = [.. fresh.Select(a => a.TaskId).Distinct()];
        var tasks = await db.SupervisedTasks.AsNoTracking().Where(t => taskIds.Contains(t.Id)).ToDictionaryAsync(t => t.Id, cancellationToken);
        fresh.ForEach(a => a.ListOn(today));
        var sent = 0;
        foreach (var ofLeader in fresh.Where(a => a.StruckOutAt is null).GroupBy(a => a.LeaderId))
        {
            var notices = ofLeader.Select((a, i) => new NoticeTo(ofLeader.Key, TaskNoticeKinds.RecordedActs, Notice(a, tasks[a.TaskId], bureau), i));
            sent += await letters.SendAsync(TaskLetterKinds.Recorded, FormattableString.Invariant($"recorded:{today:yyyy-MM-dd}"),
                notices, bureau, calendar.ToUtc(today, Opens), cancellationToken);
        }

        return sent;
    }

    private static TaskNotice Notice(RecordedAct act, SupervisedTask task, BureauSnapshot bureau) => TaskNotice.Of(task, bureau) with
    {
        SubjectId = act.Id, Said = act.Wording, By = bureau.Person(act.LeaderId)?.Name, RecordedBy = bureau.Person(act.RecordedById)?.Name,
        On = act.GivenOn, IsUnproven = act.IsUnproven, Note = act.ProofReference,
    };

    private static bool IsFirstOfWeek(DateOnly today, BureauCalendar calendar)
    {
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        return calendar.OnOrAfter(monday) == today;
    }
}
