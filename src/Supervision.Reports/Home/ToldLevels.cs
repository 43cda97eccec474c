using Microsoft.EntityFrameworkCore;
using Supervision.Reports.Desk;
using Volo.Abp.DependencyInjection;

namespace Supervision.Reports.Home;

/// <summary>已告知: which levels heard of the delay that is open now, and on which day. Copies are left out.</summary>
internal sealed class ToldLevels : ITransientDependency
{
    public async Task<HomeListDto> AddAsync(ReadingDesk desk, HomeListDto list)
    {
        Guid[] ids = [.. list.Rows.Where(r => r.EscalationLevel > 0).Select(r => r.Id)];
        if (ids.Length == 0) return list;
        var told = await desk.Db.DecidedReminders
            .Where(d => ids.Contains(d.TaskId) && d.Level > 0 && !d.IsCopy)
            .Join(desk.Db.TaskStandings, d => d.TaskId, s => s.Id, (d, s) => new { Reminder = d, s.MissedDate })
            .Where(d => d.Reminder.AnchorDate == d.MissedDate)
            .Join(desk.Db.ReminderRecipients.Where(p => p.ToldOn != null), d => d.Reminder.Id, p => p.ReminderId,
                (d, p) => new { d.Reminder.TaskId, d.Reminder.Level, On = p.ToldOn!.Value, p.PersonId })
            .ToListAsync();
        var byTask = told.ToLookup(t => t.TaskId);
        return list with
        {
            Rows = [.. list.Rows.Select(row => row with
            {
                Told = [.. byTask[row.Id].GroupBy(t => (t.On, t.Level)).OrderBy(g => g.Key.On).ThenBy(g => g.Key.Level)
                    .Select(g => new ToldDto(g.Key.On, g.Key.Level, [.. g.Select(t => desk.PersonName(t.PersonId)).OfType<string>().Distinct()]))],
            })],
        };
    }
}
