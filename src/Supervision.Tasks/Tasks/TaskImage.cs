using System.Text.Json;
using System.Text.Json.Nodes;

namespace Supervision.Tasks;

/// <summary>A task's content at one moment; the difference of two is what an action changed.</summary>
internal static class TaskImage
{
    public static JsonObject Of(SupervisedTask task) => JsonSerializer.SerializeToNode(new
    {
        task.PlanYear,
        task.Number,
        Source = new
        {
            task.Source.Kind, task.Source.Title, task.Source.Number, task.Source.Date, task.Source.SuperiorDueDate, task.Source.ArrangementTitle,
            task.Source.Quotation, task.Source.DocumentId, task.Source.SpanStart, task.Source.SpanLength, task.Source.SpanTextHash,
        },
        task.ShortTitle, task.Requirement, task.CompletionCriterion, task.Nature, task.Priority,
        task.DueDate, task.OriginalDueDate, task.DuePrecision, task.IsDueDateConfirmed, task.IsRegisteredLate, task.ReportCycle,
        task.LeadDepartmentId, SupportingDepartments = task.SupportingDepartments.OrderBy(d => d.Order).Select(d => d.DepartmentId),
        task.ExternalUnits, task.ResponsibleLeaderId, task.ResponsiblePersonId, task.HandlerId, task.IsRestricted,
        NamedPeople = task.NamedPeople.Select(p => p.PersonId).Order(),
        task.State, task.StateBeforeApproval, task.ApprovalKind, task.BatchId, task.ParentId, task.AcknowledgedAt, task.IsReceiptLate,
        task.ReturnCount, task.ExtensionCount, task.ResumeOn,
        task.SupervisingLeaderId, task.SupervisedUntil, task.SupervisionReportCycle,
        task.Outcome, task.Conclusion, task.Result, task.ActualDate, task.DaysLateOriginal, task.DaysLateApproved, task.CarriedOverToId,
        Milestones = task.Milestones.OrderBy(m => m.Date).ThenBy(m => m.Id)
            .Select(m => new { m.Id, m.Date, m.OriginalDate, m.StageTarget, m.DoneAt }),
        Targets = task.Targets.OrderBy(t => t.Order).Select(t => new { t.Id, t.Name, t.Unit, t.Baseline, t.Target, t.Comparator, t.Actual }),
    }, CanonicalJson.Options)!.AsObject();

    /// <summary>The fields that differ, as they were and as they are.</summary>
    public static (JsonObject Before, JsonObject After) Difference(JsonObject before, JsonObject after)
    {
        var (old, now) = (new JsonObject(), new JsonObject());
        foreach (var name in before.Select(p => p.Key).Union(after.Select(p => p.Key)).Order(StringComparer.Ordinal))
        {
            if (JsonNode.DeepEquals(before[name], after[name])) continue;
            old[name] = before[name]?.DeepClone();
            now[name] = after[name]?.DeepClone();
        }

        return (old, now);
    }
}
