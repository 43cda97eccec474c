using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Web.Frame;
using Supervision.WorkCalendar;
using Supervision.WorkCalendar.Calendar;
using Supervision.WorkCalendar.Localization;

namespace Supervision.Web.Pages.WorkCalendar;

internal sealed class IndexModel : SupervisionPageModel
{
    private readonly IWorkCalendarAppService _calendars;
    private readonly BureauTime _time;

    public IndexModel(IWorkCalendarAppService calendars, BureauTime time)
    {
        (_calendars, _time) = (calendars, time);
        LocalizationResourceType = typeof(WorkCalendarResource);
    }

    /// <summary>The year shown; that of today when none is named.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty]
    public SetCalendarDayDto Day { get; set; } = new();

    [BindProperty]
    public ImportForm Import { get; set; } = new();

    [BindProperty]
    public SetTimeZoneDto Zone { get; set; } = new();

    public WorkCalendarYearDto Calendar { get; private set; } = new();

    public IReadOnlyList<CalendarMonth> Months { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public bool MayManage { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostSetDayAsync()
    {
        await _calendars.SetDayAsync(Day);
        return Back(Day.Date!.Value.Year, L["SetDay:Done"]);
    }

    public async Task<IActionResult> OnPostTakeBackAsync(DateOnly date)
    {
        await _calendars.DeleteDayAsync(date);
        return Back(date.Year, L["Day:TakenBack"]);
    }

    public async Task<IActionResult> OnPostImportAsync(IFormFile? upload)
    {
        var json = upload is null ? Import.Json ?? string.Empty : await ReadAsync(upload, HttpContext.RequestAborted);
        var imported = await _calendars.ImportYearAsync(new ImportCalendarYearDto { Json = json });
        return Back(imported.Year, L["Import:Done", imported.Year, imported.HolidayCount, imported.MakeupWorkdayCount]);
    }

    public async Task<IActionResult> OnPostTimeZoneAsync()
    {
        await _calendars.SetTimeZoneAsync(Zone);
        return Back(Year, L["TimeZone:Done"]);
    }

    protected override async Task LoadAsync()
    {
        Today = await _time.GetTodayAsync();
        Calendar = await _calendars.GetYearAsync(Year ?? Today.Year);
        Months = CalendarMonth.Of(Calendar);
        MayManage = await AuthorizationService.IsGrantedAsync(WorkCalendarPermissions.Calendar.Manage);
        if (Zone.TimeZone.Length == 0) Zone.TimeZone = Calendar.TimeZone;
    }

    /// <summary>One character more than is allowed is enough to be refused.</summary>
    private static async Task<string> ReadAsync(IFormFile file, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
        var buffer = new char[CalendarConsts.MaxImportLength + 1];
        var length = await reader.ReadBlockAsync(buffer, cancellationToken);
        return new string(buffer, 0, length);
    }

    private IActionResult Back(int? year, string sentence) => Done(Url.Page("/WorkCalendar/Index", new { year })!, sentence);

    /// <summary>The words of an import; empty when a file was chosen.</summary>
    public sealed class ImportForm
    {
        public string? Json { get; set; }
    }
}
