using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Supervision.Arrangements;
using Supervision.Arrangements.Revisions;
using Supervision.Tasks;
using Supervision.Web.Frame;
using Volo.Abp.Uow;

namespace Supervision.Web.Pages.Arrangements;

/// <summary>Two versions of a document sentence by sentence, and what a person decides about each difference. With another document it is a preview.</summary>
[Authorize(ArrangementsPermissions.View)]
internal sealed class RevisionModel(
    IPlanRevisionAppService revisions, IAuthorizationService authorization, IStringLocalizer<ArrangementsResource> texts) : SupervisionPageModel
{
    internal const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The earlier document of a preview.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? With { get; set; }

    [BindProperty(SupportsGet = true)]
    public DifferenceKind? Kind { get; set; }

    /// <summary>All differences instead of those that wait.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    [BindProperty(SupportsGet = true, Name = "page-number")]
    public int PageNumber { get; set; } = 1;

    [BindProperty]
    public DecisionInput Decision { get; set; } = new();

    public RevisionDto Comparison { get; private set; } = null!;

    public bool MayManage { get; private set; }

    public bool IsPreview => With is not null;

    public Task OnGetAsync() => LoadAsync();

    protected override async Task LoadAsync()
    {
        MayManage = (await authorization.AuthorizeAsync(User, ArrangementsPermissions.Manage)).Succeeded;
        var input = new GetRevisionInput
        {
            Kind = Kind,
            UndecidedOnly = !IsPreview && !All && Kind is null,
            SkipCount = (Math.Clamp(PageNumber, 1, 100_000) - 1) * PageSize,
            MaxResultCount = PageSize,
        };
        Comparison = With is { } earlier ? await revisions.GetPreviewAsync(Id, earlier, input) : await revisions.GetAsync(Id, input);
    }

    /// <summary>Outside a unit of work: the texts are compared before the transaction begins.</summary>
    [UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> OnPostStartAsync()
    {
        await revisions.StartAsync(Id, With ?? Guid.Empty);
        return Done($"/Arrangements/Revision/{Id}", texts["Revision:Started"]);
    }

    public async Task<IActionResult> OnPostDecideAsync()
    {
        await revisions.DecideAsync(Decision.Id, new DecideDifferenceDto
        {
            Choice = Decision.Choice, Reason = Decision.Reason, ConcurrencyStamp = Decision.ConcurrencyStamp,
        });
        return Done($"/Arrangements/Revision/{Id}{Query}", texts["Revision:Decided"]);
    }

    public async Task<IActionResult> OnPostUnlinkAsync()
    {
        var unlinked = await revisions.UnlinkAsync(Id);
        var said = new List<string> { texts["Revision:Unlinked"] };
        if (unlinked.Tasks > 0) said.Add(texts["Revision:UnlinkedTasks", unlinked.Tasks]);
        if (unlinked.Reworded > 0) said.Add(texts["Revision:UnlinkedReworded", unlinked.Reworded]);
        return Done($"/Arrangements/Review/{Id}", string.Join(' ', said));
    }

    /// <summary>Where the task is ended, by what its state allows.</summary>
    internal static string EndAddress(Guid taskId, LifecycleState state) => state switch
    {
        LifecycleState.Draft => $"~/Tasks/Draft/{taskId}",
        LifecycleState.PendingReceipt => $"~/Tasks/Assignment/{taskId}?Step=Withdraw",
        _ => $"~/Tasks/Details/{taskId}",
    };

    private string Query => (Kind, All) switch
    {
        ({ } kind, _) => $"?kind={kind}",
        (_, true) => "?all=true",
        _ => string.Empty,
    };

    /// <summary>A decision as its row sends it.</summary>
    internal sealed class DecisionInput
    {
        public Guid Id { get; set; }
        public DifferenceChoice Choice { get; set; }
        public string? Reason { get; set; }
        public string ConcurrencyStamp { get; set; } = string.Empty;
    }
}
