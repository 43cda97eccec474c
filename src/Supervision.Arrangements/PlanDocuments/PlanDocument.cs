using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;

namespace Supervision.Arrangements.PlanDocuments;

/// <summary>
/// A source document: the original bytes lie in the blob container under their SHA-256, the text in <see cref="PlanDocumentText"/>.
/// Uploading it sends nothing and sets nothing running.
/// </summary>
public sealed partial class PlanDocument : AuditedAggregateRoot<Guid>
{
    private PlanDocument() => (Title, FileName, Sha256, EncodingName) = (string.Empty, string.Empty, string.Empty, string.Empty);

    internal PlanDocument(Guid id, string title, string fileName, string sha256, string encodingName, int byteLength)
        : base(id)
    {
        Title = CheckedTitle(title);
        FileName = Check.NotNullOrWhiteSpace(fileName, nameof(fileName), PlanDocumentConsts.MaxFileNameLength);
        Sha256 = sha256;
        EncodingName = encodingName;
        ByteLength = byteLength;
    }

    public string Title { get; private set; }

    /// <summary>The year that the arrangements are made for; null while the text does not say and nobody set it.</summary>
    public int? PlanYear { get; private set; }

    public string? Issuer { get; private set; }

    public string FileName { get; private set; }

    /// <summary>SHA-256 of the original bytes, lower-case hex: their name in the blob container.</summary>
    public string Sha256 { get; private set; }

    public string EncodingName { get; private set; }

    public int ByteLength { get; private set; }

    public PlanDocumentStatus Status { get; private set; }

    /// <summary>Heading of the arrangement section; null when the whole document is the plan or none was found.</summary>
    public string? SectionTitle { get; private set; }

    /// <summary>True when a person chose the section because none was found, or another was meant.</summary>
    public bool IsSectionChosen { get; private set; }

    /// <summary>The earlier document that this one is a later version of.</summary>
    public Guid? RevisesId { get; private set; }

    /// <summary>The later version that took this document's place; from then on it is read only.</summary>
    public Guid? ReplacedById { get; private set; }

    /// <summary>Takes the place of an earlier document.</summary>
    /// <exception cref="BusinessException">Arrangements:RevisionOfItself, :RevisionStarted, :DocumentReplaced.</exception>
    internal void Revise(PlanDocument earlier)
    {
        if (earlier.Id == Id) throw new BusinessException(ArrangementsErrorCodes.RevisionOfItself);
        if (RevisesId is not null) throw new BusinessException(ArrangementsErrorCodes.RevisionStarted).WithData("Title", Title);
        EnsureCurrent();
        earlier.EnsureCurrent();
        RevisesId = earlier.Id;
        earlier.ReplacedById = Id;
    }

    /// <summary>Both documents stand for themselves again.</summary>
    internal void Leave(PlanDocument earlier) => (RevisesId, earlier.ReplacedById) = (null, null);

    /// <exception cref="BusinessException">Arrangements:DocumentReplaced.</exception>
    internal void EnsureCurrent()
    {
        if (ReplacedById is not null) throw new BusinessException(ArrangementsErrorCodes.DocumentReplaced).WithData("Title", Title);
    }

    /// <summary>Two versions hang together: neither is split anew or taken away.</summary>
    /// <exception cref="BusinessException">Arrangements:DocumentReplaced, :RevisionStarted.</exception>
    internal void EnsureUnlinked()
    {
        EnsureCurrent();
        if (RevisesId is not null) throw new BusinessException(ArrangementsErrorCodes.RevisionStarted).WithData("Title", Title);
    }

    /// <summary>Counts the steps taken on its drafts. Written in SQL alone, so that a step and a change of the document's own fields do not conflict.</summary>
    public int StepCount { get; private set; }

    internal void Describe(int? planYear, string? issuer)
    {
        PlanYear = planYear;
        Issuer = Cut(issuer, PlanDocumentConsts.MaxIssuerLength);
    }

    internal void PlanFor(int year)
    {
        if (year is < PlanDocumentConsts.EarliestYear or > PlanDocumentConsts.LatestYear)
            throw new BusinessException(ArrangementsErrorCodes.PlanYearOutOfRange).WithData("Year", year);
        PlanYear = year;
    }

    internal void Rename(string title) => Title = CheckedTitle(title);

    internal void UseSection(string? title, bool chosen) =>
        (SectionTitle, IsSectionChosen) = (Cut(title, PlanDocumentConsts.MaxHeadingLength), chosen);

    internal void Review(int open, int all) =>
        Status = all == 0 ? PlanDocumentStatus.SectionWanted : open > 0 ? PlanDocumentStatus.Reviewing : PlanDocumentStatus.Confirmed;

    private static string CheckedTitle(string title) => Cut(Check.NotNullOrWhiteSpace(title, nameof(title)).Trim(), PlanDocumentConsts.MaxTitleLength)!;

    private static string? Cut(string? value, int length) => value is { } text && text.Length > length ? text[..length] : value;
}
