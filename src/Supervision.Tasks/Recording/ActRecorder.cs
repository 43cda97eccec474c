using Microsoft.EntityFrameworkCore;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Evidence;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace Supervision.Tasks.Recording;

/// <summary>Puts down, with every act recorded for a leader, when and in which words it was done and what proves it.</summary>
internal sealed class ActRecorder(TaskDesk desk, EvidenceStore evidence) : ITransientDependency
{
    /// <exception cref="BusinessException">Tasks:GivenOnInFuture.</exception>
    public async Task<RecordedAct> RecordAsync(
        SupervisedTask task, ActionFacts facts, OnBehalfDto input, RecordedActKind kind, Guid subjectId, string wording)
    {
        var givenOn = input.GivenOn ?? facts.Today;
        if (givenOn > facts.Today) throw new BusinessException(TasksErrorCodes.GivenOnInFuture).WithData("Date", givenOn);
        var act = new RecordedAct(desk.NewId(), task.Id, kind, subjectId, facts.Actor.PersonId, wording, givenOn);
        act.SignBy(desk.PersonId, facts.Now);
        act.Prove(input.ProofReference, input.Proof.Count);
        await evidence.AddAsync(task.Id, EvidenceSubject.RecordedAct, act.Id, input.Proof);
        (await desk.DbAsync()).RecordedActs.Add(act);
        return act;
    }

    /// <summary>Proof of what was recorded before, wherever it is kept beside.</summary>
    public async Task ProveAsync(RecordedAct act, string? reference, IReadOnlyList<UploadedFile> files)
    {
        await evidence.AddAsync(act.TaskId, EvidenceSubject.RecordedAct, act.Id, files);
        act.Prove(reference, files.Count);
        if (act.IsUnproven) return;
        var db = await desk.DbAsync();
        foreach (var leaderAct in await db.LeaderActs.Where(a => a.SourceId == act.SubjectId).ToListAsync()) leaderAct.Prove();
        (await db.Directives.FirstOrDefaultAsync(d => d.Id == act.SubjectId))?.AddProof();
        (await db.PersonalSupervisions.FirstOrDefaultAsync(s => s.Id == act.SubjectId))?.AddProof();
    }

    /// <summary>Nothing of it counts any more.</summary>
    public async Task StrikeOutAsync(RecordedAct act)
    {
        act.StrikeOut(desk.PersonId, desk.Now);
        var db = await desk.DbAsync();
        foreach (var leaderAct in await db.LeaderActs.Where(a => a.SourceId == act.SubjectId).ToListAsync()) leaderAct.StrikeOut();
        if (await db.Directives.FirstOrDefaultAsync(d => d.Id == act.SubjectId && d.StruckOutAt == null) is { } directive)
            directive.StrikeOut(desk.PersonId, desk.Now);
    }
}
