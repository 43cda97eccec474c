using Supervision.Tasks;
using Supervision.Tasks.Adjustments;
using Supervision.Tasks.Closing;
using Supervision.Tasks.Coordination;
using Supervision.Tasks.Directives;
using Supervision.Tasks.Progress;
using Supervision.Tasks.Timeline;

namespace Supervision.Benchmarks.Lists;

/// <summary>One task with everything that happened to it.</summary>
internal sealed class TaskLife(SupervisedTask task)
{
    private static readonly string SomeHash = new('0', 64);

    public SupervisedTask Task { get; } = task;

    public TaskStanding Standing { get; } = new(task.Id);

    public List<ProgressReport> Reports { get; } = [];

    public List<ClosureRequest> Closures { get; } = [];

    public List<ClosureAnswer> Answers { get; } = [];

    public List<AdjustmentRequest> Adjustments { get; } = [];

    public List<CoordinationRequest> Coordination { get; } = [];

    public List<Directive> Directives { get; } = [];

    public List<TaskEvent> Events { get; } = [];

    public void AddTo(ITasksDbContext db)
    {
        db.SupervisedTasks.Add(Task);
        db.TaskStandings.Add(Standing);
        db.ProgressReports.AddRange(Reports);
        db.ClosureRequests.AddRange(Closures);
        db.ClosureAnswers.AddRange(Answers);
        db.AdjustmentRequests.AddRange(Adjustments);
        db.CoordinationRequests.AddRange(Coordination);
        db.Directives.AddRange(Directives);
        db.TaskEvents.AddRange(Events);
    }

    public void Happened(string kind, DateTime at, string payloadJson = "{}")
    {
        var entry = new TaskEvent(Guid.CreateVersion7(at), Task.Id, Events.Count + 1, kind, at) { PayloadJson = payloadJson };
        entry.Seal(SomeHash, SomeHash);
        Events.Add(entry);
        Standing.MoveHead(entry.Seq, entry.Hash);
    }
}
