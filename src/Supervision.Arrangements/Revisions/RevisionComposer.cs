using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Tasks.Sources;
using Volo.Abp.DependencyInjection;

namespace Supervision.Arrangements.Revisions;

/// <summary>Makes the page of a comparison: counts, and one page of differences with both wordings.</summary>
internal sealed class RevisionComposer(ITaskSourceIntegrationService sources) : ITransientDependency
{
    internal async Task<RevisionDto> ComposeAsync(
        ReadVersion earlier, ReadVersion later, IReadOnlyList<SentenceDifference> all, GetRevisionInput input, CancellationToken cancellationToken = default)
    {
        var oldDrafts = earlier.Drafts.ToDictionary(d => d.Id);
        var newDrafts = later.Drafts.ToDictionary(d => d.Id);
        var rows = all.Select(d => (Difference: d, IsOpen: IsOpen(d, newDrafts))).ToList();
        var chosen = rows.Where(r => !input.UndecidedOnly || r.IsOpen)
            .Where(r => input.Kind is { } kind ? r.Difference.Kind == kind : input.UndecidedOnly || r.Difference.Kind != DifferenceKind.Unchanged).ToList();
        var page = chosen.Skip(input.SkipCount).Take(input.MaxResultCount).ToList();
        var tasks = await sources.GetListAsync([.. page.Select(r => r.Difference.TaskId).OfType<Guid>()], cancellationToken);
        return new RevisionDto
        {
            Earlier = Ref(earlier.Document),
            Later = Ref(later.Document),
            Counts = Enum.GetValues<DifferenceKind>().ToDictionary(k => k, k => all.Count(d => d.Kind == k)),
            Undecided = rows.Count(r => r.IsOpen),
            TotalCount = chosen.Count,
            Items = [.. page.Select(r => Row(r.Difference, r.IsOpen, earlier.Text.Text, later.Text.Text, oldDrafts, newDrafts, tasks))],
        };
    }

    /// <summary>An addition is decided too when its draft was confirmed or dropped in the review itself.</summary>
    internal static bool IsOpen(SentenceDifference difference, IReadOnlyDictionary<Guid, TaskDraft> newDrafts) =>
        difference is { NeedsDecision: true, DecidedAt: null }
        && (difference.Kind != DifferenceKind.Added
            || (difference.NewDraftId is { } id && newDrafts.TryGetValue(id, out var draft) && draft.State == TaskDraftState.Open));

    internal static DocumentRefDto Ref(PlanDocument document) => new(document.Id, document.Title, document.FileName, document.PlanYear, document.CreationTime);

    private static SentenceDifferenceDto Row(
        SentenceDifference d, bool isOpen, string oldText, string newText, Dictionary<Guid, TaskDraft> oldDrafts, Dictionary<Guid, TaskDraft> newDrafts,
        IReadOnlyDictionary<Guid, SourcedTask> tasks)
    {
        var oldDraft = d.OldDraftId is { } o ? oldDrafts.GetValueOrDefault(o) : null;
        var newDraft = d.NewDraftId is { } n ? newDrafts.GetValueOrDefault(n) : null;
        var (before, after) = Stretches(Words(d.Old, oldText) ?? oldDraft?.Quotation, Words(d.New, newText));
        return new SentenceDifferenceDto
        {
            Id = d.Id, ConcurrencyStamp = d.ConcurrencyStamp, Kind = d.Kind, IsDivided = d.IsDivided, IsAboutUnits = d.IsAboutUnits,
            Old = before, New = after, OldUnits = Units(oldDraft), NewUnits = Units(newDraft),
            OldDraftId = d.OldDraftId, NewDraftId = newDraft?.Id, WasDropped = oldDraft?.State == TaskDraftState.Dropped && d.DecidedAt is null,
            TaskId = d.TaskId, Task = d.TaskId is { } task ? tasks.GetValueOrDefault(task) : null,
            NeedsDecision = isOpen, Choices = isOpen ? DifferenceChoices.Of(d.Kind, d.TaskId is not null) : [],
            Choice = d.Choice, Reason = d.Reason, Outcome = d.Outcome, DecidedByName = d.DecidedByName, DecidedAt = d.DecidedAt,
        };
    }

    private static (IReadOnlyList<WordStretchDto> Before, IReadOnlyList<WordStretchDto> After) Stretches(string? before, string? after) => (before, after) switch
    {
        (null, null) => ([], []),
        ({ } only, null) => ([new WordStretchDto(only, true)], []),
        (null, { } only) => ([], [new WordStretchDto(only, true)]),
        var (a, b) => WordDifference.Between(a, b),
    };

    private static string? Words(TextSpan? span, string text) => span is { } s ? s.Of(text) : null;

    private static string? Units(TaskDraft? draft) =>
        draft is null || (draft.LeadWords is null && draft.SupportWords is null) ? null
        : string.Join('；', new[] { draft.LeadWords, draft.SupportWords }.OfType<string>());
}
