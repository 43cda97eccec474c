using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Reminders;
using Supervision.Reminders.Preview;

namespace Supervision.Web.Pages.Reminders;

[Authorize(RemindersPermissions.ViewOutgoing)]
internal sealed class OutgoingModel(IOutgoingAppService outgoing) : RemindersPageModel
{
    public static readonly int[] Choices = [1, 7, 14, 31];

    [BindProperty(SupportsGet = true)]
    public int Days { get; set; } = 7;

    public IReadOnlyList<OutgoingDayDto> Ahead { get; private set; } = [];

    public IReadOnlyList<OutgoingDayDto> Past { get; private set; } = [];

    public Task OnGetAsync() => LoadAsync();

    protected override async Task LoadAsync()
    {
        Ahead = await outgoing.GetListAsync(new GetOutgoingInput { Days = Days });
        Past = await outgoing.GetSentListAsync(new GetOutgoingInput { Days = Days });
    }
}
