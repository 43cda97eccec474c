using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Notifications;
using Supervision.Notifications.Letters;
using Supervision.Notifications.Queue;
using Supervision.Reminders.DemoClock;
using Supervision.Web.Frame;
using Supervision.WorkCalendar.Calendar;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Uow;

namespace Supervision.Web.Pages.Reminders;

/// <summary>Moves the demo clock; Development only. The move runs in units of work of its own, not in the request's.</summary>
internal sealed class ClockModel(IDemoClockAppService demoClock, ILetterQueueAppService letters, BureauTime bureauTime) : RemindersPageModel
{
    private BureauCalendar _calendar = null!;

    [BindProperty]
    public MoveDemoClockInput Input { get; set; } = new();

    /// <summary>Where the last move began, wall clock of the bureau; letters from then on are listed.</summary>
    [BindProperty(SupportsGet = true)]
    public DateTime? From { get; set; }

    public DemoClockDto Demo { get; private set; } = null!;

    public bool MayReadQueue { get; private set; }

    public IReadOnlyList<IGrouping<DateOnly, LetterInListDto>> Letters { get; private set; } = [];

    public DateTime TimeOf(LetterInListDto letter) => _calendar.ToLocal(letter.SentAtUtc ?? letter.SendAfterUtc);

    public Task OnGetAsync() => LoadAsync();

    [UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> OnPostMoveAsync()
    {
        var moved = await demoClock.MoveAsync(Input);
        const string stamp = "yyyy-MM-dd HH:mm";
        var sentence = L["Clock:Moved", moved.From.ToString(stamp, null), moved.To.ToString(stamp, null), moved.LettersSent].Value;
        if (moved.IsCutShort) sentence += L["Clock:CutShort"].Value;
        return Done(Url.Page("/Reminders/Clock", new { from = moved.From.ToString("s", null) })!, sentence);
    }

    protected override async Task LoadAsync()
    {
        Demo = await demoClock.GetAsync();
        _calendar = await bureauTime.GetCalendarAsync();
        MayReadQueue = await AuthorizationService.IsGrantedAsync(NotificationsPermissions.Queue.Default);
        if (From is not { } from || !MayReadQueue) return;
        var sent = await letters.GetListAsync(new GetLetterListInput { State = LetterState.Sent, MaxResultCount = LimitedResultRequestDto.MaxMaxResultCount });
        Letters = [.. sent.Items.Where(l => TimeOf(l) >= from.AddMinutes(-1)).OrderBy(TimeOf).GroupBy(l => DateOnly.FromDateTime(TimeOf(l)))];
    }
}
