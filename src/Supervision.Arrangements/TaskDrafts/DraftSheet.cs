using Supervision.Arrangements.Outlining;
using Volo.Abp;

namespace Supervision.Arrangements.TaskDrafts;

/// <summary>All drafts of one document in their order, and what can be done to their words. Pure.</summary>
internal sealed class DraftSheet(string text, IEnumerable<TaskDraft> drafts)
{
    private readonly List<TaskDraft> _drafts = [.. drafts.OrderBy(d => d.Order)];

    internal IReadOnlyList<TaskDraft> All => _drafts;

    internal TaskDraft? Find(Guid id) => _drafts.Find(d => d.Id == id);

    internal void Add(TaskDraft draft)
    {
        var at = _drafts.FindIndex(d => d.Order > draft.Order);
        _drafts.Insert(at < 0 ? _drafts.Count : at, draft);
    }

    internal void Remove(TaskDraft draft) => _drafts.Remove(draft);

    internal int NumberOf(TaskDraft draft) => _drafts.IndexOf(draft) + 1;

    /// <summary>The open draft before this one in its arrangement takes its words over, and what was typed where it has nothing itself; this one goes.</summary>
    internal TaskDraft MergeIntoPrevious(TaskDraft draft)
    {
        var previous = _drafts.LastOrDefault(d => d.ArrangementId == draft.ArrangementId && d.Order < draft.Order && d.State == TaskDraftState.Open)
            ?? throw new BusinessException(ArrangementsErrorCodes.NothingToMergeWith);
        if (draft.State != TaskDraftState.Open) throw new BusinessException(ArrangementsErrorCodes.DraftNotOpen).WithData("Title", draft.ShortTitle);
        previous.Absorb(draft);
        Cover(previous, Math.Min(previous.Span.Start, draft.Span.Start), Math.Max(previous.Span.End, draft.Span.End), draft);
        _drafts.Remove(draft);
        return previous;
    }

    /// <summary>Words beside a draft join it.</summary>
    internal void Extend(TaskDraft draft, SourceStretchDto stretch)
    {
        var span = Free(stretch);
        Cover(draft, Math.Min(draft.Span.Start, span.Start), Math.Max(draft.Span.End, span.End), draft);
    }

    /// <summary>The stretch, if it lies in the text and no draft holds any of it.</summary>
    internal TextSpan Free(SourceStretchDto stretch)
    {
        if (stretch.Start + (long)stretch.Length > text.Length) throw new BusinessException(ArrangementsErrorCodes.SpanOutside);
        var span = Splitting.SentenceParts.Bare(text, new TextSpan(stretch.Start, stretch.Length));
        if (span.IsEmpty) throw new BusinessException(ArrangementsErrorCodes.SpanOutside);
        if (_drafts.Any(d => Overlaps(d, span.Start, span.End))) throw new BusinessException(ArrangementsErrorCodes.SpanTaken);
        return span;
    }

    /// <summary>A place in the order right behind a draft (at the front without one).</summary>
    internal int OrderAfter(TaskDraft? draft)
    {
        var index = draft is null ? -1 : _drafts.IndexOf(draft);
        var before = draft?.Order ?? 0;
        if (index + 1 >= _drafts.Count) return before + TaskDraftConsts.OrderStep;
        var middle = before + (_drafts[index + 1].Order - before) / 2;
        if (middle > before) return middle;
        for (var i = 0; i < _drafts.Count; i++) _drafts[i].PutAt((i + 1) * TaskDraftConsts.OrderStep);
        return OrderAfter(draft);
    }

    internal bool Move(TaskDraft draft, bool up)
    {
        var neighbours = _drafts.Where(d => d.ArrangementId == draft.ArrangementId).ToList();
        var at = neighbours.IndexOf(draft);
        var other = neighbours.ElementAtOrDefault(up ? at - 1 : at + 1);
        if (other is null) return false;
        var order = draft.Order;
        draft.PutAt(other.Order);
        other.PutAt(order);
        _drafts.Sort((a, b) => a.Order.CompareTo(b.Order));
        return true;
    }

    private void Cover(TaskDraft draft, int start, int end, TaskDraft absorbed)
    {
        var taken = _drafts.Any(d => d != draft && d != absorbed && Overlaps(d, start, end));
        if (taken || end - start > TaskDraftConsts.MaxQuotationLength || text.AsSpan(start, end - start).ContainsAny('\n', '\r') && CrossesParagraphs(start, end))
            throw new BusinessException(ArrangementsErrorCodes.NotNeighbours);
        draft.Cover(SourceSpan.Of(text, start, end - start), text[start..end]);
    }

    // A line broken inside a sentence is one paragraph; a numbered paragraph between the two is not.
    private bool CrossesParagraphs(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] != '\n') continue;
            var next = TextSpan.FromBounds(i + 1, end).Trim(text);
            if (NumberMark.TryRead(text, next.Start, end, out _)) return true;
        }
        return false;
    }

    private static bool Overlaps(TaskDraft draft, int start, int end) => draft.Span.Start < end && start < draft.Span.End;
}
