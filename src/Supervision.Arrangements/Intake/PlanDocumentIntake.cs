using System.Text.Json;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.Reading;
using Supervision.Arrangements.Reading.Margins;
using Supervision.Arrangements.Questions;
using Supervision.Arrangements.Splitting;
using Supervision.Arrangements.Suggestions;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Arrangements.TaskTables;
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
    TableReader tables,
    IBureauIntegrationService bureau,
    PastDecisions decisions,
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
        await secrecy.EnsureWordsAsync(import.FileName, import.Sha256, [import.Title ?? string.Empty, .. RawWords.Of(content)], cancellationToken);
        return await reader.ReadAsync(import.FileName, content, import.PlanYear, import.Title, progress, KeepAsync, cancellationToken);

        async Task KeepAsync(ReadDocument read)
        {
            await secrecy.EnsureWordsAsync(import.FileName, import.Sha256, [read.Text!, .. read.Margins], cancellationToken);
            if (!await blobs.ExistsAsync(import.Sha256, cancellationToken))
                await blobs.SaveAsync(import.Sha256, content, overrideExisting: true, cancellationToken);
            await whenKept();
        }
    }

    /// <param name="alongside">Written in the same transaction.</param>
    internal async Task<Guid> StoreAsync(ReadPlan read, Func<Guid, Task> alongside)
    {
        var (split, tableUse) = await ChooseAsync(read);
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        var document = new PlanDocument(guids.Create(), read.Title, read.FileName, read.Sha256, read.EncodingName, read.ByteLength);
        document.Describe(split.PlanYear, split.Issuer);
        document.IsOf(split.Readings.Kind.Value);
        document.UseSection(split.Section?.Heading.Of(read.Text), chosen: false);
        await alongside(document.Id);
        if (await documents.FindAsync(d => d.Sha256 == read.Sha256) is { } earlier) throw Already(earlier);
        await documents.InsertAsync(document);
        await texts.InsertAsync(TextOf(document.Id, read, split, tableUse));
        var made = new DraftMaker(document.Id, read.Text, await bureau.GetSnapshotAsync(), await decisions.LoadAsync(), guids).Make(split);
        await arrangements.InsertManyAsync(made.Arrangements);
        await drafts.InsertManyAsync(made.Drafts);
        document.Review(made.Drafts.Count, made.Drafts.Count);
        await unit.CompleteAsync();
        return document.Id;
    }

    // A table with known headings is read as such; a document that is a new one waits until a person says which column says what.
    private async Task<(SplitResult Split, TableUseDto? Use)> ChooseAsync(ReadPlan read)
    {
        if (read.Document.Tables.Count == 0) return (read.Split, null);
        using var unit = units.Begin(requiresNew: true);
        var remembered = await tables.ReadRememberedAsync(read.Text, read.Document.Tables, read.Split);
        await unit.CompleteAsync();
        if (remembered is not null) return (remembered.Split, remembered.Use);
        var waits = TableReader.IsMostlyTaskTable(read.Text, read.Document.Tables);
        return (waits ? read.Split with { Section = null, Arrangements = [], Sentences = [] } : read.Split, null);
    }

    private static PlanDocumentText TextOf(Guid id, ReadPlan read, SplitResult split, TableUseDto? tableUse)
    {
        var text = new PlanDocumentText(id, read.Text, StoredReading.OutlineOf(read.Text, split.Outline), StoredReading.SentencesOf(split.Sentences))
        {
            TablesJson = StoredTables.Of(read.Document.Tables),
            QuestionJson = StoredQuestion.Of(read).ToJson(),
        };
        text.UseTable(tableUse is null ? null : JsonSerializer.Serialize(tableUse));
        return text;
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
