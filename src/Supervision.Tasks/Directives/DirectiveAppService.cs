using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Supervision.Organization.Bureau;
using Supervision.Tasks.Desk;
using Supervision.Tasks.LeaderActs;
using Supervision.Tasks.Letters;
using Supervision.Tasks.Recording;
using Supervision.Tasks.Timeline;
using Volo.Abp;
using Volo.Abp.Domain.Entities;

namespace Supervision.Tasks.Directives;

internal sealed class DirectiveAppService(TaskDesk desk, TaskLetters letters, ActRecorder recorder) : TasksAppService, IDirectiveAppService
{
    /// <summary>Working days within which a directive is answered unless the leader says otherwise (workflow.md 4).</summary>
    private const int ReplyWorkdays = 5;
    private const TaskRelations Answerers =
        TaskRelations.HeadOfLead | TaskRelations.LiaisonOfLead | TaskRelations.ResponsiblePerson | TaskRelations.Handler;

    public async Task<List<DirectiveDto>> GetListAsync(Guid taskId)
    {
        var task = await desk.GetAsync(taskId);
        var rows = await (await desk.DbAsync()).Directives.AsNoTracking().Where(d => d.TaskId == taskId)
            .OrderByDescending(d => d.IssuedAt).ToListAsync();
        var facts = await desk.FactsAsync(task);
        var bureau = await desk.BureauAsync();
        return [.. rows.Select(d => ToDto(d, task, facts, bureau))];
    }

    public async Task<List<NamedRefDto>> GetLeadersAsync(Guid taskId)
    {
        var task = await desk.GetAsync(taskId);
        return [.. LeadersOf(task, await desk.BureauAsync()).Select(p => new NamedRefDto(p.Id, p.Name))];
    }

    public async Task<Guid> IssueAsync(Guid taskId, IssueDirectiveDto input)
    {
        var task = await desk.GetAsync(taskId);
        return await WriteAsync(task, await desk.FactsAsync(task), input, recorded: null);
    }

    [Authorize(TasksPermissions.RecordOnBehalf)]
    public async Task<Guid> RecordAsync(Guid taskId, RecordDirectiveDto input)
    {
        var task = await desk.GetAsync(taskId);
        return await WriteAsync(task, await desk.FactsOnBehalfAsync(task, input.OnBehalf.LeaderId), input, input.OnBehalf);
    }

    public async Task AcknowledgeAsync(Guid id)
    {
        var (directive, task, facts) = await OpenAsync(id);
        EnsureMay(facts, Answerers);
        if (!directive.Acknowledge(desk.PersonId, facts.Now)) return;
        await desk.RecordAsync(task, TaskDesk.Before(task), facts.Actor, TaskEventKinds.DirectiveAcknowledged, new { directiveId = id });
    }

    public async Task ReplyAsync(Guid id, ReplyToDirectiveDto input)
    {
        var (directive, task, facts) = await OpenAsync(id);
        EnsureMay(facts, Answerers);
        directive.ReplyWith(desk.PersonId, input.Reply.Trim(), facts.Now);
        await desk.RecordAsync(task, TaskDesk.Before(task), facts.Actor, TaskEventKinds.DirectiveReplied,
            new { directiveId = id, reply = directive.Reply });
        var told = TaskRecipients.WithStandIns([directive.LeaderId], await desk.BureauAsync(), facts.Today);
        await TellAsync(task, TaskNoticeKinds.DirectiveReplied, directive, directive.Reply, told);
    }

    public async Task StrikeOutAsync(Guid id)
    {
        var (directive, task, facts) = await OpenAsync(id);
        var isOwn = directive.LeaderId == desk.PersonId || facts.Actor.ActingFor.Any(a => a.PersonId == directive.LeaderId);
        if (!isOwn) EnsureMay(facts, TaskRelations.Office);
        directive.StrikeOut(desk.PersonId, facts.Now);
        var db = await desk.DbAsync();
        foreach (var act in await db.LeaderActs.Where(a => a.SourceId == id).ToListAsync()) act.StrikeOut();
        (await db.RecordedActs.FirstOrDefaultAsync(a => a.SubjectId == id && a.StruckOutAt == null))?.StrikeOut(desk.PersonId, facts.Now);
        await desk.RecordAsync(task, TaskDesk.Before(task), facts.Actor, TaskEventKinds.DirectiveStruckOut, new { directiveId = id });
    }

    private async Task<Guid> WriteAsync(
        SupervisedTask task, ActionFacts facts, IssueDirectiveDto input, OnBehalfDto? recorded)
    {
        if (input.ReplyBy < facts.Today) throw new BusinessException(TasksErrorCodes.NewDateInPast).WithData("Date", input.ReplyBy!);
        var before = TaskDesk.Before(task);
        task.Apply(TaskAction.IssueDirective, facts);
        var replyBy = input.ReplyBy ?? facts.Calendar.AddWorkdays(facts.Today, ReplyWorkdays);
        var leaderId = facts.Actor.EffectivePersonId;
        var directive = new Directive(desk.NewId(), task.Id, leaderId, input.Text.Trim(), facts.Now, replyBy);
        if (recorded is not null)
        {
            var act = await recorder.RecordAsync(task, facts, recorded, RecordedActKind.Directive, directive.Id, directive.Text);
            directive.MarkRecorded(desk.PersonId, act.GivenOn, hasProof: !act.IsUnproven);
        }

        var db = await desk.DbAsync();
        db.Directives.Add(directive);
        db.LeaderActs.Add(new LeaderAct(
            desk.NewId(), task.Id, leaderId, LeaderActKind.Deploy, facts.Now, directive.Id, directive.IsUnproven));
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.DirectiveIssued,
            new { directiveId = directive.Id, text = directive.Text, replyBy, givenOn = directive.GivenOn });
        var told = TaskRecipients.Lead(task, await desk.BureauAsync(), facts.Today);
        await TellAsync(task, TaskNoticeKinds.DirectiveIssued, directive, directive.Text, told);
        return directive.Id;
    }

    private async Task<(Directive Directive, SupervisedTask Task, ActionFacts Facts)> OpenAsync(Guid id)
    {
        var directive = await (await desk.DbAsync()).Directives.FirstOrDefaultAsync(d => d.Id == id)
            ?? throw new EntityNotFoundException(typeof(Directive), id);
        var task = await desk.GetAsync(directive.TaskId);
        return (directive, task, await desk.FactsAsync(task));
    }

    private static void EnsureMay(ActionFacts facts, TaskRelations needed)
    {
        if (!facts.Actor.May(needed))
            throw new BusinessException(TasksErrorCodes.NotYourAction).WithData("Action", TaskAction.IssueDirective);
        facts.Actor.ActAs(needed);
    }

    private async Task TellAsync(SupervisedTask task, string factKind, Directive directive, string? said, IEnumerable<Guid> people)
    {
        var bureau = await desk.BureauAsync();
        var by = factKind == TaskNoticeKinds.DirectiveReplied ? directive.RepliedById : directive.LeaderId;
        var notice = TaskNotice.Of(task, bureau) with
        {
            By = bureau.Person(by)?.Name, RecordedBy = bureau.Person(directive.RecordedById)?.Name, Said = said, On = directive.ReplyBy,
        };
        await letters.SendAsync(
            TaskLetterKinds.Directive, $"{factKind}:{directive.Id:N}:{desk.Now.Ticks}", people.Select(p => new NoticeTo(p, factKind, notice)), bureau);
    }

    private static IEnumerable<PersonInfo> LeadersOf(SupervisedTask task, BureauSnapshot bureau) => RelationResolver.PeopleWith(
        TaskRelations.LeaderInCharge | TaskRelations.PrincipalLeader | TaskRelations.SupervisingLeader, task, bureau);

    private DirectiveDto ToDto(Directive d, SupervisedTask task, ActionFacts facts, BureauSnapshot bureau)
    {
        var isOpen = d.StruckOutAt is null && TaskStates.IsRunning(task.State);
        var mayAnswer = isOpen && facts.Actor.May(Answerers);
        return new DirectiveDto
        {
            Id = d.Id, TaskId = d.TaskId, LeaderName = bureau.Person(d.LeaderId)?.Name, Text = d.Text, IssuedAt = d.IssuedAt,
            AcknowledgeBy = facts.Calendar.AddWorkdays(facts.Calendar.DateOf(d.IssuedAt), 1), ReplyBy = d.ReplyBy,
            RecordedByName = bureau.Person(d.RecordedById)?.Name, GivenOn = d.GivenOn, IsUnproven = d.IsUnproven,
            AcknowledgedAt = d.AcknowledgedAt, RepliedAt = d.RepliedAt, RepliedByName = bureau.Person(d.RepliedById)?.Name, Reply = d.Reply,
            StruckOutAt = d.StruckOutAt, MayAcknowledge = mayAnswer && d.AcknowledgedAt is null, MayReply = mayAnswer && d.RepliedAt is null,
            MayStrikeOut = d.RecordedById is not null && d.StruckOutAt is null
                && (d.LeaderId == desk.PersonId || facts.Actor.May(TaskRelations.Office)),
            MayProve = d is { IsUnproven: true, StruckOutAt: null } && facts.Actor.May(TaskRelations.Office),
        };
    }
}
