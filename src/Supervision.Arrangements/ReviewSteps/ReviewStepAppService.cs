using Microsoft.AspNetCore.Authorization;
using Supervision.Arrangements.Levels;
using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.ShortTitles;
using Supervision.Arrangements.TaskDrafts;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Arrangements.ReviewSteps;

[Authorize(ArrangementsPermissions.Manage)]
internal sealed class ReviewStepAppService(
    IRepository<Arrangement, Guid> arrangements,
    ReviewDesks desks,
    ReviewTurner turner,
    ChangesComposer changes,
    ReviewFigures figures) : ArrangementsAppService, IReviewStepAppService
{
    public async Task RaiseAsync(Guid draftId, int? seen = null)
    {
        var (desk, draft) = await desks.OpenForAsync(draftId, seen);
        var groups = await arrangements.GetListAsync(a => a.DocumentId == desk.Document.Id);
        Leveller(desk, groups).Raise(draft, groups.First(g => g.Id == draft.ArrangementId));
        await desks.RecordAsync(desk, ReviewStepKind.Raise, draft);
    }

    public async Task LowerAsync(Guid draftId, int? seen = null)
    {
        var (desk, draft) = await desks.OpenForAsync(draftId, seen);
        var groups = await arrangements.GetListAsync(a => a.DocumentId == desk.Document.Id);
        Leveller(desk, groups).Lower(draft, (order, span) => Part(desk, draft, order, span));
        await desks.RecordAsync(desk, ReviewStepKind.Lower, draft);
    }

    public async Task<ReviewTurnDto> UndoAsync(Guid documentId) => Told(await turner.UndoAsync(documentId));

    public async Task<ReviewTurnDto> RedoAsync(Guid documentId) => Told(await turner.RedoAsync(documentId));

    [Authorize(ArrangementsPermissions.View)]
    public async Task<ReviewChangesDto?> GetChangesAsync(Guid documentId, int since) => await changes.ComposeAsync(documentId, since);

    [Authorize(ArrangementsPermissions.View)]
    public async Task<ReviewFiguresDto> GetFiguresAsync(Guid documentId) => await figures.CountAsync(documentId);

    private static DraftLeveller Leveller(ReviewDesk desk, List<Arrangement> groups) =>
        new(desk.Sheet, StoredReading.Levels(desk.Stored, groups), desk.Text, desk.Document.PlanYear);

    private TaskDraft Part(ReviewDesk desk, TaskDraft whole, int order, TextSpan span) => new(
        GuidGenerator.Create(), whole.DocumentId, whole.ArrangementId, order,
        SourceSpan.Of(desk.Text, span.Start, span.Length), span.Of(desk.Text), ShortTitle.Propose(desk.Text, span));

    private static ReviewTurnDto Told(ReviewStep step) => new(step.Kind, step.DraftId, step.Title);
}
