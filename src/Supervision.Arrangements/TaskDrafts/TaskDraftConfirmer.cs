using Supervision.Arrangements.Coverage;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.Revisions;
using Supervision.Organization.Bureau;
using Supervision.Tasks;
using Supervision.WorkCalendar.Calendar;
using Microsoft.Extensions.Localization;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace Supervision.Arrangements.TaskDrafts;

/// <summary>
/// Makes supervised tasks of drafts, through the door of Tasks. A date in the past is asked about, and only its own draft waits for the answer.
/// </summary>
internal sealed class TaskDraftConfirmer(
    IRepository<PlanDocument, Guid> documents,
    IRepository<PlanDocumentText, Guid> texts,
    IRepository<Arrangement, Guid> arrangements,
    IRepository<TaskDraft, Guid> drafts,
    IRepository<SentenceDifference, Guid> differences,
    ISupervisedTaskIntegrationService tasks,
    IWorkCalendarIntegrationService calendar,
    IBureauIntegrationService bureau,
    IStringLocalizer<ArrangementsResource> localizer,
    IClock clock) : ITransientDependency
{
    internal async Task<ConfirmTaskDraftsResultDto> ConfirmAsync(Guid documentId, ConfirmTaskDraftsDto input, CancellationToken cancellationToken = default)
    {
        var document = await documents.GetAsync(documentId, cancellationToken: cancellationToken);
        var year = document.PlanYear ?? throw new BusinessException(ArrangementsErrorCodes.PlanYearMissing);
        var all = (await drafts.GetListAsync(d => d.DocumentId == documentId, cancellationToken: cancellationToken)).OrderBy(d => d.Order).ToList();
        var held = await HeldAsync(document, cancellationToken);
        var wanted = all.Where(d => d.State == TaskDraftState.Open && (input.DraftIds.Count == 0 || input.DraftIds.Contains(d.Id))).ToList();
        if (wanted.Count == 0) throw new BusinessException(ArrangementsErrorCodes.NothingChosen);
        var chosen = wanted.Where(d => !held.Contains(d.Id)).ToList();
        if (chosen.Count == 0) throw new BusinessException(ArrangementsErrorCodes.DifferencesUndecided).WithData("Count", wanted.Count);
        await EnsureCoveredAsync(documentId, all, input, cancellationToken);
        var today = (await calendar.GetAsync(cancellationToken)).DateOf(clock.Now);
        var answers = input.PastDue.ToDictionary(p => p.DraftId);
        foreach (var draft in chosen) Answer(draft, answers);
        var waiting = chosen.Where(d => d.State == TaskDraftState.Open && IsPast(d, today) && !RegistersLate(d, answers)).ToList();
        var ready = chosen.Where(d => d.State == TaskDraftState.Open && !waiting.Contains(d)).ToList();
        var made = await RegisterAsync(document, year, ready, cancellationToken);
        document.Review(all.Count(d => d.State == TaskDraftState.Open), all.Count);
        return new ConfirmTaskDraftsResultDto(made, chosen.Count(d => d.State == TaskDraftState.Dropped), [.. waiting.Select(d => d.ToDto(all.IndexOf(d) + 1))], wanted.Count - chosen.Count);
    }

    /// <summary>Drafts of reworded sentences that nobody decided about yet: the sentence may have its task already.</summary>
    private async Task<HashSet<Guid>> HeldAsync(PlanDocument document, CancellationToken cancellationToken)
    {
        if (document.RevisesId is null) return [];
        var open = await differences.GetListAsync(
            d => d.DocumentId == document.Id && d.Kind == DifferenceKind.Reworded && d.NeedsDecision && d.DecidedAt == null,
            cancellationToken: cancellationToken);
        return [.. open.Select(d => d.NewDraftId).OfType<Guid>()];
    }

    private async Task<IReadOnlyList<Guid>> RegisterAsync(PlanDocument document, int year, List<TaskDraft> ready, CancellationToken cancellationToken)
    {
        if (ready.Count == 0) return [];
        var groups = (await arrangements.GetListAsync(a => a.DocumentId == document.Id, cancellationToken: cancellationToken)).ToDictionary(a => a.Id);
        var spans = await SpansAsync(document, ready, cancellationToken);
        var maker = new NewTaskMaker(document, year, await calendar.GetAsync(cancellationToken), (await bureau.GetSnapshotAsync(cancellationToken)).Departments);
        var made = await tasks.RegisterAsync([.. ready.Select(d => maker.Make(d, groups[d.ArrangementId], spans[d.Id]))], cancellationToken);
        for (var i = 0; i < ready.Count; i++) ready[i].Confirm(made[i]);
        return made;
    }

    /// <summary>Where each draft's words stand: in this document, or in the earlier version for a draft kept although this one no longer says it.</summary>
    private async Task<Dictionary<Guid, TaskSourceSpan>> SpansAsync(PlanDocument document, List<TaskDraft> ready, CancellationToken cancellationToken)
    {
        var earlierIds = ready.Where(d => d.StandsInEarlierVersion).Select(d => d.PredecessorId!.Value).ToList();
        var earlier = earlierIds.Count == 0 ? []
            : (await drafts.GetListAsync(d => earlierIds.Contains(d.Id), cancellationToken: cancellationToken)).ToDictionary(d => d.Id);
        return ready.ToDictionary(d => d.Id, d => d.StandsInEarlierVersion ? Span(earlier[d.PredecessorId!.Value]) : Span(d));
    }

    private static TaskSourceSpan Span(TaskDraft draft) => new(draft.DocumentId, draft.Span.Start, draft.Span.Length, draft.Span.TextHash);

    private void Answer(TaskDraft draft, Dictionary<Guid, PastDueDecisionDto> answers)
    {
        if (!answers.TryGetValue(draft.Id, out var decision)) return;
        if (decision.Answer == PastDueAnswer.AlreadyDone) draft.Drop(localizer["DropReason:AlreadyDone"]);
        else if (decision is { Answer: PastDueAnswer.OtherDate, NewDate: { } date }) draft.DueOn(date);
    }

    private static bool IsPast(TaskDraft draft, DateOnly today) => draft.DueDate < today;

    private static bool RegistersLate(TaskDraft draft, Dictionary<Guid, PastDueDecisionDto> answers) =>
        answers.TryGetValue(draft.Id, out var decision) && decision.Answer == PastDueAnswer.RegisterLate;

    // Asked once: what a person saw open and let be is not asked about again.
    private async Task EnsureCoveredAsync(Guid documentId, List<TaskDraft> all, ConfirmTaskDraftsDto input, CancellationToken cancellationToken)
    {
        var stored = await texts.GetAsync(documentId, cancellationToken: cancellationToken);
        var groups = await arrangements.GetListAsync(a => a.DocumentId == documentId, cancellationToken: cancellationToken);
        var map = CoverageMap.Of(stored.Text, StoredReading.Sentences(stored.SentencesJson), TaskDraftMapping.Spans(all));
        var coverage = SentenceCoverage.Of(StoredReading.Levels(stored, groups), map);
        var open = coverage.OpenStarts;
        if (!stored.LetsBe(open, input.AcceptOpenSentences ? input.SeenOpenSentences ?? open : []))
            throw new BusinessException(ArrangementsErrorCodes.OpenSentences).WithData("Count", coverage.Open).WithData("Percentage", coverage.Percentage);
    }
}
