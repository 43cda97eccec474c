using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Supervision.Arrangements.TaskDrafts;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Users;

namespace Supervision.Arrangements.ReviewSteps;

/// <summary>
/// Takes a person's own last step back, or does it again. Refused as soon as a later step of somebody else touched the same drafts: their work
/// is never overwritten. What happened between two versions of a document is no step to be undone: undo stops there and says so.
/// </summary>
internal sealed class ReviewTurner(IRepository<ReviewStep, Guid> steps, ReviewDesks desks, ICurrentUser user) : ITransientDependency
{
    /// <exception cref="BusinessException">Arrangements:NothingToUndo, :UndoOverlaid, :UndoConfirmed, :UndoVersions.</exception>
    internal async Task<ReviewStep> UndoAsync(Guid documentId, CancellationToken cancellationToken = default)
    {
        var desk = await desks.OpenAsync(documentId, cancellationToken: cancellationToken);
        var step = await (await UndoableAsync(documentId)).FirstOrDefaultAsync(cancellationToken) ?? throw new BusinessException(ArrangementsErrorCodes.NothingToUndo);
        if (ReviewStepKinds.OfVersions.Contains(step.Kind)) throw OfVersions(step);
        return await TurnAsync(desk, step, undo: true, cancellationToken);
    }

    /// <exception cref="BusinessException">Arrangements:NothingToRedo, :UndoOverlaid, :UndoConfirmed.</exception>
    internal async Task<ReviewStep> RedoAsync(Guid documentId, CancellationToken cancellationToken = default)
    {
        var desk = await desks.OpenAsync(documentId, cancellationToken: cancellationToken);
        var step = await (await RedoableAsync(documentId, cancellationToken)).FirstOrDefaultAsync(cancellationToken) ?? throw new BusinessException(ArrangementsErrorCodes.NothingToRedo);
        return await TurnAsync(desk, step, undo: false, cancellationToken);
    }

    /// <summary>What undo and redo would do for this person now.</summary>
    internal async Task<(ReviewStepKind? Undo, ReviewStepKind? Redo)> NextAsync(Guid documentId, CancellationToken cancellationToken = default)
    {
        if (user.Id is null) return (null, null);
        var undo = (await UndoableAsync(documentId)).Select(s => (ReviewStepKind?)s.Kind);
        var redo = (await RedoableAsync(documentId, cancellationToken)).Select(s => (ReviewStepKind?)s.Kind);
        return (await undo.FirstOrDefaultAsync(cancellationToken), await redo.FirstOrDefaultAsync(cancellationToken));
    }

    private async Task<IQueryable<ReviewStep>> UndoableAsync(Guid documentId) =>
        (await MineAsync(documentId)).Where(s => s.UndoneBy == null).OrderByDescending(s => s.Revision);

    // What was undone before the latest step of one's own is not done again.
    private async Task<IQueryable<ReviewStep>> RedoableAsync(Guid documentId, CancellationToken cancellationToken)
    {
        var mine = await MineAsync(documentId);
        var latest = await mine.MaxAsync(s => (int?)s.Revision, cancellationToken) ?? 0;
        return mine.Where(s => s.UndoneBy > latest && !ReviewStepKinds.OfVersions.Contains(s.Kind)).OrderBy(s => s.Revision);
    }

    private async Task<IQueryable<ReviewStep>> MineAsync(Guid documentId)
    {
        var me = user.GetId();
        return (await steps.GetQueryableAsync()).Where(s => s.DocumentId == documentId && s.ActorId == me
            && s.Kind != ReviewStepKind.Confirm && s.Kind != ReviewStepKind.MadeAnew && s.Kind != ReviewStepKind.Undo && s.Kind != ReviewStepKind.Redo);
    }

    private async Task<ReviewStep> TurnAsync(ReviewDesk desk, ReviewStep step, bool undo, CancellationToken cancellationToken)
    {
        var changes = DraftChange.Read(step.ChangesJson);
        await EnsureNotOverlaidAsync(step, [.. changes.Select(c => c.DraftId)], cancellationToken);
        foreach (var change in changes) Turn(desk.Sheet, change.DraftId, undo ? change.After : change.Before, undo ? change.Before : change.After);
        EnsureApart(desk.Sheet, changes);
        step.Turn(undo ? desk.Revision : null);
        await desks.RecordAsync(desk, undo ? ReviewStepKind.Undo : ReviewStepKind.Redo, step.DraftId is { } id ? desk.Sheet.Find(id) : null, cancellationToken);
        return step;
    }

    private static void Turn(DraftSheet sheet, Guid draftId, JsonObject? expected, JsonObject? wanted)
    {
        var draft = sheet.Find(draftId);
        if (draft?.State == TaskDraftState.Confirmed) throw new BusinessException(ArrangementsErrorCodes.UndoConfirmed).WithData("Title", draft.ShortTitle);
        var isAsLeft = expected is null ? draft is null : draft is not null && DraftChange.Holds(expected, DraftMemory.Of(draft));
        if (!isAsLeft) throw Overlaid(string.Empty, draft?.ShortTitle ?? string.Empty);
        if (draft is null) sheet.Add(DraftMemory.Make(draftId, wanted!));
        else if (wanted is null) sheet.Remove(draft);
        else DraftMemory.Put(draft, wanted);
    }

    private async Task EnsureNotOverlaidAsync(ReviewStep step, HashSet<Guid> touched, CancellationToken cancellationToken)
    {
        var later = await (await steps.GetQueryableAsync()).AsNoTracking()
            .Where(s => s.DocumentId == step.DocumentId && s.Revision > step.Revision && s.UndoneBy == null)
            .Where(s => s.ActorId != step.ActorId || ReviewStepKinds.OfVersions.Contains(s.Kind))
            .Where(s => s.Kind != ReviewStepKind.Undo && s.Kind != ReviewStepKind.Redo)
            .OrderByDescending(s => s.Revision).ToListAsync(cancellationToken);
        if (later.Find(s => DraftChange.Read(s.ChangesJson).Exists(c => touched.Contains(c.DraftId))) is not { } other) return;
        throw ReviewStepKinds.OfVersions.Contains(other.Kind) ? OfVersions(other) : Overlaid(other.ActorName, other.Title ?? string.Empty);
    }

    // Words that a draft gets back may have been given to another one meanwhile.
    private static void EnsureApart(DraftSheet sheet, List<DraftChange> changes)
    {
        var ids = changes.Select(c => c.DraftId).ToHashSet();
        var moved = changes.Where(c => c.Before is null || c.After is null || c.Before.ContainsKey(nameof(TaskDraft.Span))).Select(c => sheet.Find(c.DraftId)).OfType<TaskDraft>();
        foreach (var draft in moved)
            if (sheet.All.FirstOrDefault(d => !ids.Contains(d.Id) && d.Span.Start < draft.Span.End && draft.Span.Start < d.Span.End && !d.Span.Equals(draft.Span)) is { } other)
                throw Overlaid(string.Empty, other.ShortTitle);
    }

    private static BusinessException OfVersions(ReviewStep step) => new BusinessException(ArrangementsErrorCodes.UndoVersions).WithData("Name", step.ActorName);

    private static BusinessException Overlaid(string name, string title) =>
        new BusinessException(name.Length > 0 ? ArrangementsErrorCodes.UndoOverlaid : ArrangementsErrorCodes.UndoChanged).WithData("Name", name).WithData("Title", title);
}
