using Volo.Abp;

namespace Supervision.Tasks;

public sealed partial class SupervisedTask
{
    /// <summary>Writes the content of a draft; once assigned, only <see cref="Correct"/> and approved changes touch it.</summary>
    internal void Write(TaskContent content, Func<Guid> newId)
    {
        if (!TaskStates.Unassigned.Contains(State))
        {
            throw new BusinessException(TasksErrorCodes.IllegalTransition)
                .WithData("Action", TaskAction.Edit).WithData("State", State);
        }

        ShortTitle = content.ShortTitle.Trim();
        Requirement = content.Requirement.Trim();
        CompletionCriterion = content.CompletionCriterion?.Trim();
        (Nature, Priority, IsRestricted) = (content.Nature, content.Priority, content.IsRestricted);
        (DueDate, DuePrecision, IsDueDateConfirmed) = (content.DueDate, content.DuePrecision, content.IsDueDateConfirmed);
        ReportCycle = content.Priority == TaskPriority.Key ? ReportCycle.Monthly : ReportCycle.Quarterly;
        (LeadDepartmentId, ExternalUnits) = (content.LeadDepartmentId, content.ExternalUnits);
        (ResponsibleLeaderId, ResponsiblePersonId) = (content.ResponsibleLeaderId, content.ResponsiblePersonId);
        ReplaceMilestones(content.Milestones, newId);
        ReplaceSupportingDepartments(content.SupportingDepartmentIds, newId);
        ReplaceTargets(content.Targets, newId);
        content.NamedPersonIds.ToList().ForEach(p => NamePerson(p, newId));
    }

    /// <summary>更正 of an assigned task: wording, supporting departments, obvious errors; a later date, never an earlier one.</summary>
    internal void Correct(ActionFacts facts, TaskCorrection correction, Func<Guid> newId)
    {
        Apply(TaskAction.Correct, facts);
        if (correction.DueDate is { } date && date < DueDate)
            throw new BusinessException(TasksErrorCodes.EarlierDateNotCorrected).WithData("DueDate", DueDate);
        ShortTitle = correction.ShortTitle.Trim();
        Requirement = correction.Requirement.Trim();
        CompletionCriterion = correction.CompletionCriterion?.Trim();
        DueDate = correction.DueDate ?? DueDate;
        ReplaceSupportingDepartments(correction.SupportingDepartmentIds, newId);
    }

    /// <summary>The document was reissued: the sentence stands there now. Possible in every state, because nothing that is asked changes.</summary>
    internal void FollowSource(TaskSourceSpan span, string title, string? quotation) => Source = Source.In(span, title, quotation);

    /// <summary>Another requirement for a draft; the gate was passed with <see cref="TaskAction.Edit"/>.</summary>
    internal void Reword(string requirement) => Requirement = requirement.Trim();

    internal void Place(int order, Guid? parentId) => (Order, ParentId) = (order, parentId);

    internal void ConfirmDueDate(DateOnly? newDate)
    {
        DueDate = newDate ?? DueDate;
        IsDueDateConfirmed = true;
    }

    internal void NamePerson(Guid personId, Func<Guid> newId)
    {
        if (_namedPeople.All(p => p.PersonId != personId)) _namedPeople.Add(new TaskNamedPerson(newId(), Id, personId));
    }

    private void ReplaceMilestones(IReadOnlyList<NewMilestone> nodes, Func<Guid> newId)
    {
        var same = nodes.Select(n => (n.Date, n.StageTarget)).SequenceEqual(_milestones.OrderBy(m => m.Date).Select(m => (m.Date, m.StageTarget)));
        if (same) return;
        _milestones.Clear();
        _milestones.AddRange(nodes.OrderBy(n => n.Date).Select(n => new Milestone(newId(), Id, n.Date, n.StageTarget)));
    }

    private void ReplaceSupportingDepartments(IReadOnlyList<Guid> departmentIds, Func<Guid> newId)
    {
        var wanted = departmentIds.Where(d => d != LeadDepartmentId).Distinct().ToList();
        if (wanted.SequenceEqual(_supportingDepartments.OrderBy(d => d.Order).Select(d => d.DepartmentId))) return;
        _supportingDepartments.Clear();
        _supportingDepartments.AddRange(wanted.Select((d, i) => new TaskSupportingDepartment(newId(), Id, d, i)));
    }

    private void ReplaceTargets(IReadOnlyList<NewTaskTarget> targets, Func<Guid> newId)
    {
        var same = targets.SequenceEqual(_targets.OrderBy(t => t.Order).Select(t => new NewTaskTarget(t.Name, t.Unit, t.Baseline, t.Target, t.Comparator)));
        if (same) return;
        _targets.Clear();
        _targets.AddRange(targets.Select((t, i) => new TaskTarget(newId(), Id, t, i)));
    }
}
