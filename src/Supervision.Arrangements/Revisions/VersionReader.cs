using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.TaskDrafts;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Arrangements.Revisions;

/// <summary>Two versions read and compared.</summary>
internal sealed record ComparedVersions(
    ReadVersion Earlier, ReadVersion Later, IReadOnlyList<SentenceUnit> Before, IReadOnlyList<SentenceUnit> After, IReadOnlyList<SentenceMatch> Matches)
{
    /// <summary>True when nobody changed a draft of either version since the other reading.</summary>
    internal bool HasSameDrafts(ComparedVersions other) => Stamps(Earlier).SetEquals(Stamps(other.Earlier)) && Stamps(Later).SetEquals(Stamps(other.Later));

    private static HashSet<(Guid, string)> Stamps(ReadVersion version) => [.. version.Drafts.Select(d => (d.Id, d.ConcurrencyStamp))];
}

/// <summary>Reads a document with everything a comparison needs.</summary>
internal sealed class VersionReader(
    IRepository<PlanDocument, Guid> documents,
    IRepository<PlanDocumentText, Guid> texts,
    IRepository<Arrangement, Guid> arrangements,
    IRepository<TaskDraft, Guid> drafts) : ITransientDependency
{
    internal async Task<ReadVersion> ReadAsync(Guid documentId, CancellationToken cancellationToken = default) => new(
        await documents.GetAsync(documentId, cancellationToken: cancellationToken),
        await texts.GetAsync(documentId, cancellationToken: cancellationToken),
        [.. (await arrangements.GetListAsync(a => a.DocumentId == documentId, cancellationToken: cancellationToken)).OrderBy(a => a.Order)],
        [.. (await drafts.GetListAsync(d => d.DocumentId == documentId, cancellationToken: cancellationToken)).OrderBy(d => d.Order)]);

    internal static ComparedVersions Compare(ReadVersion earlier, ReadVersion later)
    {
        var (before, after) = (UnitReader.Read(earlier), UnitReader.Read(later));
        return new ComparedVersions(earlier, later, before, after, SentenceMatcher.Match(before, after));
    }
}
