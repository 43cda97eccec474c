using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;

namespace Supervision.Arrangements.Intake;

/// <summary>One document on its way from a person's hands to a readable split. Its progress is written by short updates, never by tracked changes.</summary>
public sealed class DocumentImport : CreationAuditedAggregateRoot<Guid>
{
    private DocumentImport() => (FileName, Sha256, StartedByName) = (string.Empty, string.Empty, string.Empty);

    internal DocumentImport(Guid id, string fileName, string sha256, int byteLength, string startedByName)
        : base(id)
    {
        FileName = Check.NotNullOrWhiteSpace(fileName, nameof(fileName), PlanDocumentConsts.MaxFileNameLength);
        (Sha256, ByteLength, StartedByName) = (sha256, byteLength, startedByName);
    }

    public string FileName { get; private set; }

    /// <summary>SHA-256 of the bytes, lower-case hex.</summary>
    public string Sha256 { get; private set; }

    public int ByteLength { get; private set; }

    /// <summary>What the document is to be called, when a person said so.</summary>
    public string? Title { get; internal init; }

    /// <summary>The plan year, when a person said so.</summary>
    public int? PlanYear { get; internal init; }

    /// <summary>Who started it, by the name of that day.</summary>
    public string StartedByName { get; private set; }

    public ImportState State { get; private set; }

    /// <summary>0 to 100.</summary>
    public int Percent { get; private set; }

    /// <summary>The process that works on it; another one takes it over when <see cref="BeatAt"/> is long past.</summary>
    public Guid RunnerId { get; internal init; }

    /// <summary>Machine time, UTC: when the process last said that it works on it.</summary>
    public DateTime BeatAt { get; internal init; }

    /// <summary>Why it was refused, or what of it could not be read although it is done: one of the error codes.</summary>
    public string? RefusalCode { get; private set; }

    /// <summary>Values that the sentence of the code names, as JSON.</summary>
    public string? RefusalData { get; private set; }

    /// <summary>The document that came of it, or the earlier one with the same bytes.</summary>
    public Guid? DocumentId { get; private set; }
}
