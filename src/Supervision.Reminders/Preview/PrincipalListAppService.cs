using Microsoft.AspNetCore.Authorization;
using Supervision.Organization.Bureau;
using Supervision.Reminders.Holds;
using Supervision.Reminders.Letters;
using Supervision.Reminders.Planning;
using Supervision.Tasks;
using Supervision.Tasks.Timeline;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Local;

namespace Supervision.Reminders.Preview;

[Authorize(RemindersPermissions.ViewOutgoing)]
internal sealed class PrincipalListAppService(
    PlanReader plans, IRepository<EscalationNote, Guid> notes, ISupervisedTaskIntegrationService tasks, ILocalEventBus events,
    ICurrentPerson currentPerson)
    : RemindersAppService, IPrincipalListAppService
{
    public async Task<PrincipalListDto> GetAsync()
    {
        var context = await plans.ReadContextAsync();
        var day = SendMoments.OpenDay(context.Today.AddDays(1), context);
        var end = context.Calendar.ToUtc(day.AddDays(1), TimeOnly.MinValue);
        var rows = (await plans.ReadUntilAsync(end, context)).Select(p => Row(p, context, day)).OfType<PrincipalListRowDto>()
            .OrderBy(r => r.On).ThenByDescending(r => r.DaysOverdueThen).ThenBy(r => r.Number, StringComparer.Ordinal);
        return new PrincipalListDto(
            day, context.Rules.Window.MorningFrom, context.Bureau.PrincipalLeader?.Name, context.Rules.OfficeHoldWorkdays, [.. rows]);
    }

    [Authorize(RemindersPermissions.HoldEscalations)]
    public async Task SetNoteAsync(SetEscalationNoteDto input)
    {
        await FindRowAsync(input.TaskId, input.AnchorDate);
        var note = await FindNoteAsync(input.TaskId, input.AnchorDate);
        note.Say(input.Note, currentPerson.GetId(), Clock.Now);
        await SaveAsync(note, TaskEventKinds.EscalationNoted, new { anchor = input.AnchorDate, note = note.Note });
    }

    [Authorize(RemindersPermissions.HoldEscalations)]
    public async Task HoldAsync(HoldEscalationDto input)
    {
        var (row, context) = await FindRowAsync(input.TaskId, input.AnchorDate);
        var note = await FindNoteAsync(input.TaskId, input.AnchorDate);
        note.Hold(input.Until!.Value, input.Reason ?? string.Empty, PlannedDay(row), context.Rules.OfficeHoldWorkdays, context.Calendar,
            currentPerson.GetId(), Clock.Now);
        await SaveAsync(note, TaskEventKinds.EscalationHeld, new { anchor = input.AnchorDate, until = note.HeldUntil, reason = note.HoldReason });
    }

    [Authorize(RemindersPermissions.HoldEscalations)]
    public async Task ReleaseAsync(ReleaseEscalationDto input)
    {
        var note = await notes.FindAsync(n => n.TaskId == input.TaskId && n.AnchorDate == input.AnchorDate);
        if (note?.HeldUntil is null) return;
        note.Release(currentPerson.GetId(), Clock.Now);
        await SaveAsync(note, TaskEventKinds.EscalationHeld, new { anchor = input.AnchorDate, until = (DateOnly?)null });
    }

    private static PrincipalListRowDto? Row(PlannedTask planned, PlanningContext context, DateOnly day)
    {
        if (Next(planned, context) is not { } next) return null;
        var facts = planned.Facts;
        var key = next.Key.Occurrence;
        var on = context.Calendar.DateOf(next.MomentUtc!.Value);
        var note = planned.Record.NoteOn(key.AnchorDate);
        if (on > day && note?.HeldUntil is null) return null;
        return new PrincipalListRowDto
        {
            TaskId = facts.Id,
            Number = facts.Number,
            Title = facts.ShortTitle,
            IsKey = facts.Priority == TaskPriority.Key,
            IsPersonallySupervised = facts.PersonalSupervision is not null,
            LeadDepartment = context.Bureau.Department(facts.LeadDepartmentId)?.Name ?? string.Empty,
            Leader = (context.Bureau.Person(facts.ResponsibleLeaderId) ?? context.Bureau.LeaderInCharge(facts.LeadDepartmentId))?.Name,
            AnchorKind = key.AnchorKind,
            AnchorDate = key.AnchorDate,
            StageTarget = facts.Milestones.FirstOrDefault(m => m.Date == key.AnchorDate)?.StageTarget,
            DaysOverdue = context.Calendar.WorkdaysBetween(key.AnchorDate, context.Today),
            DaysOverdueThen = context.Calendar.WorkdaysBetween(key.AnchorDate, on),
            Level = next.Level,
            RepeatIndex = key.RepeatIndex,
            On = on,
            Told = [.. new PayloadFactory(context).Told(planned.Record, before: null, key.AnchorDate).Select(t => new ToldLevelDto(t.On, t.Level, t.Names))],
            Note = note?.Note,
            HeldUntil = note?.HeldUntil >= context.Today ? note.HeldUntil : null,
            HoldReason = note?.HoldReason,
            LatestHold = context.Calendar.AddWorkdays(PlannedDay(next), context.Rules.OfficeHoldWorkdays),
        };
    }

    /// <summary>The next reminder of the task that is addressed to the principal leader.</summary>
    private static PlannedReminder? Next(PlannedTask planned, PlanningContext context) => planned.Plan.Reminders.FirstOrDefault(r =>
        r is { IsEscalation: true, IsCopy: false, Outcome: ReminderOutcome.Decided }
        && r.Recipients.Any(p => p.PersonId == context.Bureau.PrincipalLeader?.Id || p.ForPersonId == context.Bureau.PrincipalLeader?.Id));

    /// <summary>The day without the office's hold: holds are counted from it.</summary>
    private static DateOnly PlannedDay(PlannedReminder reminder) => reminder.NaturalDay;

    private async Task<(PlannedReminder Row, PlanningContext Context)> FindRowAsync(Guid taskId, DateOnly anchor)
    {
        var context = await plans.ReadContextAsync();
        var planned = await plans.ReadAsync([taskId], context);
        var next = planned is [var task] ? Next(task, context) : null;
        return next?.Key.Occurrence.AnchorDate == anchor ? (next, context) : throw new BusinessException(RemindersErrorCodes.NotOnPrincipalList);
    }

    private async Task<EscalationNote> FindNoteAsync(Guid taskId, DateOnly anchor) =>
        await notes.FindAsync(n => n.TaskId == taskId && n.AnchorDate == anchor)
        ?? await notes.InsertAsync(new EscalationNote(GuidGenerator.Create(), taskId, anchor), autoSave: true);

    private async Task SaveAsync(EscalationNote note, string eventKind, object payload)
    {
        await notes.UpdateAsync(note, autoSave: true);
        await tasks.RecordAsync([new TimelineRecord(note.TaskId, eventKind, PayloadJson.Write(payload), currentPerson.GetId())]);
        await events.PublishAsync(new SupervisedTaskChangedEvent(note.TaskId));
    }
}
