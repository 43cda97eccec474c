using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using Supervision.Arrangements.Intake;
using Supervision.Arrangements.Splitting;
using Supervision.Arrangements.Revisions;
using Supervision.Arrangements.TaskDrafts;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.BlobStoring;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;

namespace Supervision.Arrangements.PlanDocuments;

[Authorize(ArrangementsPermissions.View)]
internal sealed class PlanDocumentAppService(
    IRepository<PlanDocument, Guid> documents,
    IRepository<PlanDocumentText, Guid> texts,
    IRepository<Arrangement, Guid> arrangements,
    IRepository<TaskDraft, Guid> drafts,
    IRepository<SentenceDifference, Guid> differences,
    DraftReplacer replacer,
    IBlobContainer<PlanDocumentBlobs> blobs,
    IReadOnlyRepository<DocumentImport, Guid> imports,
    PlanDocumentReader reader,
    ImportStarter starter,
    ImportRunner runner,
    ReviewComposer composer) : ArrangementsAppService, IPlanDocumentAppService
{
    public async Task<PagedResultDto<PlanDocumentInListDto>> GetListAsync(GetPlanDocumentListInput input)
    {
        var query = await documents.GetQueryableAsync();
        if (input.PlanYear is { } year) query = query.Where(d => d.PlanYear == year);
        if (input.Status is { } status) query = query.Where(d => d.Status == status);
        var total = await AsyncExecuter.LongCountAsync(query);
        var draftQuery = await drafts.GetQueryableAsync();
        var waiting = (await differences.GetQueryableAsync()).Where(x => x.NeedsDecision && x.DecidedAt == null);
        var rows = query.OrderByDescending(d => d.CreationTime).ThenBy(d => d.Id).Skip(input.SkipCount).Take(input.MaxResultCount)
            .Select(d => new PlanDocumentInListDto
            {
                Id = d.Id,
                Title = d.Title,
                PlanYear = d.PlanYear,
                Issuer = d.Issuer,
                FileName = d.FileName,
                Status = d.Status,
                CreationTime = d.CreationTime,
                OpenDrafts = draftQuery.Count(x => x.DocumentId == d.Id && x.State == TaskDraftState.Open),
                ConfirmedDrafts = draftQuery.Count(x => x.DocumentId == d.Id && x.State == TaskDraftState.Confirmed),
                DroppedDrafts = draftQuery.Count(x => x.DocumentId == d.Id && x.State == TaskDraftState.Dropped),
                RevisesId = d.RevisesId,
                ReplacedById = d.ReplacedById,
                UndecidedDifferences = waiting.Count(x => x.DocumentId == d.Id
                    && (x.Kind != DifferenceKind.Added || draftQuery.Any(n => n.Id == x.NewDraftId && n.State == TaskDraftState.Open))),
            });
        return new PagedResultDto<PlanDocumentInListDto>(total, await AsyncExecuter.ToListAsync(rows));
    }

    public async Task<List<int>> GetYearsAsync() => await AsyncExecuter.ToListAsync(
        (await documents.GetQueryableAsync()).Where(d => d.PlanYear != null).Select(d => d.PlanYear!.Value).Distinct().OrderByDescending(y => y));

    [Authorize(ArrangementsPermissions.Manage)]
    [UnitOfWork(IsDisabled = true)]
    public Task<Guid> UploadAsync(UploadPlanDocumentDto input) => TakeInAsync(input.FileName, input.Content, input.Title, input.PlanYear);

    [Authorize(ArrangementsPermissions.Manage)]
    [UnitOfWork(IsDisabled = true)]
    public async Task<Guid> UploadSampleAsync()
    {
        var sample = reader.Sample();
        return await FindIdAsync(Convert.ToHexStringLower(SHA256.HashData(sample.Content)))
            ?? await TakeInAsync(sample.FileName, sample.Content, L["Sample:Title"].Value, null);
    }

    public async Task<PlanDocumentReviewDto> GetReviewAsync(Guid id, bool wholeText = false) => await composer.ComposeAsync(id, wholeText);

    public async Task<byte[]> GetOriginalAsync(Guid id)
    {
        var document = await documents.GetAsync(id);
        return await blobs.GetAllBytesAsync(document.Sha256);
    }

    [Authorize(ArrangementsPermissions.Manage)]
    public async Task UpdateAsync(Guid id, UpdatePlanDocumentDto input)
    {
        var document = await documents.GetAsync(id);
        document.ConcurrencyStamp = input.ConcurrencyStamp;
        document.Rename(input.Title);
        if (input.PlanYear is { } year) document.PlanFor(year);
        await documents.UpdateAsync(document);
    }

    [Authorize(ArrangementsPermissions.Manage)]
    public async Task ChooseSectionAsync(Guid id, ChooseSectionDto input)
    {
        var document = await documents.GetAsync(id);
        var text = await texts.GetAsync(id);
        var split = PlanSplitter.SplitSection(text.Text, input.SectionStart, document.PlanYear)
            ?? throw new BusinessException(ArrangementsErrorCodes.SectionUnknown);
        if (split.Arrangements.Count == 0) throw new BusinessException(ArrangementsErrorCodes.SectionWithoutTasks);
        await replacer.ReplaceAsync(document, text, split, [input.SectionStart]);
    }

    [Authorize(ArrangementsPermissions.Manage)]
    public async Task DeleteAsync(Guid id)
    {
        var document = await documents.GetAsync(id);
        document.EnsureUnlinked();
        await EnsureNothingConfirmedAsync(id);
        await drafts.DeleteDirectAsync(d => d.DocumentId == id);
        await arrangements.DeleteDirectAsync(a => a.DocumentId == id);
        await texts.DeleteDirectAsync(t => t.Id == id);
        await documents.DeleteAsync(document);
    }

    // As in the background, but at once: the caller gets the refusal.
    private async Task<Guid> TakeInAsync(string fileName, byte[] content, string? title, int? planYear)
    {
        var import = await starter.StartAsync(fileName, content, title, planYear);
        if (await runner.RunAsync(import) is { } refusal) throw refusal;
        using var unit = UnitOfWorkManager.Begin(requiresNew: true);
        var taken = await imports.GetAsync(import.Id);
        await unit.CompleteAsync();
        return taken.DocumentId ?? throw new BusinessException(ArrangementsErrorCodes.ImportInterrupted);
    }

    private async Task<Guid?> FindIdAsync(string sha256)
    {
        using var work = UnitOfWorkManager.Begin();
        var earlier = await documents.FindAsync(d => d.Sha256 == sha256);
        await work.CompleteAsync();
        return earlier?.Id;
    }

    private async Task EnsureNothingConfirmedAsync(Guid id)
    {
        if (await drafts.AnyAsync(d => d.DocumentId == id && d.State == TaskDraftState.Confirmed))
            throw new BusinessException(ArrangementsErrorCodes.DocumentHasConfirmedTasks);
    }
}
