using System.Globalization;

namespace Supervision.Tasks.Timeline;

/// <summary>Checks entries as they come (by task, then seq), then heads, checkpoints and numbers. Holds hashes only of heads and checkpoints.</summary>
internal sealed class TimelineVerifier(ITimelineKey key)
{
    private readonly List<TimelineFinding> _findings = [];
    private readonly Dictionary<Guid, TimelineHead> _heads = [];
    private readonly Dictionary<(Guid TaskId, int Seq), string> _hashes = [];
    private readonly HashSet<Guid> _deletedDrafts = [];

    public int EntryCount { get; private set; }

    public IReadOnlyList<TimelineFinding> Findings => _findings;

    public void Read(TaskEvent entry)
    {
        EntryCount++;
        var before = _heads.GetValueOrDefault(entry.TaskId);
        var (expectedSeq, expectedHash) = ((before?.Seq ?? 0) + 1, before?.Hash ?? TimelineSeal.Beginning);
        if (entry.Seq != expectedSeq) Add(TimelineFault.Gap, entry.TaskId, entry.Seq);
        else if (entry.PreviousHash != expectedHash) Add(TimelineFault.Edited, entry.TaskId, entry.Seq);
        if (entry.Hash != TimelineSeal.HashOf(entry, entry.PreviousHash, key)) Add(TimelineFault.Edited, entry.TaskId, entry.Seq);
        _heads[entry.TaskId] = new(entry.TaskId, entry.Seq, entry.Hash);
        _hashes[(entry.TaskId, entry.Seq)] = entry.Hash;
        if (entry.Kind == TaskEventKinds.Deleted) _deletedDrafts.Add(entry.TaskId);
    }

    public void CompareCheckpoints(IReadOnlyList<TimelineCheckpoint> checkpoints)
    {
        var (seq, hash) = (0, TimelineSeal.Beginning);
        foreach (var checkpoint in checkpoints)
        {
            var isBroken = checkpoint.Seq != ++seq || checkpoint.PreviousHash != hash
                || checkpoint.Hash != TimelineSeal.HashOf(checkpoint.Seq, checkpoint.At, checkpoint.HeadsJson, checkpoint.PreviousHash, key);
            if (isBroken) _findings.Add(new(TimelineFault.CheckpointBroken, null, checkpoint.Seq, null));
            (seq, hash) = (checkpoint.Seq, checkpoint.Hash);
            if (!isBroken) CompareCheckpoint(CanonicalJson.Deserialize<List<TimelineHead>>(checkpoint.HeadsJson));
        }
    }

    public void CompareHeads(IReadOnlyDictionary<Guid, TimelineHead> standings, IReadOnlySet<Guid> taskIds)
    {
        foreach (var head in _heads.Values)
        {
            if (!taskIds.Contains(head.TaskId) && !_deletedDrafts.Contains(head.TaskId)) Add(TimelineFault.TaskMissing, head.TaskId, null);
            var standing = standings.GetValueOrDefault(head.TaskId);
            if (standing is not null && standing.Seq > head.Seq) Add(TimelineFault.CutOff, head.TaskId, head.Seq);
            else if (standing is not null && standing != head) Add(TimelineFault.Edited, head.TaskId, head.Seq);
        }

        foreach (var id in taskIds.Where(id => !_heads.ContainsKey(id))) Add(TimelineFault.CutOff, id, 0);
    }

    public void CompareNumbers(IReadOnlyDictionary<int, int> counters, IReadOnlySet<string> numbers)
    {
        foreach (var (year, last) in counters)
        {
            var missing = Enumerable.Range(1, last).Select(n => string.Create(CultureInfo.InvariantCulture, $"{year}-{n:000}")).Where(n => !numbers.Contains(n));
            _findings.AddRange(missing.Select(n => new TimelineFinding(TimelineFault.NumberMissing, null, null, n)));
        }
    }

    private void CompareCheckpoint(IEnumerable<TimelineHead> heads)
    {
        foreach (var head in heads)
        {
            if (!_heads.TryGetValue(head.TaskId, out var now)) Add(TimelineFault.TaskMissing, head.TaskId, null);
            else if (now.Seq < head.Seq) Add(TimelineFault.CutOff, head.TaskId, now.Seq);
            else if (_hashes.GetValueOrDefault((head.TaskId, head.Seq)) != head.Hash) Add(TimelineFault.Edited, head.TaskId, head.Seq);
        }
    }

    private void Add(TimelineFault fault, Guid taskId, int? seq)
    {
        var finding = new TimelineFinding(fault, taskId, seq, null);
        if (!_findings.Contains(finding)) _findings.Add(finding);
    }
}
