using Supervision.Arrangements.PlanDocuments;
using Supervision.Organization.Bureau;
using Supervision.Tasks;
using Supervision.WorkCalendar.Calendar;

namespace Supervision.Arrangements.TaskDrafts;

/// <summary>Carries everything that was read and decided about a draft over into its task. Pure.</summary>
internal sealed class NewTaskMaker(PlanDocument document, int year, BureauCalendar calendar, IReadOnlyList<DepartmentInfo> departments)
{
    private const int WorkdaysBeforeSuperior = 3;

    private readonly List<DepartmentInfo> _active = [.. departments.Where(d => d.IsActive)];

    internal NewSupervisedTask Make(TaskDraft draft, Arrangement arrangement, TaskSourceSpan span)
    {
        var kind = draft.SourceKind == TaskSourceKind.Rectification ? draft.SourceKind : document.SourceKind;
        var task = new NewSupervisedTask
        {
            PlanYear = year,
            SourceKind = kind,
            SourceTitle = document.Title,
            SourceNumber = document.SourceNumber,
            SourceDate = document.SourceDate,
            Span = span,
            ArrangementTitle = arrangement.FullTitle,
            Quotation = draft.Quotation,
            ShortTitle = draft.ShortTitle,
            Requirement = draft.Requirement,
            CompletionCriterion = draft.CompletionCriterion,
            Nature = draft.Nature,
            Priority = draft.Priority,
            DueDate = draft.DueDate,
            DuePrecision = draft.DuePrecision,
            IsDueDateConfirmed = draft.IsDueDateConfirmed,
            Targets = draft.TaskTargets(),
            Milestones = [.. draft.Nodes.Select(n => new NewMilestone(n, null))],
            LeadDepartmentId = draft.LeadDepartmentId,
            SupportingDepartmentIds = draft.SupportingDepartmentIds,
            EachDepartmentIds = draft.EachDepartmentIds,
            ExternalUnits = OutsideUnits.Of(draft, _active),
        };
        return kind == TaskSourceKind.FromAbove && draft is { DueDateWords: not null, DueDate: { } superior } ? Before(task, superior) : task;
    }

    // The date in the table is the superior's; the bureau's own lies before it and waits for a person's word.
    private NewSupervisedTask Before(NewSupervisedTask task, DateOnly superior) => task with
    {
        SuperiorDueDate = superior, DueDate = calendar.AddWorkdays(superior, -WorkdaysBeforeSuperior), DuePrecision = DuePrecision.Day,
        IsDueDateConfirmed = false,
    };
}
