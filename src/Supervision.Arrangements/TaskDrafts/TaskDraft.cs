using Supervision.Arrangements.Splitting;
using Supervision.Tasks;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;

namespace Supervision.Arrangements.TaskDrafts;

/// <summary>A proposed task: the words of the source, what the text says about them, and what people filled in.</summary>
public sealed partial class TaskDraft : AuditedAggregateRoot<Guid>
{
    private TaskDraft()
    {
        Span = new SourceSpan(0, 0, string.Empty);
        Quotation = ShortTitle = Requirement = string.Empty;
    }

    internal TaskDraft(Guid id, Guid documentId, Guid arrangementId, int order, SourceSpan span, string quotation, string shortTitle)
        : base(id)
    {
        DocumentId = documentId;
        ArrangementId = arrangementId;
        Order = order;
        Span = span;
        Quotation = Requirement = Cut(quotation, TaskDraftConsts.MaxQuotationLength)!;
        ShortTitle = shortTitle;
        ReadOwnWords();
    }

    public Guid DocumentId { get; private set; }
    public Guid ArrangementId { get; private set; }

    /// <summary>Place among all drafts of the document: ascending, with gaps.</summary>
    public int Order { get; private set; }

    public SourceSpan Span { get; private set; }

    /// <summary>The source sentence word for word.</summary>
    public string Quotation { get; private set; }

    public string ShortTitle { get; private set; }
    public string Requirement { get; private set; }
    public string? CompletionCriterion { get; private set; }
    public TaskNature Nature { get; private set; }
    public TaskPriority Priority { get; private set; }
    public DateOnly? DueDate { get; private set; }
    public DuePrecision DuePrecision { get; private set; }

    /// <summary>The words that the date was read from; null for a date that somebody filled in.</summary>
    public string? DueDateWords { get; private set; }

    /// <summary>False for a date filled in bulk that nobody confirmed yet (默认,未确认).</summary>
    public bool IsDueDateConfirmed { get; private set; } = true;

    /// <summary>节点, ascending.</summary>
    public IReadOnlyList<DateOnly> Nodes { get; private set; } = [];

    public Guid? LeadDepartmentId { get; private set; }
    public IReadOnlyList<Guid> SupportingDepartmentIds { get; private set; } = [];

    /// <summary>Units that the text names as leading, joined by 、.</summary>
    public string? LeadWords { get; private set; }

    /// <summary>Units that the text names as supporting, joined by 、.</summary>
    public string? SupportWords { get; private set; }

    /// <summary>Quantities that the text promises, joined by 、.</summary>
    public string? TargetWords { get; private set; }

    /// <summary>A department whose duties or name fit; never applied by itself.</summary>
    public Guid? ProposedDepartmentId { get; private set; }

    /// <summary>The words in which the sentence and the department's duties or name agree.</summary>
    public string? ProposalWords { get; private set; }

    public TaskDraftState State { get; private set; }
    public string? DropReason { get; private set; }

    /// <summary>The supervised task made of it.</summary>
    public Guid? TaskId { get; private set; }

    internal void Read(DateOnly? due, DuePrecision precision, string? words, NatureReading nature)
    {
        (DueDate, DuePrecision, DueDateWords) = (due, precision, Cut(words, TaskDraftConsts.MaxWordsLength));
        (Nature, NatureWords) = (nature.Nature, Cut(nature.Words, TaskDraftConsts.MaxWordsLength));
    }

    internal void ReadUnits(string? lead, string? support, string? targets)
    {
        (LeadWords, SupportWords) = (Cut(lead, TaskDraftConsts.MaxUnitsLength), Cut(support, TaskDraftConsts.MaxUnitsLength));
        TargetWords = Cut(targets, TaskDraftConsts.MaxWordsLength);
    }

    internal void Edit(string? shortTitle, string? requirement, TaskNature nature, TaskPriority priority)
    {
        EnsureOpen();
        if (string.IsNullOrWhiteSpace(shortTitle)) throw new BusinessException(ArrangementsErrorCodes.ShortTitleMissing);
        if (shortTitle.Trim().Length > TaskDraftConsts.MaxShortTitleLength)
        {
            throw new BusinessException(ArrangementsErrorCodes.ShortTitleTooLong)
                .WithData("Max", TaskDraftConsts.MaxShortTitleLength).WithData("Length", shortTitle.Trim().Length);
        }
        if (string.IsNullOrWhiteSpace(requirement)) throw new BusinessException(ArrangementsErrorCodes.RequirementMissing);
        ShortTitle = shortTitle.Trim();
        Requirement = Check.Length(requirement.Trim(), nameof(requirement), TaskDraftConsts.MaxRequirementLength)!;
        (Nature, Priority) = (nature, priority);
    }

    internal void Criterion(string? criterion)
    {
        EnsureOpen();
        var trimmed = string.IsNullOrWhiteSpace(criterion) ? null : criterion.Trim();
        CompletionCriterion = Check.Length(trimmed, nameof(criterion), TaskDraftConsts.MaxCompletionCriterionLength);
    }

    internal void Lead(Guid? departmentId)
    {
        EnsureOpen();
        LeadDepartmentId = departmentId;
        if (departmentId is not null) (EachDepartmentIds, IsDivided) = ([], false);
        SupportBy(SupportingDepartmentIds);
    }

    internal void SupportBy(IEnumerable<Guid> departmentIds)
    {
        EnsureOpen();
        SupportingDepartmentIds = [.. departmentIds.Distinct().Where(d => d != LeadDepartmentId).Take(TaskDraftConsts.MaxSupportingDepartments)];
    }

    /// <summary>A date that a person chose for this draft.</summary>
    internal void DueOn(DateOnly? date)
    {
        EnsureOpen();
        if (date == DueDate) return;
        (DueDate, DuePrecision, DueDateWords, IsDueDateConfirmed) = (date, DuePrecision.Day, null, true);
    }

    /// <summary>A date filled in for many drafts at once: 默认,未确认. A date that the text itself states stays.</summary>
    internal void DueByDefault(DateOnly date)
    {
        EnsureOpen();
        if (DueDateWords is not null) return;
        (DueDate, DuePrecision, IsDueDateConfirmed) = (date, DuePrecision.Day, false);
    }

    internal void ConfirmDueDate()
    {
        EnsureOpen();
        IsDueDateConfirmed = true;
    }

    internal void PlaceNodes(IEnumerable<DateOnly> nodes)
    {
        EnsureOpen();
        Nodes = [.. nodes.Distinct().Order().Take(SupervisedTaskConsts.MaxMilestones)];
    }

    internal void PutAt(int order) => Order = order;

    /// <summary>Takes more or fewer words of the source; a requirement that nobody reworded follows.</summary>
    internal void Cover(SourceSpan span, string quotation)
    {
        EnsureOpen();
        var followsText = Requirement == Quotation;
        (Span, Quotation) = (span, Cut(quotation, TaskDraftConsts.MaxQuotationLength)!);
        if (followsText) Requirement = Quotation;
        ReadOwnWords();
    }

    /// <summary>What was filled in for the whole holds for a part split off it.</summary>
    internal void TakeOver(TaskDraft whole)
    {
        (LeadDepartmentId, SupportingDepartmentIds, Nodes) = (whole.LeadDepartmentId, whole.SupportingDepartmentIds, whole.Nodes);
        (DueDate, DuePrecision, DueDateWords, IsDueDateConfirmed) = (whole.DueDate, whole.DuePrecision, whole.DueDateWords, whole.IsDueDateConfirmed);
        (Priority, LeadWords, SupportWords) = (whole.Priority, whole.LeadWords, whole.SupportWords);
        (SharingWords, LeaderWords, SourceKind) = (whole.SharingWords, whole.LeaderWords, whole.SourceKind);
        Suggest(whole.Suggestions);
    }

    /// <summary>Takes another draft in: what it has and this one lacks comes over, reworded requirements stand below each other.</summary>
    internal void Absorb(TaskDraft other)
    {
        EnsureOpen();
        CompletionCriterion ??= other.CompletionCriterion;
        LeadDepartmentId ??= other.LeadDepartmentId;
        SupportBy([.. SupportingDepartmentIds, .. other.SupportingDepartmentIds, .. other.LeadDepartmentId is { } lead ? [lead] : Array.Empty<Guid>()]);
        PlaceNodes([.. Nodes, .. other.Nodes]);
        if (DueDate is null) (DueDate, DuePrecision, DueDateWords, IsDueDateConfirmed) = (other.DueDate, other.DuePrecision, other.DueDateWords, other.IsDueDateConfirmed);
        if (other.Priority > Priority) Priority = other.Priority;
        LeadWords = Cut(Union(LeadWords, other.LeadWords), TaskDraftConsts.MaxUnitsLength);
        SupportWords = Cut(Union(SupportWords, other.SupportWords), TaskDraftConsts.MaxUnitsLength);
        TargetWords = Cut(Union(TargetWords, other.TargetWords), TaskDraftConsts.MaxWordsLength);
        AbsorbFacts(other);
        if (other.Requirement != other.Quotation) Requirement = Cut(Requirement + "\n" + other.Requirement, TaskDraftConsts.MaxRequirementLength)!;
    }

    internal void Rename(string proposedTitle)
    {
        EnsureOpen();
        ShortTitle = proposedTitle;
    }

    internal void Drop(string? reason)
    {
        EnsureOpen();
        if (string.IsNullOrWhiteSpace(reason)) throw new BusinessException(ArrangementsErrorCodes.ReasonMissing);
        (State, DropReason) = (TaskDraftState.Dropped, Cut(reason.Trim(), TaskDraftConsts.MaxReasonLength));
    }

    internal void Restore()
    {
        if (State != TaskDraftState.Dropped) throw new BusinessException(ArrangementsErrorCodes.DraftNotDropped);
        (State, DropReason) = (TaskDraftState.Open, null);
    }

    internal void Confirm(Guid taskId)
    {
        EnsureOpen();
        (State, TaskId) = (TaskDraftState.Confirmed, taskId);
    }

    private void EnsureOpen()
    {
        if (State != TaskDraftState.Open) throw new BusinessException(ArrangementsErrorCodes.DraftNotOpen).WithData("Title", ShortTitle);
    }

    private static string? Union(string? words, string? others) => words is null || others is null
        ? words ?? others
        : string.Join('、', words.Split('、').Union(others.Split('、')));

    private static string? Cut(string? value, int length) => value is { } text && text.Length > length ? text[..length] : value;
}
