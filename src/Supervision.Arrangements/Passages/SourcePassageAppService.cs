using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Tasks;
using Supervision.Tasks.Sources;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Arrangements.Passages;

internal sealed class SourcePassageAppService(
    IRepository<PlanDocument, Guid> documents,
    IRepository<PlanDocumentText, Guid> texts,
    IRepository<TaskDraft, Guid> drafts,
    ITaskSourceIntegrationService sources) : ArrangementsAppService, ISourcePassageAppService
{
    public async Task<SourcePassageDto?> GetAsync(Guid taskId)
    {
        var place = await sources.FindAsync(taskId) ?? throw new EntityNotFoundException(typeof(SupervisedTask), taskId);
        if (place.Span is not { } span || await documents.FindAsync(span.DocumentId) is not { } document) return null;
        var stored = await texts.GetAsync(document.Id);
        var madeOf = place.ParentId ?? taskId;
        var draft = await drafts.FindAsync(d => d.DocumentId == document.Id && d.TaskId == madeOf);
        var isInside = span.Start >= 0 && span.Length > 0 && span.Start + (long)span.Length <= stored.Text.Length;
        var at = isInside ? new TextSpan(span.Start, span.Length) : new TextSpan(0, 0);
        var passage = isInside ? PassageCutter.Cut(stored.Text, at) : default;
        return new SourcePassageDto
        {
            DocumentId = document.Id,
            DocumentTitle = document.Title,
            ReplacedById = document.ReplacedById,
            DraftId = draft?.Id,
            Headings = isInside
                ? PassageCutter.Headings(StoredReading.Outline(stored.OutlineJson).Select(h => (h.Start, h.Depth, h.Title)), at.Start)
                : [],
            Previous = passage.Previous ?? string.Empty,
            Before = passage.Before ?? string.Empty,
            Sentence = passage.Sentence ?? string.Empty,
            After = passage.After ?? string.Empty,
            Next = passage.Next ?? string.Empty,
            Match = !isInside ? PassageMatch.Gone : SourceSpan.Of(stored.Text, at.Start, at.Length).TextHash == span.TextHash ? PassageMatch.Same : PassageMatch.Differs,
            Quotation = place.Quotation,
        };
    }
}
