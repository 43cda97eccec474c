using System.ComponentModel.DataAnnotations;
using Supervision.Tasks;
using Supervision.Tasks.Assignment;
using Volo.Abp;
using Volo.Abp.Application.Services;

namespace Supervision.Arrangements.Origins;

/// <summary>Where a document comes from, and the usual due dates that follow from it.</summary>
public interface IDocumentOriginAppService : IApplicationService
{
    Task<DocumentOriginDto> GetAsync(Guid documentId);

    /// <exception cref="BusinessException">Arrangements:DocumentReplaced.</exception>
    Task UpdateAsync(Guid documentId, UpdateDocumentOriginDto input);

    /// <summary>
    /// Gives open drafts without date and nodes the usual due date of the source as 默认,未确认: nothing is assigned before a person confirms
    /// it. Answers how many got one.
    /// </summary>
    /// <exception cref="BusinessException">Arrangements:NoUsualDueDate (an annual plan is run by its nodes).</exception>
    Task<int> OfferDueDatesAsync(Guid documentId);
}

/// <summary>The origin as its form shows it.</summary>
public sealed class DocumentOriginDto
{
    public Guid DocumentId { get; set; }
    public string Title { get; set; } = string.Empty;
    public TaskSourceKind SourceKind { get; set; }
    public string? SourceNumber { get; set; }
    public DateOnly? SourceDate { get; set; }
    public DirectiveUrgency Urgency { get; set; }
    public string ConcurrencyStamp { get; set; } = string.Empty;

    /// <summary>Open drafts without date and nodes.</summary>
    public int WithoutDate { get; set; }

    /// <summary>The usual due date; null where the source has none.</summary>
    public DateOnly? UsualDueDate { get; set; }
}

/// <summary>What a person says about the origin.</summary>
public sealed class UpdateDocumentOriginDto
{
    public TaskSourceKind SourceKind { get; set; }

    [StringLength(SupervisedTaskConsts.MaxSourceNumberLength)]
    public string? SourceNumber { get; set; }
    public DateOnly? SourceDate { get; set; }
    public DirectiveUrgency Urgency { get; set; }

    [Required]
    public string ConcurrencyStamp { get; set; } = string.Empty;
}
