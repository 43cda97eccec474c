using Supervision.Tasks.Desk;
using Supervision.Tasks.Letters;
using Supervision.Tasks.Timeline;
using Volo.Abp.DependencyInjection;

namespace Supervision.Tasks.Assignment;

/// <summary>Assigns ready drafts as one batch: numbers, dates frozen, timeline, one letter per person.</summary>
internal sealed class BatchAssigner(TaskDesk desk, TaskNumbers numbers, TaskLetters letters) : ITransientDependency
{
    public async Task<(TaskBatch Batch, int LetterCount)> AssignAsync(
        IReadOnlyList<SupervisedTask> tasks, AssignBatchDto input, CancellationToken cancellationToken = default)
    {
        var answers = input.PastDates.ToDictionary(p => p.TaskId);
        var batch = new TaskBatch(
            desk.NewId(), tasks[0].PlanYear, input.Title ?? tasks[0].Source.Title, desk.PersonId, desk.Now, tasks.Count)
        {
            BasisNumber = input.BasisNumber, BasisDate = input.BasisDate, Note = input.Note,
        };
        (await desk.DbAsync()).TaskBatches.Add(batch);
        foreach (var year in tasks.GroupBy(t => t.PlanYear))
        {
            var drawn = new Queue<string>(await numbers.DrawAsync(year.Key, year.Count(t => t.Number is null), cancellationToken));
            foreach (var task in year)
                await AssignOneAsync(task, batch, answers.GetValueOrDefault(task.Id)?.Choice, () => drawn.Dequeue(), cancellationToken);
        }

        return (batch, await SendLettersAsync(tasks, batch, cancellationToken));
    }

    /// <summary>Notices of the batch: lead departments handle, supporting ones are informed.</summary>
    public async Task<IReadOnlyList<NoticeTo>> NoticesAsync(SupervisedTask task, int order, string? note, CancellationToken cancellationToken = default)
    {
        var (bureau, today) = (await desk.BureauAsync(cancellationToken), await desk.TodayAsync(cancellationToken));
        var notice = TaskNotice.Of(task, bureau) with { Note = note };
        var lead = TaskRecipients.Lead(task, bureau, today);
        return
        [
            .. lead.Select(p => new NoticeTo(p, TaskNoticeKinds.Assigned, notice, order)),
            .. TaskRecipients.Supporting(task, bureau, today).Except(lead)
                .Select(p => new NoticeTo(p, TaskNoticeKinds.Informed, notice, order + SupervisedTaskConsts.MaxBatchSize)),
        ];
    }

    /// <summary>Who gets the letter of a restricted task, and who assigns it, are named on it.</summary>
    public async Task NameRecipientsAsync(SupervisedTask task, CancellationToken cancellationToken = default)
    {
        var people = TaskRecipients.Lead(task, await desk.BureauAsync(cancellationToken), await desk.TodayAsync(cancellationToken));
        foreach (var person in people.Append(desk.PersonId)) task.NamePerson(person, desk.NewId);
    }

    private async Task AssignOneAsync(
        SupervisedTask task, TaskBatch batch, PastDateChoice? choice, Func<string> draw, CancellationToken cancellationToken)
    {
        var facts = (await desk.FactsAsync(task, cancellationToken)) with { RegistersLate = choice == PastDateChoice.RegisterLate };
        var before = TaskDesk.Before(task);
        var number = task.Number ?? draw();
        if (choice == PastDateChoice.AlreadyDone)
        {
            task.TakeOverAsDone(facts with { StartsIn = LifecycleState.Closed }, number, batch.Id);
            await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.Closed, new { note = "already-done" }, cancellationToken);
            return;
        }

        task.Assign(facts, number, batch.Id, AssignmentReadiness.DefaultNodes(task, facts.Today), desk.NewId);
        if (task.IsRestricted) await NameRecipientsAsync(task, cancellationToken);
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.Assigned,
            new { number = task.Number, batchId = batch.Id, title = batch.Title, note = batch.Note }, cancellationToken);
    }

    private async Task<int> SendLettersAsync(IReadOnlyList<SupervisedTask> tasks, TaskBatch batch, CancellationToken cancellationToken)
    {
        var notices = new List<NoticeTo>();
        foreach (var (task, order) in tasks.Where(t => t.State == LifecycleState.PendingReceipt).OrderBy(t => t.Number, StringComparer.Ordinal).Select((t, i) => (t, i)))
            notices.AddRange(await NoticesAsync(task, order, batch.Note, cancellationToken));
        return await letters.SendAsync(
            TaskLetterKinds.Assignment, $"assign:{batch.Id:N}", notices, await desk.BureauAsync(cancellationToken), cancellationToken);
    }
}
