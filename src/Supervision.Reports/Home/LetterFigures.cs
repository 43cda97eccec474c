using Microsoft.EntityFrameworkCore;
using Supervision.Notifications.Letters;
using Supervision.Reports.Desk;

namespace Supervision.Reports.Home;

/// <summary>How today's mail stands. Says who and why, never what a letter contains.</summary>
internal static class LetterFigures
{
    public static async Task<LetterFiguresDto> ReadAsync(ReadingDesk desk)
    {
        var letters = desk.Db.Letters;
        var (from, until) = (desk.Calendar.ToUtc(desk.Today, TimeOnly.MinValue), desk.Calendar.ToUtc(desk.Today.AddDays(1), TimeOnly.MinValue));
        var sentToday = await letters.CountAsync(l => l.State == LetterState.Sent && l.SentAtUtc >= from && l.SentAtUtc < until);
        var open = await letters
            .Where(l => l.State == LetterState.Waiting || l.State == LetterState.Failed || l.State == LetterState.NoAddress)
            .GroupBy(l => l.State).Select(g => new { State = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.State, g => g.Count);
        var delayed = letters.Where(l => l.State == LetterState.Waiting && l.ErrorCode != null);
        var newest = await delayed.OrderByDescending(l => l.RetryAtUtc).Select(l => new { l.ErrorCode, l.ErrorText, l.RetryAtUtc }).FirstOrDefaultAsync();
        var delay = newest is null ? null : new MailDelayDto(await delayed.CountAsync(), newest.ErrorCode!, newest.ErrorText, newest.RetryAtUtc);
        var undelivered = await letters
            .Where(l => l.State == LetterState.Failed || l.State == LetterState.NoAddress)
            .OrderByDescending(l => l.SendAfterUtc).ThenByDescending(l => l.Id).Take(HomeTasks.Shown)
            .Select(l => new UndeliveredDto(l.Id, l.PersonId, l.PersonName, l.State == LetterState.NoAddress, l.ErrorCode, l.ErrorText, l.SendAfterUtc))
            .ToListAsync();
        return new LetterFiguresDto(
            sentToday, open.GetValueOrDefault(LetterState.Waiting), open.GetValueOrDefault(LetterState.Failed),
            open.GetValueOrDefault(LetterState.NoAddress), delay, undelivered);
    }
}
