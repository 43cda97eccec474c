using Microsoft.AspNetCore.Authorization;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Organization.Bureau;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;

namespace Supervision.Arrangements.Revisions;

[Authorize(ArrangementsPermissions.View)]
internal sealed class PlanRevisionAppService(
    IRepository<PlanDocument, Guid> documents,
    IRepository<SentenceDifference, Guid> differences,
    VersionReader versions,
    RevisionStarter starter,
    RevisionUnlinker unlinker,
    RevisionComposer composer,
    DifferenceDecider decider,
    ICurrentPerson currentPerson,
    IBureauIntegrationService bureau) : ArrangementsAppService, IPlanRevisionAppService
{
    private const int MostChoices = 200;

    public async Task<RevisionLinkDto> GetLinkAsync(Guid documentId)
    {
        var document = await documents.GetAsync(documentId);
        var isFree = document is { RevisesId: null, ReplacedById: null };
        var others = isFree ? await OthersAsync(documentId) : [];
        return new RevisionLinkDto
        {
            DocumentId = documentId,
            Earlier = await RefAsync(document.RevisesId),
            Later = await RefAsync(document.ReplacedById),
            Undecided = document.RevisesId is null ? 0 : await UndecidedAsync(documentId),
            Proposals = [.. RevisionProposer.Propose(document, others)
                .Select(p => new RevisionProposalDto(RevisionComposer.Ref(p.Document), (int)(p.Shared * 100), p.SameIssuer))],
            Choices = [.. others.Select(RevisionComposer.Ref)],
        };
    }

    public async Task<RevisionDto> GetPreviewAsync(Guid documentId, Guid earlierId, GetRevisionInput input)
    {
        var compared = VersionReader.Compare(await versions.ReadAsync(earlierId), await versions.ReadAsync(documentId));
        var oldDrafts = compared.Earlier.Drafts.ToDictionary(d => d.Id);
        var found = DifferenceMaker.Make(compared)
            .Select((f, i) => RevisionStarter.Store(GuidGenerator.Create(), documentId, earlierId, i, f, f.OldDraftId is { } id ? oldDrafts[id] : null)).ToList();
        return await composer.ComposeAsync(compared.Earlier, compared.Later, found, input);
    }

    // Two long texts are compared before the transaction begins; inside it only what was found is written.
    [Authorize(ArrangementsPermissions.Manage)]
    [UnitOfWork(IsDisabled = true)]
    public async Task StartAsync(Guid documentId, Guid earlierId)
    {
        ComparedVersions compared;
        using (var reading = UnitOfWorkManager.Begin())
        {
            compared = VersionReader.Compare(await versions.ReadAsync(earlierId), await versions.ReadAsync(documentId));
            await reading.CompleteAsync();
        }

        using var work = UnitOfWorkManager.Begin(requiresNew: false, isTransactional: true);
        await starter.StartAsync(compared);
        await work.CompleteAsync();
    }

    public async Task<RevisionDto> GetAsync(Guid documentId, GetRevisionInput input)
    {
        var later = await versions.ReadAsync(documentId);
        if (later.Document.RevisesId is not { } earlierId) throw new EntityNotFoundException(typeof(SentenceDifference), documentId);
        var all = (await differences.GetListAsync(d => d.DocumentId == documentId)).OrderBy(d => d.Order).ToList();
        return await composer.ComposeAsync(await versions.ReadAsync(earlierId), later, all, input);
    }

    [Authorize(ArrangementsPermissions.Manage)]
    public async Task<UnlinkedRevisionDto> UnlinkAsync(Guid documentId) => await unlinker.UnlinkAsync(documentId);

    [Authorize(ArrangementsPermissions.Manage)]
    public async Task DecideAsync(Guid differenceId, DecideDifferenceDto input)
    {
        var difference = await differences.GetAsync(differenceId);
        var name = currentPerson.Id is { } id ? (await bureau.GetSnapshotAsync()).Person(id)?.Name : null;
        difference.Decide(input.Choice, input.Reason, name ?? CurrentUser.UserName, Clock.Now);
        difference.ConcurrencyStamp = input.ConcurrencyStamp;
        await decider.ApplyAsync(difference);
        await differences.UpdateAsync(difference, autoSave: true);
    }

    private async Task<List<PlanDocument>> OthersAsync(Guid documentId)
    {
        var query = await documents.GetQueryableAsync();
        return await AsyncExecuter.ToListAsync(query.Where(d => d.Id != documentId && d.ReplacedById == null)
            .OrderByDescending(d => d.CreationTime).Take(MostChoices));
    }

    private async Task<DocumentRefDto?> RefAsync(Guid? id) =>
        id is { } known && await documents.FindAsync(known) is { } document ? RevisionComposer.Ref(document) : null;

    private async Task<int> UndecidedAsync(Guid documentId)
    {
        var newDrafts = (await versions.ReadAsync(documentId)).Drafts.ToDictionary(d => d.Id);
        var waiting = await differences.GetListAsync(d => d.DocumentId == documentId && d.NeedsDecision && d.DecidedAt == null);
        return waiting.Count(d => RevisionComposer.IsOpen(d, newDrafts));
    }
}
