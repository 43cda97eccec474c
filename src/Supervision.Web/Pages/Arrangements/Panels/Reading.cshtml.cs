using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Arrangements;
using Supervision.Arrangements.Questions;
using Supervision.Web.Frame;

namespace Supervision.Web.Pages.Arrangements.Panels;

/// <summary>On the review: how the document was read, and where to change that.</summary>
[Authorize(ArrangementsPermissions.Manage)]
internal sealed class ReadingModel(IDocumentQuestionAppService questions) : SupervisionPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public DocumentQuestionDto Question { get; private set; } = new();

    public async Task OnGetAsync() => Question = await questions.GetAsync(Id);
}
