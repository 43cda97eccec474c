using Microsoft.EntityFrameworkCore;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Letters;
using Supervision.Tasks.Timeline;
using Volo.Abp;

namespace Supervision.Tasks.Escalation;

internal sealed class EscalationAppService(TaskDesk desk, TaskLetters letters) : TasksAppService, IEscalationAppService
{
    public async Task RaiseAsync(Guid id, SetLevelDto input)
    {
        var (task, facts) = await SetAsync(id, input, TaskAction.Raise, TaskEventKinds.Escalated);
        var bureau = await desk.BureauAsync();
        var notice = TaskNotice.Of(task, bureau) with { Said = input.Reason, By = bureau.Person(facts.Actor.EffectivePersonId)?.Name };
        await letters.SendAsync(TaskLetterKinds.Urging, $"raised:{id:N}:{facts.Now.Ticks}",
            TaskRecipients.Lead(task, bureau, facts.Today).Select(p => new NoticeTo(p, TaskNoticeKinds.Raised, notice)), bureau);
    }

    public Task LowerAsync(Guid id, SetLevelDto input) => SetAsync(id, input, TaskAction.Lower, TaskEventKinds.Lowered);

    private async Task<(SupervisedTask Task, ActionFacts Facts)> SetAsync(Guid id, SetLevelDto input, TaskAction action, string kind)
    {
        var task = await desk.GetAsync(id);
        var facts = (await desk.FactsAsync(task)) with { Reason = input.Reason };
        var before = TaskDesk.Before(task);
        task.Apply(action, facts);
        var standing = await (await desk.DbAsync()).TaskStandings.FirstAsync(s => s.Id == id);
        var isRight = action == TaskAction.Raise ? input.Level > standing.EscalationLevel : input.Level < standing.EscalationLevel;
        if (!isRight) throw new BusinessException(TasksErrorCodes.LevelNotChanged).WithData("Level", standing.EscalationLevel);
        var from = standing.EscalationLevel;
        standing.Escalate(input.Level, facts.Now);
        await desk.RecordAsync(task, before, facts.Actor, kind, new { from, to = input.Level, reason = input.Reason });
        return (task, facts);
    }
}
