using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.ShortTitles;
using Supervision.Arrangements.TaskDrafts;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;

namespace Supervision.Arrangements.Revisions;

/// <summary>Lets a draft of the earlier version go on in the later one: finds or makes its draft there and hands the decisions over.</summary>
internal sealed class DraftSuccession(IGuidGenerator guids) : ITransientDependency
{
    /// <summary>The draft at a place of the later version: the one that is there, moved onto the place, or a new one.</summary>
    internal TaskDraft Place(LaterSheet sheet, Guid? draftId, TextSpan span, TaskDraft earlier)
    {
        var text = sheet.Text;
        var source = SourceSpan.Of(text, span.Start, span.Length);
        if (draftId is { } id && sheet.Find(id) is { State: TaskDraftState.Open } there)
        {
            if (there.Span != source) there.Cover(source, span.Of(text));
            return there;
        }

        var draft = new TaskDraft(guids.Create(), sheet.DocumentId, sheet.ArrangementAt(span.Start, earlier), sheet.OrderAt(span.Start), source,
            span.Of(text), ShortTitle.Propose(text, span));
        draft.ReadUnits(earlier.LeadWords, earlier.SupportWords, earlier.TargetWords);
        draft.ReadOwners(earlier.SharingWords, earlier.LeaderWords);
        sheet.Add(draft);
        return draft;
    }

    /// <summary>A draft without a place in the later version: its words stand in the earlier one only.</summary>
    internal TaskDraft Keep(LaterSheet sheet, TaskDraft earlier, int position)
    {
        var draft = new TaskDraft(guids.Create(), sheet.DocumentId, sheet.ArrangementAt(position, earlier), sheet.OrderAt(position),
            SourceSpan.Of(sheet.Text, position, 0), earlier.Quotation, earlier.ShortTitle);
        draft.ReadUnits(earlier.LeadWords, earlier.SupportWords, earlier.TargetWords);
        draft.ReadOwners(earlier.SharingWords, earlier.LeaderWords);
        draft.Inherit(earlier, takesWording: false, fillsGaps: false);
        sheet.Add(draft);
        return draft;
    }

    internal static void Remove(LaterSheet sheet, IEnumerable<Guid> draftIds)
    {
        foreach (var id in draftIds)
            if (sheet.Find(id) is { State: TaskDraftState.Open } draft) sheet.Remove(draft);
    }

    /// <summary>Hands decisions over, and the state they led to.</summary>
    internal static void HandOver(TaskDraft earlier, TaskDraft later, bool takesWording)
    {
        if (earlier.TaskId is { } task)
        {
            later.FollowTask(earlier, task);
            return;
        }

        later.Inherit(earlier, takesWording, fillsGaps: later.LastModificationTime is not null);
        if (earlier is { State: TaskDraftState.Dropped, DropReason: { } reason } && !takesWording) later.Drop(reason);
    }
}
