using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.Reading;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Organization.Bureau;
using Supervision.Organization.Secrecy;
using Volo.Abp;
using Volo.Abp.BlobStoring;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Uow;

namespace Supervision.Arrangements.Intake;

/// <summary>From bytes to a stored document: read, check for secrecy, keep the bytes, split, store. Only the last step opens a transaction.</summary>
internal sealed class PlanDocumentIntake(
    IRepository<PlanDocument, Guid> documents,
    IRepository<PlanDocumentText, Guid> texts,
    IRepository<Arrangement, Guid> arrangements,
    IRepository<TaskDraft, Guid> drafts,
    IBureauIntegrationService bureau,
    ISecrecyIntegrationService secrecy,
    IBlobContainer<PlanDocumentBlobs> blobs,
    PlanDocumentReader reader,
    IGuidGenerator guids,
    IUnitOfWorkManager units) : ITransientDependency
{
    /// <param name="whenKept">Called between reading and splitting, when the bytes are in the blob store.</param>
    internal async Task<ReadPlan> ReadAsync(
        DocumentImport import, byte[] content, IProgress<ReadProgress> progress, Func<Task> whenKept, CancellationToken cancellationToken)
    {
        await secrecy.EnsureWordsAsync(import.FileName, import.Sha256, [import.Title ?? string.Empty], cancellationToken);
        return await reader.ReadAsync(import.FileName, content, import.PlanYear, import.Title, progress, KeepAsync, cancellationToken);

        async Task KeepAsync(ReadDocument read)
        {
            await secrecy.EnsureWordsAsync(import.FileName, import.Sha256, [read.Text!], cancellationToken);
            if (!await blobs.ExistsAsync(import.Sha256, cancellationToken))
                await blobs.SaveAsync(import.Sha256, content, overrideExisting: true, cancellationToken);
            await whenKept();
        }
    }

    /// <param name="alongside">Written in the same transaction.</param>
    internal async Task<Guid> StoreAsync(ReadPlan read, Func<Guid, Task> alongside)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        var document = new PlanDocument(guids.Create(), read.Title, read.FileName, read.Sha256, read.EncodingName, read.ByteLength);
        document.Describe(read.Split.PlanYear, read.Split.Issuer);
        document.IsOf(read.Split.Readings.Kind.Value);
        document.UseSection(read.Split.Section?.Heading.Of(read.Text), chosen: false);
        await alongside(document.Id);
        if (await documents.FindAsync(d => d.Sha256 == read.Sha256) is { } earlier) throw Already(earlier);
        await documents.InsertAsync(document);
        await texts.InsertAsync(new PlanDocumentText(
            document.Id, read.Text, StoredReading.OutlineOf(read.Text, read.Split.Outline), StoredReading.SentencesOf(read.Split.Sentences)));
        var made = DraftMaker.Make(document.Id, read.Text, read.Split, await bureau.GetSnapshotAsync(), guids);
        await arrangements.InsertManyAsync(made.Arrangements);
        await drafts.InsertManyAsync(made.Drafts);
        document.Review(made.Drafts.Count, made.Drafts.Count);
        await unit.CompleteAsync();
        return document.Id;
    }

    /// <exception cref="BusinessException">Arrangements:AlreadyUploaded.</exception>
    internal async Task EnsureNewAsync(string sha256)
    {
        using var unit = units.Begin();
        if (await documents.FindAsync(d => d.Sha256 == sha256) is { } earlier) throw Already(earlier);
        await unit.CompleteAsync();
    }

    internal async Task<byte[]?> KeptAsync(string sha256, CancellationToken cancellationToken) => await blobs.GetAllBytesOrNullAsync(sha256, cancellationToken);

    /// <summary>Takes kept bytes away again, unless a document has them.</summary>
    internal async Task ForgetAsync(string sha256)
    {
        using var unit = units.Begin(requiresNew: true);
        if (!await documents.AnyAsync(d => d.Sha256 == sha256)) await blobs.DeleteAsync(sha256);
        await unit.CompleteAsync();
    }

    private static BusinessException Already(PlanDocument earlier) =>
        new BusinessException(ArrangementsErrorCodes.AlreadyUploaded).WithData("Title", earlier.Title).WithData("Id", earlier.Id);
}
