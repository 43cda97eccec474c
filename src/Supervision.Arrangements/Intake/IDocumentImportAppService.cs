using System.ComponentModel.DataAnnotations;
using Supervision.Arrangements.PlanDocuments;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Supervision.Arrangements.Intake;

/// <summary>Imports in the background: start, look, cancel. Nothing here sends mail.</summary>
public interface IDocumentImportAppService : IApplicationService
{
    /// <summary>Queues a file; answers the id of its import.</summary>
    /// <exception cref="Volo.Abp.BusinessException">
    /// Arrangements:FileEmpty, :FileTooLarge, :AlreadyUploaded, :AlreadyImporting, :ImportsBusy, Organization:SecrecyMarked (by the name).
    /// </exception>
    Task<Guid> StartAsync(UploadPlanDocumentDto input);

    /// <summary>Queues pasted words; tables of pasted HTML are kept.</summary>
    /// <exception cref="Volo.Abp.BusinessException">As <see cref="StartAsync"/>.</exception>
    Task<Guid> PasteAsync(PastePlanDocumentDto input);

    Task<DocumentImportDto> GetAsync(Guid id);

    /// <summary>As <see cref="GetAsync"/>, as soon as it has ended, at the latest after two seconds: small files feel instant.</summary>
    Task<DocumentImportDto> GetSettledAsync(Guid id);

    /// <summary>Imports that run, and those that ended lately and were not put away, latest first.</summary>
    Task<List<DocumentImportDto>> GetRecentAsync();

    /// <summary>Stops it; one that has ended stays as it is.</summary>
    Task CancelAsync(Guid id);

    /// <summary>Takes an ended import off the list; a document that came of it stays.</summary>
    Task PutAwayAsync(Guid id);
}

/// <summary>Words pasted instead of a file.</summary>
public sealed class PastePlanDocumentDto
{
    [Required, StringLength(PlanDocumentConsts.MaxTitleLength)]
    public string Title { get; set; } = string.Empty;

    public string? Text { get; set; }

    /// <summary>The same words as HTML, when they were pasted so; used instead of the text.</summary>
    public string? Html { get; set; }

    [Range(PlanDocumentConsts.EarliestYear, PlanDocumentConsts.LatestYear)]
    public int? PlanYear { get; set; }
}

/// <summary>An import as people see it.</summary>
public sealed class DocumentImportDto : EntityDto<Guid>
{
    public string FileName { get; set; } = string.Empty;
    public string Sha256 { get; set; } = string.Empty;
    public int ByteLength { get; set; }
    public string StartedByName { get; set; } = string.Empty;

    /// <summary>UTC business time.</summary>
    public DateTime CreationTime { get; set; }
    public ImportState State { get; set; }
    public int Percent { get; set; }
    public Guid? DocumentId { get; set; }
    /// <summary>Why it was refused, or what of it could not be read although it is done.</summary>
    public string? RefusalCode { get; set; }

    /// <summary>Values that the sentence of <see cref="RefusalCode"/> names.</summary>
    public Dictionary<string, string> RefusalData { get; set; } = [];
    public bool HasEnded => State is ImportState.Done or ImportState.Refused or ImportState.Cancelled;
}
