using Supervision.Organization.Import;
using Supervision.Organization.Setup;
using Supervision.Web.Pages.Organization;

namespace Supervision.Web.Pages.Setup;

internal sealed class ListModel(ISetupAppService setup) : OrganizationPageModel
{
    public SetupChecklistDto Checklist { get; private set; } = null!;

    public Task OnGetAsync() => LoadAsync();

    /// <summary>The page on which a step is done.</summary>
    public static (string Page, object? Values) PlaceOf(SetupStep step) => step switch
    {
        SetupStep.Departments => ("/Organization/Import", new { kind = ImportKind.Departments }),
        SetupStep.People => ("/Organization/Import", new { kind = ImportKind.People }),
        SetupStep.PrincipalLeader => ("/Organization/People", null),
        SetupStep.Addresses => ("/Organization/People", new { WithoutEmail = true }),
        SetupStep.OfficeAccounts or SetupStep.Accounts => ("/Organization/Accounts", null),
        _ => ("/Organization/Departments", null),
    };

    protected override async Task LoadAsync() => Checklist = await setup.GetChecklistAsync();
}
