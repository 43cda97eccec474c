using Supervision.Arrangements.Baselines;
using Supervision.Arrangements.ShortTitles;
using Supervision.Arrangements.Splitting;
using Supervision.Arrangements.Suggestions;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Organization.Bureau;
using Supervision.Tasks;
using Volo.Abp;
using Volo.Abp.Guids;

namespace Supervision.Arrangements.PlanDocuments;

/// <summary>What was read in a document, as arrangements and drafts to be stored.</summary>
internal sealed class DraftMaker(Guid documentId, string text, BureauSnapshot bureau, DecisionMemory memory, IGuidGenerator guids)
{
    private readonly List<DepartmentInfo> _departments = [.. bureau.Departments.Where(d => d.IsActive)];

    internal (List<Arrangement> Arrangements, List<TaskDraft> Drafts) Make(SplitResult split)
    {
        var count = split.Arrangements.Sum(a => a.Tasks.Count);
        if (count > PlanDocumentConsts.MaxTaskDrafts)
            throw new BusinessException(ArrangementsErrorCodes.TooManyTasks).WithData("Count", count).WithData("Max", PlanDocumentConsts.MaxTaskDrafts);
        var baselines = new BaselineMatcher(text, AchievementReader.Read(text, split.Outline));
        var arrangements = new List<Arrangement>();
        var drafts = new List<TaskDraft>();
        foreach (var read in split.Arrangements)
        {
            var arrangement = new Arrangement(guids.Create(), documentId, read.Number, read.Title, arrangements.Count + 1, read.Heading.Start);
            arrangements.Add(arrangement);
            foreach (var task in read.Tasks) drafts.Add(Draft(arrangement, (drafts.Count + 1) * TaskDraftConsts.OrderStep, task, baselines));
        }
        return (arrangements, drafts);
    }

    private TaskDraft Draft(Arrangement arrangement, int order, SplitTask task, BaselineMatcher baselines)
    {
        var words = task.Span.Of(text);
        var draft = new TaskDraft(guids.Create(), documentId, arrangement.Id, order,
            SourceSpan.Of(text, task.Span.Start, task.Span.Length), words, ShortTitle.Propose(text, task.Span));
        draft.Read(task.Due?.Date, task.Due?.Precision ?? DuePrecision.Day, task.Due?.Words,
            NatureReader.Read(words, task.Due?.Words ?? task.Targets.FirstOrDefault().Words));
        draft.ReadUnits(Joined(task.Lead), Joined(task.Support), Joined([.. task.Targets.Select(t => t.Words)]));
        draft.ReadOwners(task.SharingWords, Joined(task.Leaders));
        draft.OfferDates(task.DateOffers);
        draft.OfferBaselines([.. task.Targets.Select(baselines.Match)]);
        draft.Suggest(DepartmentRanker.Rank(words, arrangement.Title, task.Lead, task.Support, _departments, memory.Recall(words)));
        return draft;
    }

    private static string? Joined(List<string> words) => words.Count == 0 ? null : string.Join('、', words);
}
