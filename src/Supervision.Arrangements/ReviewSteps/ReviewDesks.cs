using Microsoft.EntityFrameworkCore;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.TaskDrafts;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Timing;
using Volo.Abp.Users;

namespace Supervision.Arrangements.ReviewSteps;

/// <summary>Opens a document's drafts for one step and writes down what the step did.</summary>
internal sealed class ReviewDesks(
    IRepository<PlanDocument, Guid> documents,
    IRepository<PlanDocumentText, Guid> texts,
    IRepository<TaskDraft, Guid> drafts,
    IRepository<ReviewStep, Guid> steps,
    ICurrentUser user,
    IGuidGenerator guids,
    IClock clock) : ITransientDependency
{
    private const int PruneEvery = 50;

    /// <summary>Counts the document's revision up, which keeps others from taking a step until this one is through, and reads all drafts.</summary>
    /// <param name="seen">The last step that the person saw, if steps of others since then are to stop this one.</param>
    internal async Task<ReviewDesk> OpenAsync(Guid documentId, int? seen = null, CancellationToken cancellationToken = default)
    {
        var revision = await AdvanceAsync(documentId, cancellationToken);
        var document = await documents.GetAsync(documentId, cancellationToken: cancellationToken);
        document.EnsureCurrent();
        var stored = await texts.GetAsync(documentId, cancellationToken: cancellationToken);
        return new ReviewDesk(document, stored, revision, seen, await drafts.GetListAsync(d => d.DocumentId == documentId, cancellationToken: cancellationToken));
    }

    /// <summary>Opens the document that a draft belongs to.</summary>
    internal async Task<(ReviewDesk Desk, TaskDraft Draft)> OpenForAsync(Guid draftId, int? seen = null, CancellationToken cancellationToken = default)
    {
        var desk = await OpenAsync(await DocumentOfAsync(draftId, cancellationToken), seen, cancellationToken);
        return (desk, desk.Sheet.Find(draftId) ?? throw new EntityNotFoundException(typeof(TaskDraft), draftId));
    }

    internal async Task<Guid> DocumentOfAsync(Guid draftId, CancellationToken cancellationToken = default)
    {
        var found = await (await drafts.GetQueryableAsync()).Where(d => d.Id == draftId).Select(d => (Guid?)d.DocumentId).FirstOrDefaultAsync(cancellationToken);
        return found ?? throw new EntityNotFoundException(typeof(TaskDraft), draftId);
    }

    /// <summary>Stores what changed on the desk and the step itself.</summary>
    /// <exception cref="BusinessException">Arrangements:DraftChangedMeanwhile.</exception>
    internal async Task RecordAsync(ReviewDesk desk, ReviewStepKind kind, TaskDraft? subject, CancellationToken cancellationToken = default)
    {
        var changes = desk.Changes();
        await EnsureSeenAsync(desk, [.. changes.Select(c => c.DraftId)], cancellationToken);
        await drafts.InsertManyAsync(desk.Added, cancellationToken: cancellationToken);
        foreach (var id in desk.Removed) await drafts.DeleteAsync(id, cancellationToken: cancellationToken);
        desk.Document.Review(desk.Sheet.All.Count(d => d.State == TaskDraftState.Open), desk.Sheet.All.Count);
        await WriteAsync(desk.Document.Id, desk.Revision, kind, subject, changes, cancellationToken);
    }

    /// <summary>Writes down a change of one draft's fields, without reading the others.</summary>
    internal async Task RecordEditAsync(TaskDraft draft, ReviewStepKind kind, DraftChange? change, CancellationToken cancellationToken = default)
    {
        if (change is null) return;
        var revision = await AdvanceAsync(draft.DocumentId, cancellationToken);
        await WriteAsync(draft.DocumentId, revision, kind, draft, [change], cancellationToken);
    }

    /// <summary>The drafts were made anew: nothing before can be undone.</summary>
    internal async Task StartAnewAsync(Guid documentId, CancellationToken cancellationToken = default)
    {
        var revision = await AdvanceAsync(documentId, cancellationToken);
        await steps.DeleteDirectAsync(s => s.DocumentId == documentId, cancellationToken);
        await WriteAsync(documentId, revision, ReviewStepKind.MadeAnew, null, [], cancellationToken);
    }

    private async Task WriteAsync(
        Guid documentId, int revision, ReviewStepKind kind, TaskDraft? subject, List<DraftChange> changes, CancellationToken cancellationToken)
    {
        var step = new ReviewStep(guids.Create(), documentId, revision, kind, user.GetId(), user.Name ?? user.UserName ?? string.Empty, clock.Now,
            subject?.Id, subject?.ShortTitle, DraftChange.Write(changes));
        await steps.InsertAsync(step, autoSave: true, cancellationToken: cancellationToken);
        if (revision % PruneEvery == 0)
            await steps.DeleteDirectAsync(s => s.DocumentId == documentId && s.Revision <= revision - ReviewStepConsts.MaxSteps && !ReviewStepKinds.OfVersions.Contains(s.Kind), cancellationToken);
    }

    private async Task<int> AdvanceAsync(Guid documentId, CancellationToken cancellationToken)
    {
        var one = (await documents.GetQueryableAsync()).Where(d => d.Id == documentId);
        if (await one.ExecuteUpdateAsync(set => set.SetProperty(d => d.StepCount, d => d.StepCount + 1), cancellationToken) == 0)
            throw new EntityNotFoundException(typeof(PlanDocument), documentId);
        return await one.Select(d => d.StepCount).SingleAsync(cancellationToken);
    }

    // What the person decided on looked different by then: they look again before it is done.
    private async Task EnsureSeenAsync(ReviewDesk desk, HashSet<Guid> touched, CancellationToken cancellationToken)
    {
        if (desk.Seen is not { } seen || desk.Revision - 1 <= seen) return;
        var me = user.GetId();
        var missed = await (await steps.GetQueryableAsync()).AsNoTracking()
            .Where(s => s.DocumentId == desk.Document.Id && s.Revision > seen && s.ActorId != me).OrderByDescending(s => s.Revision).ToListAsync(cancellationToken);
        var first = missed.Find(s => DraftChange.Read(s.ChangesJson).Exists(c => touched.Contains(c.DraftId)));
        if (first is not null)
            throw new BusinessException(ArrangementsErrorCodes.DraftChangedMeanwhile).WithData("Name", first.ActorName).WithData("Title", first.Title ?? string.Empty);
    }
}
