using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Arrangements;
using Supervision.Arrangements.Questions;
using Supervision.Web.Frame;

namespace Supervision.Web.Pages.Arrangements;

/// <summary>The question before the review: what a document was taken for and why, and which part of it is the plan.</summary>
[Authorize(ArrangementsPermissions.Manage)]
internal sealed class AskModel(IDocumentQuestionAppService questions) : SupervisionPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public AnswerQuestionDto Input { get; set; } = new();

    public DocumentQuestionDto Question { get; private set; } = new();

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Input.PlanYear = Question.PlanYear;
        if (Question.Drafts == 0) Input.SectionStart = -1;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await questions.AnswerAsync(Id, Input);
        return Done($"/Arrangements/Review/{Id}");
    }

    protected override async Task LoadAsync() => Question = await questions.GetAsync(Id);
}
