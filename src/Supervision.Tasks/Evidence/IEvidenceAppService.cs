using Supervision.Organization.Secrecy;
using Volo.Abp;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;

namespace Supervision.Tasks.Evidence;

/// <summary>佐证材料. Files follow the scope of their task.</summary>
[RemoteService(false)]
public interface IEvidenceAppService : IApplicationService
{
    Task<List<EvidenceDto>> GetListAsync(Guid taskId);

    /// <summary>
    /// Keeps a file's bytes, synced to the disk, before the unit of work begins that will name it in a row; hand the result to the step that the
    /// file belongs to. What no step names is removed after a day.
    /// </summary>
    /// <exception cref="BusinessException">Tasks:FileEmpty, Tasks:FileTooLarge, Tasks:FileKindRefused.</exception>
    Task<UploadedFile> StoreAsync(UploadedFile file);

    /// <summary>Opens a file for download; the caller disposes the stream.</summary>
    /// <exception cref="EntityNotFoundException">No such file, or its task is outside the person's scope.</exception>
    Task<EvidenceContent> GetContentAsync(Guid id);
}

/// <summary>A file as people see it.</summary>
public sealed record EvidenceDto(
    Guid Id, EvidenceSubject Subject, Guid SubjectId, string FileName, string ContentType, long Length, string Sha256, string? UploadedByName,
    DateTime UploadedAt);

/// <summary>A file's bytes. Always offered as a download, never shown inline.</summary>
public sealed record EvidenceContent(string FileName, string ContentType, Stream Content);

/// <summary>A file handed in with a form.</summary>
public sealed class UploadedFile : IIncomingFile
{
    public string FileName { get; set; } = string.Empty;
    public string ContentType { get; set; } = "application/octet-stream";
    public byte[] Content { get; set; } = [];

    /// <summary>Where its bytes lie; null until they are kept.</summary>
    internal StoredContent? Stored { get; init; }

    bool IIncomingFile.IsChecked => Stored is not null;
}

/// <summary>Bytes kept in the content folder.</summary>
/// <param name="Sha256">Lower-case hex; name of the blob.</param>
internal sealed record StoredContent(string Sha256, long Length);
