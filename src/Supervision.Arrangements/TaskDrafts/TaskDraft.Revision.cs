namespace Supervision.Arrangements.TaskDrafts;

/// <summary>A draft in a later version of its document.</summary>
public partial class TaskDraft
{
    /// <summary>The draft of the earlier version whose decisions this one took over.</summary>
    public Guid? PredecessorId { get; private set; }

    /// <summary>True for a draft kept although the later version no longer says it: its words stand in the earlier one.</summary>
    public bool StandsInEarlierVersion => PredecessorId is not null && Span.Length == 0;

    /// <summary>
    /// Takes over what people decided about the same sentence in the earlier version. What somebody already filled in here stays when
    /// <paramref name="fillsGaps"/> is set.
    /// </summary>
    /// <param name="takesWording">Title, requirement and a date that the text says otherwise are those of the new sentence.</param>
    internal void Inherit(TaskDraft earlier, bool takesWording, bool fillsGaps)
    {
        EnsureOpen();
        PredecessorId = earlier.Id;
        LeadDepartmentId = fillsGaps ? LeadDepartmentId ?? earlier.LeadDepartmentId : earlier.LeadDepartmentId;
        CompletionCriterion = fillsGaps ? CompletionCriterion ?? earlier.CompletionCriterion : earlier.CompletionCriterion;
        if (!fillsGaps || SupportingDepartmentIds.Count == 0) SupportBy(earlier.SupportingDepartmentIds);
        if (!fillsGaps || Nodes.Count == 0) Nodes = earlier.Nodes;
        if (!fillsGaps || DueDate is null) InheritDate(earlier, takesWording);
        Targets = [.. Targets.Select(t => earlier.Targets.FirstOrDefault(e => e.Words == t.Words) is { } same
            ? t with { Baseline = t.Baseline ?? same.Baseline, IsKept = same.IsKept } : t)];
        if (LeadDepartmentId is null && !IsDivided) (EachDepartmentIds, IsDivided) = (earlier.EachDepartmentIds, earlier.IsDivided);
        if (fillsGaps) return;
        (Nature, Priority) = (earlier.Nature, earlier.Priority);
        if (!takesWording) InheritWording(earlier);
    }

    /// <summary>The task that was made of the sentence is this draft's task too.</summary>
    internal void FollowTask(TaskDraft earlier, Guid taskId)
    {
        EnsureOpen();
        (PredecessorId, State, TaskId) = (earlier.Id, TaskDraftState.Confirmed, taskId);
        (EachDepartmentIds, IsDivided) = (earlier.EachDepartmentIds, earlier.IsDivided);
    }

    /// <summary>The earlier version is closed: what was open goes on in the later one.</summary>
    internal void GiveWay()
    {
        if (State == TaskDraftState.Open) State = TaskDraftState.Superseded;
    }

    /// <summary>The later version turned out to be none: what was open goes on here.</summary>
    internal void GoOn()
    {
        if (State == TaskDraftState.Superseded) State = TaskDraftState.Open;
    }

    /// <summary>A draft of its own again; a task that it followed goes on without it.</summary>
    internal void Loosen()
    {
        if (PredecessorId is null) return;
        PredecessorId = null;
        if (State == TaskDraftState.Confirmed) (State, TaskId) = (TaskDraftState.Open, null);
    }

    /// <summary>The later version no longer says it, and nobody takes it up.</summary>
    internal void DropSuperseded(string reason) => (State, DropReason) = (TaskDraftState.Dropped, Cut(reason.Trim(), TaskDraftConsts.MaxReasonLength));

    private void InheritDate(TaskDraft earlier, bool takesWording)
    {
        if (takesWording && DueDateWords != earlier.DueDateWords) return;
        (DueDate, DuePrecision, DueDateWords, IsDueDateConfirmed) =
            (earlier.DueDate, earlier.DuePrecision, earlier.DueDateWords, earlier.IsDueDateConfirmed);
    }

    // A requirement that nobody reworded follows the text.
    private void InheritWording(TaskDraft earlier)
    {
        ShortTitle = earlier.ShortTitle;
        var saysTheSame = Revisions.NormalText.Key(Quotation) == Revisions.NormalText.Key(earlier.Quotation);
        Requirement = saysTheSame && earlier.Requirement == earlier.Quotation ? Quotation : earlier.Requirement;
    }
}
