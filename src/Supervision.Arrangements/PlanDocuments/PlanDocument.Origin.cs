using Supervision.Arrangements.Outlining;
using Supervision.Tasks;
using Supervision.Tasks.Assignment;

namespace Supervision.Arrangements.PlanDocuments;

/// <summary>Where a document comes from: what its tasks say as their source.</summary>
public sealed partial class PlanDocument
{
    /// <summary>From the kind of the document until a person says otherwise.</summary>
    public TaskSourceKind SourceKind { get; private set; } = TaskSourceKind.AnnualPlan;

    /// <summary>文号, or the number of the minutes; typed by a person.</summary>
    public string? SourceNumber { get; private set; }

    /// <summary>Date of the document, meeting or directive; the usual due dates count from it.</summary>
    public DateOnly? SourceDate { get; private set; }

    /// <summary>Of a directive.</summary>
    public DirectiveUrgency Urgency { get; private set; }

    internal void IsOf(DocumentKind kind) => SourceKind = kind switch
    {
        DocumentKind.Minutes => TaskSourceKind.Meeting,
        DocumentKind.DirectiveSheet => TaskSourceKind.Directive,
        DocumentKind.TaskTable => TaskSourceKind.FromAbove,
        _ => TaskSourceKind.AnnualPlan,
    };

    internal void ComesFrom(TaskSourceKind kind, string? number, DateOnly? date, DirectiveUrgency urgency)
    {
        EnsureCurrent();
        (SourceKind, SourceDate, Urgency) = (kind, date, urgency);
        SourceNumber = string.IsNullOrWhiteSpace(number) ? null : Cut(number.Trim(), SupervisedTaskConsts.MaxSourceNumberLength);
    }
}
