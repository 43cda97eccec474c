using Microsoft.EntityFrameworkCore;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Letters;
using Supervision.Tasks.Timeline;
using Volo.Abp;
using Volo.Abp.Domain.Entities;

namespace Supervision.Tasks.Urging;

internal sealed class UrgingAppService(TaskDesk desk, TaskLetters letters) : TasksAppService, IUrgingAppService
{
    private const TaskRelations Answerers =
        TaskRelations.HeadOfLead | TaskRelations.LiaisonOfLead | TaskRelations.ResponsiblePerson | TaskRelations.Handler;

    public async Task<List<UrgingNoticeDto>> GetListAsync(Guid taskId)
    {
        var task = await desk.GetAsync(taskId);
        var (facts, bureau) = (await desk.FactsAsync(task), await desk.BureauAsync());
        var rows = await (await desk.DbAsync()).UrgingNotices.AsNoTracking().Where(u => u.TaskId == taskId)
            .OrderByDescending(u => u.At).ToListAsync();
        return [.. rows.Select(u => new UrgingNoticeDto(u.Id, bureau.Person(u.UrgedById)?.Name, u.Text, u.At, u.Reply, u.RepliedAt,
            u.RepliedAt is null && facts.Actor.May(Answerers)))];
    }

    public Task<UrgeResultDto> UrgeAsync(UrgeDto input) => RetryOnConflictAsync(desk, async () =>
    {
        var tasks = await desk.GetManyAsync(input.TaskIds);
        var (bureau, today, db) = (await desk.BureauAsync(), await desk.TodayAsync(), await desk.DbAsync());
        var text = string.IsNullOrWhiteSpace(input.Text) ? L["Urge:Usual"].Value : input.Text.Trim();
        var notices = new List<NoticeTo>();
        foreach (var (task, order) in tasks.Select((t, i) => (t, i)))
        {
            var facts = await desk.FactsAsync(task);
            var before = TaskDesk.Before(task);
            task.Apply(TaskAction.Urge, facts);
            db.UrgingNotices.Add(new UrgingNotice(desk.NewId(), task.Id, desk.PersonId, text, facts.Now));
            await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.Urged, new { text });
            var notice = TaskNotice.Of(task, bureau) with { By = bureau.Person(facts.Actor.EffectivePersonId)?.Name, Said = text };
            notices.AddRange(TaskRecipients.Lead(task, bureau, today).Except([desk.PersonId])
                .Select(p => new NoticeTo(p, TaskNoticeKinds.Urged, notice, order)));
        }

        var count = await letters.SendAsync(TaskLetterKinds.Urging, $"urge:{desk.NewId():N}", notices, bureau);
        return new UrgeResultDto(tasks.Count, count);
    });

    public async Task ReplyAsync(Guid id, ReplyToUrgeDto input)
    {
        var urge = await (await desk.DbAsync()).UrgingNotices.FirstOrDefaultAsync(u => u.Id == id)
            ?? throw new EntityNotFoundException(typeof(UrgingNotice), id);
        var task = await desk.GetAsync(urge.TaskId);
        var facts = await desk.FactsAsync(task);
        if (!facts.Actor.May(Answerers)) throw new BusinessException(TasksErrorCodes.NotYourAction).WithData("Action", TaskAction.Urge);
        urge.ReplyWith(input.Reply.Trim(), facts.Now);
        await desk.RecordAsync(task, TaskDesk.Before(task), facts.Actor, TaskEventKinds.Urged, new { urgeId = id, reply = urge.Reply });
    }
}
