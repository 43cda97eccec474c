using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Letters;
using Supervision.Tasks.Recording;
using Supervision.Tasks.Timeline;
using Volo.Abp;

namespace Supervision.Tasks.LeaderActs;

internal sealed class PersonalSupervisionAppService(TaskDesk desk, TaskLetters letters, ActRecorder recorder)
    : TasksAppService, IPersonalSupervisionAppService
{
    public async Task TakeAsync(Guid taskId, TakeSupervisionDto input)
    {
        var task = await desk.GetAsync(taskId);
        await TakeAsync(task, await desk.FactsAsync(task), input, recorded: null);
    }

    [Authorize(TasksPermissions.RecordOnBehalf)]
    public async Task RecordAsync(Guid taskId, RecordSupervisionDto input)
    {
        var task = await desk.GetAsync(taskId);
        await TakeAsync(task, await desk.FactsOnBehalfAsync(task, input.OnBehalf.LeaderId), input, input);
    }

    public async Task HandBackAsync(Guid taskId)
    {
        var task = await desk.GetAsync(taskId);
        var facts = await desk.FactsAsync(task);
        var before = TaskDesk.Before(task);
        task.HandBackSupervision(facts);
        await EndTermsAsync(taskId, facts.Now);
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.SupervisionHandedBack);
        await TellAsync(task, facts, TaskNoticeKinds.SupervisionHandedBack);
    }

    private async Task TakeAsync(
        SupervisedTask task, ActionFacts facts, TakeSupervisionDto input, RecordSupervisionDto? recorded)
    {
        if (input.Until < facts.Today) throw new BusinessException(TasksErrorCodes.NewDateInPast).WithData("Date", input.Until!);
        var before = TaskDesk.Before(task);
        task.TakePersonalSupervision(facts, input.Until, input.ReportCycle);
        await EndTermsAsync(task.Id, facts.Now);
        var leaderId = facts.Actor.EffectivePersonId;
        var term = new PersonalSupervision(desk.NewId(), task.Id, leaderId, facts.Now, input.Until, input.ReportCycle);
        if (recorded is not null)
        {
            var wording = string.IsNullOrWhiteSpace(recorded.Wording) ? L["Enum:TaskAction." + TaskAction.TakePersonalSupervision].Value : recorded.Wording.Trim();
            var act = await recorder.RecordAsync(task, facts, recorded.OnBehalf, RecordedActKind.Supervision, term.Id, wording);
            term.MarkRecorded(desk.PersonId, hasProof: !act.IsUnproven);
        }

        var db = await desk.DbAsync();
        db.PersonalSupervisions.Add(term);
        db.LeaderActs.Add(new LeaderAct(
            desk.NewId(), task.Id, leaderId, LeaderActKind.Supervise, facts.Now, term.Id, term.IsUnproven));
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.SupervisionTaken,
            new { supervisionId = term.Id, until = input.Until, reportCycle = input.ReportCycle });
        await TellAsync(task, facts, TaskNoticeKinds.SupervisionTaken);
    }

    /// <summary>One term at a time: taking over ends the one before.</summary>
    private async Task EndTermsAsync(Guid taskId, DateTime at)
    {
        var open = await (await desk.DbAsync()).PersonalSupervisions.Where(s => s.TaskId == taskId && s.HandedBackAt == null).ToListAsync();
        open.ForEach(s => s.HandBack(at));
    }

    private async Task TellAsync(SupervisedTask task, ActionFacts facts, string factKind)
    {
        var bureau = await desk.BureauAsync();
        var notice = TaskNotice.Of(task, bureau) with
        {
            By = bureau.Person(facts.Actor.EffectivePersonId)?.Name, RecordedBy = bureau.Person(facts.Actor.RecordedById)?.Name,
            On = task.SupervisedUntil, ReportCycle = task.EffectiveReportCycle,
        };
        var told = TaskRecipients.Lead(task, bureau, facts.Today).Except([desk.PersonId]);
        await letters.SendAsync(
            TaskLetterKinds.Supervision, $"{factKind}:{task.Id:N}:{facts.Now.Ticks}", told.Select(p => new NoticeTo(p, factKind, notice)), bureau);
    }
}
