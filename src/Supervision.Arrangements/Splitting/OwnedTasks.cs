namespace Supervision.Arrangements.Splitting;

/// <summary>Tasks that wait for who and when: several clauses in a row (责任单位：…, 完成时限：…) are meant for all of them; the next task begins anew.</summary>
internal sealed class OwnedTasks
{
    private readonly List<SplitTask> _tasks = [];
    private bool _named;

    internal IReadOnlyList<SplitTask> Tasks => _tasks;

    internal void Add(SplitTask task)
    {
        if (_named) Clear();
        _tasks.Add(task);
    }

    internal void Named() => _named = true;

    internal void Clear()
    {
        _tasks.Clear();
        _named = false;
    }
}
