using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Notifications;
using Supervision.Notifications.Hold;
using Supervision.Notifications.Mail;
using Volo.Abp.Uow;

namespace Supervision.Web.Pages.Notifications;

[Authorize(NotificationsPermissions.Settings)]
internal sealed class SettingsModel(IMailSettingsAppService settings, IMailHoldAppService holds) : NotificationsPageModel
{
    [BindProperty]
    public UpdateMailSettingsDto Input { get; set; } = new();

    [BindProperty]
    public TestMailDto Test { get; set; } = new();

    public MailSettingsDto Stored { get; private set; } = new();

    public MailHoldDto Hold { get; private set; } = new(IsHeld: false);

    public MailTestDto? Outcome { get; private set; }

    public string WayWords => Stored.Source switch
    {
        MailServerSource.Folder => L["MailSettings:IsFolder", Stored.MailFolder],
        MailServerSource.Configuration => L["MailSettings:IsConfiguration", Stored.SmtpHost!],
        _ => L["MailSettings:IsSettings", Stored.SmtpHost!],
    };

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostSaveAsync()
    {
        await settings.UpdateAsync(Input);
        return Done(Url.Page("/Notifications/Settings")!, L["MailSettings:Saved"]);
    }

    /// <summary>Outside a unit of work: a mail server is asked.</summary>
    [UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> OnPostTestAsync()
    {
        Outcome = await settings.TestAsync(Test);
        await LoadAsync();
        return Page();
    }

    public string? ReasonOf(MailTestDto outcome) => LetterWords.ReasonOf(L, outcome.Code, outcome.Text);

    protected override async Task LoadAsync()
    {
        Stored = await settings.GetAsync();
        Hold = await holds.GetAsync();
        if (IsRefused && Input.SenderAddress.Length > 0) return;
        var isPages = Stored.Source == MailServerSource.Settings;
        Input = new UpdateMailSettingsDto
        {
            SenderAddress = Stored.SenderAddress,
            SenderName = Stored.SenderName,
            BaseUrl = Stored.BaseUrl,
            SmtpHost = isPages ? Stored.SmtpHost : null,
            SmtpPort = isPages ? Stored.SmtpPort : null,
            SmtpSecurity = isPages ? Stored.SmtpSecurity : MailSecurity.Auto,
            SmtpUserName = isPages ? Stored.SmtpUserName : null,
        };
    }
}
