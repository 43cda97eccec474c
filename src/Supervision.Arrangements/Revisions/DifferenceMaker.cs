using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.TaskDrafts;

namespace Supervision.Arrangements.Revisions;

/// <summary>A difference as compared, before anything is stored.</summary>
internal sealed record FoundDifference(DifferenceKind Kind, TextSpan? Old, TextSpan? New, Guid? OldDraftId, Guid? NewDraftId)
{
    internal bool IsDivided { get; init; }
    internal bool IsAboutUnits { get; init; }

    /// <summary>The draft that covers several sentences of the later version; the drafts of the others give way to it.</summary>
    internal IReadOnlyList<Guid> Absorbed { get; init; } = [];
}

/// <summary>One difference for each old sentence or addition, with its own place in both texts. Pure.</summary>
internal static class DifferenceMaker
{
    internal static IEnumerable<FoundDifference> Make(ComparedVersions compared) => compared.Matches.SelectMany(m => m switch
    {
        { New.Count: 0 } => [Removal(compared, m)],
        { Old.Count: 0 } => [Addition(compared, m)],
        { Old.Count: > 1 } => Joined(compared, m),
        _ => [Single(compared, m)],
    }).Concat(compared.Earlier.Drafts.Where(d => d.StandsInEarlierVersion && d.State == TaskDraftState.Open)
        .Select(d => new FoundDifference(DifferenceKind.Removed, null, null, d.Id, null)));

    internal static bool NeedsDecision(FoundDifference found, TaskDraft? oldDraft) => found.Kind switch
    {
        DifferenceKind.Reworded => oldDraft is not null || found.NewDraftId is not null,
        DifferenceKind.Removed => oldDraft is not null && oldDraft.State != TaskDraftState.Dropped,
        DifferenceKind.Added => found.NewDraftId is not null,
        _ => false,
    };

    private static FoundDifference Removal(ComparedVersions c, SentenceMatch match)
    {
        var unit = c.Before[match.Old[0]];
        return new(DifferenceKind.Removed, unit.Span, match.Resembles is { } n ? c.After[n].Span : null, unit.DraftId, null);
    }

    private static FoundDifference Addition(ComparedVersions c, SentenceMatch match)
    {
        var unit = c.After[match.New[0]];
        return new(DifferenceKind.Added, match.Resembles is { } o ? c.Before[o].Span : null, unit.Span, null, unit.DraftId);
    }

    private static FoundDifference Single(ComparedVersions c, SentenceMatch match)
    {
        var unit = c.Before[match.Old[0]];
        var news = match.New.Select(n => c.After[n]).ToList();
        var drafts = news.Select(n => n.DraftId).OfType<Guid>().ToList();
        return new(match.Kind, unit.Span, TextSpan.FromBounds(news[0].Span.Start, news[^1].Span.End), unit.DraftId, drafts.Count > 0 ? drafts[0] : null)
        {
            IsDivided = match.IsDivided,
            IsAboutUnits = match.Kind == DifferenceKind.Reworded && unit.Key == news[0].Key,
            Absorbed = [.. drafts.Skip(1)],
        };
    }

    // Each old sentence keeps its own stretch of the one that joins them.
    private static IEnumerable<FoundDifference> Joined(ComparedVersions c, SentenceMatch match)
    {
        var whole = c.After[match.New[0]];
        var at = 0;
        foreach (var unit in match.Old.Select(o => c.Before[o]))
        {
            var draftId = at == 0 ? whole.DraftId : null;
            yield return new(match.Kind, unit.Span, whole.Words.Locate(at, unit.Key.Length), unit.DraftId, draftId) { IsDivided = true };
            at += unit.Key.Length;
        }
    }
}
