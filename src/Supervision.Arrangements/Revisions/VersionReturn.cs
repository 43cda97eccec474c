using Supervision.Arrangements.ReviewSteps;
using Supervision.Arrangements.TaskDrafts;

namespace Supervision.Arrangements.Revisions;

/// <summary>
/// Gives the drafts of a document back what comparing it with an earlier one had replaced, the latest change first. A draft that somebody
/// worked on since keeps what it says and is merely loosened.
/// </summary>
internal static class VersionReturn
{
    /// <param name="steps">The comparison and the decisions, latest first.</param>
    internal static void Take(ReviewDesk desk, IReadOnlyList<ReviewStep> steps)
    {
        foreach (var change in steps.SelectMany(s => DraftChange.Read(s.ChangesJson).OrderBy(c => c.After is null))) Return(desk.Sheet, change);
        foreach (var draft in desk.Sheet.All.Where(d => d.StandsInEarlierVersion).ToList()) desk.Sheet.Remove(draft);
        foreach (var draft in desk.Sheet.All) draft.Loosen();
    }

    private static void Return(DraftSheet sheet, DraftChange change)
    {
        var draft = sheet.Find(change.DraftId);
        if (change.After is null)
        {
            if (draft is null && DraftMemory.Make(change.DraftId, change.Before!) is var back && IsFree(sheet, back)) sheet.Add(back);
        }
        else if (draft is null || !DraftChange.Holds(change.After, DraftMemory.Of(draft)))
        {
            return;
        }
        else if (change.Before is null)
        {
            sheet.Remove(draft);
        }
        else
        {
            var now = DraftMemory.Of(draft);
            DraftMemory.Put(draft, change.Before);
            if (!IsFree(sheet, draft)) DraftMemory.Put(draft, now);
        }
    }

    private static bool IsFree(DraftSheet sheet, TaskDraft draft) => !sheet.All.Any(d =>
        d.Id != draft.Id && d.Span.Start < draft.Span.End && draft.Span.Start < d.Span.End && !d.Span.Equals(draft.Span));
}
