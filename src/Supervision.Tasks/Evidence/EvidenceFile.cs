using Volo.Abp.Domain.Entities.Auditing;

namespace Supervision.Tasks.Evidence;

/// <summary>What a file proves.</summary>
public enum EvidenceSubject
{
    Report,
    Closure,
    Directive,
    PersonalSupervision,
    Adjustment,
    Batch,

    /// <summary>代录</summary>
    RecordedAct,
}

/// <summary>佐证材料: a file that belongs to a step of a task. The bytes lie in the content folder under their SHA-256.</summary>
public sealed class EvidenceFile : CreationAuditedEntity<Guid>
{
    private EvidenceFile()
    {
        FileName = ContentType = Sha256 = string.Empty;
    }

    internal EvidenceFile(Guid id, Guid taskId, EvidenceSubject subject, Guid subjectId, Guid uploadedById, DateTime uploadedAt)
        : base(id)
    {
        (TaskId, Subject, SubjectId) = (taskId, subject, subjectId);
        (UploadedById, UploadedAt) = (uploadedById, uploadedAt);
        FileName = ContentType = Sha256 = string.Empty;
    }

    public Guid TaskId { get; private set; }

    public EvidenceSubject Subject { get; private set; }

    public Guid SubjectId { get; private set; }

    public string FileName { get; internal init; }

    public string ContentType { get; internal init; }

    public long Length { get; internal init; }

    /// <summary>Lower-case hex; name of the blob.</summary>
    public string Sha256 { get; internal init; }

    public Guid UploadedById { get; private set; }

    public DateTime UploadedAt { get; private set; }
}
