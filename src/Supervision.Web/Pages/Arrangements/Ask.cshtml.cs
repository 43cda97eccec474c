using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Arrangements;
using Supervision.Arrangements.Questions;
using Supervision.Web.Frame;

namespace Supervision.Web.Pages.Arrangements;

/// <summary>The question before the review: what a document was taken for and why, and which parts of it are the plan.</summary>
[Authorize(ArrangementsPermissions.Manage)]
internal sealed class AskModel(IDocumentQuestionAppService questions) : SupervisionPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public PartChoice Choice { get; set; }

    /// <summary>The ticked sections, by where they start.</summary>
    [BindProperty]
    public List<int> Parts { get; set; } = [];

    [BindProperty]
    public AnswerQuestionDto Input { get; set; } = new();

    public DocumentQuestionDto Question { get; private set; } = new();

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Input.PlanYear = Question.PlanYear;
        Parts = [.. Question.Sections.Where(s => s.IsChosen || s.IsOffered && Question.Drafts == 0).Select(s => s.Start)];
        if (Question.Drafts == 0) Choice = Question.Sections.Count > 0 ? PartChoice.Parts : PartChoice.Whole;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Input.SectionStarts = Choice switch { PartChoice.Whole => [AnswerQuestionDto.WholeDocument], PartChoice.Parts => Parts, _ => null };
        await questions.AnswerAsync(Id, Input);
        return Done($"/Arrangements/Review/{Id}");
    }

    protected override async Task LoadAsync() => Question = await questions.GetAsync(Id);
}

/// <summary>Which parts a person says are the plan.</summary>
internal enum PartChoice
{
    /// <summary>As it was read.</summary>
    Keep,
    Whole,
    Parts,
}
