using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Letters;
using Supervision.Tasks.Timeline;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace Supervision.Tasks.Recording;

internal sealed class RecordedActAppService(TaskDesk desk, ActRecorder recorder, TaskLetters letters) : TasksAppService, IRecordedActAppService
{
    public async Task<PagedResultDto<RecordedActDto>> GetListAsync(GetRecordedActsInput input)
    {
        var db = await desk.DbAsync();
        var visible = (await desk.ScopeAsync()).Visible(db.SupervisedTasks);
        var isOffice = await AuthorizationService.IsGrantedAsync(TasksPermissions.RecordOnBehalf);
        var mine = await OwnNamesAsync();
        var query = db.RecordedActs.AsNoTracking().Join(visible, a => a.TaskId, t => t.Id, (a, t) => new { Act = a, t.Number, t.ShortTitle });
        if (input.TaskId is { } taskId) query = query.Where(r => r.Act.TaskId == taskId);
        else if (!isOffice) query = query.Where(r => mine.Contains(r.Act.LeaderId));
        if (input.UnprovenOnly) query = query.Where(r => r.Act.IsUnproven && r.Act.StruckOutAt == null);
        var count = await query.CountAsync();
        var rows = await query.OrderByDescending(r => r.Act.RecordedAt).ThenBy(r => r.Act.Id)
            .Skip(input.SkipCount).Take(input.MaxResultCount).ToListAsync();
        Guid[] ids = [.. rows.Select(r => r.Act.Id)];
        var files = await db.EvidenceFiles.Where(f => ids.Contains(f.SubjectId)).GroupBy(f => f.SubjectId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        var bureau = await desk.BureauAsync();
        return new(count, [.. rows.Select(r => new RecordedActDto(
            r.Act.Id, r.Act.TaskId, r.Number, r.ShortTitle, r.Act.Kind, bureau.Person(r.Act.LeaderId)?.Name, r.Act.Wording, r.Act.GivenOn,
            r.Act.ProofReference, files.GetValueOrDefault(r.Act.Id), r.Act.IsUnproven, bureau.Person(r.Act.RecordedById)?.Name, r.Act.RecordedAt,
            r.Act.StruckOutAt, bureau.Person(r.Act.StruckOutById)?.Name, isOffice && r.Act is { IsUnproven: true, StruckOutAt: null },
            r.Act.StruckOutAt is null && mine.Contains(r.Act.LeaderId)))]);
    }

    [Authorize(TasksPermissions.RecordOnBehalf)]
    public async Task AddProofAsync(Guid id, AddProofDto input)
    {
        if (string.IsNullOrWhiteSpace(input.ProofReference) && input.Proof.Count == 0) throw new BusinessException(TasksErrorCodes.ProofRequired);
        var (act, task) = await OpenAsync(id);
        if (act.StruckOutAt is { } at) throw new BusinessException(TasksErrorCodes.RecordStruckOut).WithData("At", at);
        await recorder.ProveAsync(act, input.ProofReference, input.Proof);
        await RecordAsync(task, act, TaskEventKinds.RecordProven);
    }

    public async Task StrikeOutAsync(Guid id)
    {
        var (act, task) = await OpenAsync(id);
        if (!(await OwnNamesAsync()).Contains(act.LeaderId))
            throw new BusinessException(TasksErrorCodes.NotYourAction).WithData("Action", act.Kind);
        await recorder.StrikeOutAsync(act);
        await RecordAsync(task, act, TaskEventKinds.RecordStruckOut);
        var bureau = await desk.BureauAsync();
        var notice = TaskNotice.Of(task, bureau) with { Said = act.Wording, By = bureau.Person(act.LeaderId)?.Name, On = act.GivenOn };
        await letters.SendAsync(TaskLetterKinds.Recorded, $"struck-out:{act.Id:N}",
            bureau.OfficeStaff.Select(p => new NoticeTo(p.Id, TaskNoticeKinds.RecordStruckOut, notice)), bureau);
    }

    /// <summary>The person and those whom they stand in for today.</summary>
    private async Task<List<Guid>> OwnNamesAsync()
    {
        var (bureau, today, me) = (await desk.BureauAsync(), await desk.TodayAsync(), desk.PersonId);
        return [me, .. bureau.Delegations.Select(d => d.FromPersonId).Distinct().Where(p => bureau.StandIn(p, today)?.Id == me)];
    }

    private async Task<(RecordedAct Act, SupervisedTask Task)> OpenAsync(Guid id)
    {
        var act = await (await desk.DbAsync()).RecordedActs.FirstOrDefaultAsync(a => a.Id == id)
            ?? throw new EntityNotFoundException(typeof(RecordedAct), id);
        return (act, await desk.GetAsync(act.TaskId));
    }

    private async Task RecordAsync(SupervisedTask task, RecordedAct act, string eventKind) => await desk.RecordAsync(
        task, TaskDesk.Before(task), (await desk.FactsAsync(task)).Actor, eventKind,
        new { recordedActId = act.Id, kind = act.Kind, text = act.Wording, givenOn = act.GivenOn, proofReference = act.ProofReference });
}
