namespace Supervision.Arrangements.Revisions;

/// <summary>Units that belong together.</summary>
/// <param name="IsEqual">They say the same words.</param>
internal sealed record PairedGroup(IReadOnlyList<int> Old, IReadOnlyList<int> New, bool IsEqual)
{
    internal bool IsDivided => Old.Count > 1 || New.Count > 1;
}

/// <summary>The units of two versions and which of them were found in each other so far.</summary>
internal sealed class Pairing(IReadOnlyList<SentenceUnit> before, IReadOnlyList<SentenceUnit> after)
{
    private readonly PairedGroup?[] _old = new PairedGroup?[before.Count];
    private readonly PairedGroup?[] _new = new PairedGroup?[after.Count];
    private readonly List<PairedGroup> _groups = [];

    internal IReadOnlyList<SentenceUnit> Before { get; } = before;
    internal IReadOnlyList<SentenceUnit> After { get; } = after;
    internal IReadOnlyList<PairedGroup> Groups => _groups;
    internal IEnumerable<int> FreeOld => Enumerable.Range(0, Before.Count).Where(IsFreeOld);
    internal IEnumerable<int> FreeNew => Enumerable.Range(0, After.Count).Where(IsFreeNew);

    internal bool IsFreeOld(int index) => index < Before.Count && _old[index] is null;

    internal bool IsFreeNew(int index) => index < After.Count && _new[index] is null;

    internal void Join(IReadOnlyList<int> olds, IReadOnlyList<int> news, bool isEqual)
    {
        var group = new PairedGroup(olds, news, isEqual);
        foreach (var o in olds) _old[o] = group;
        foreach (var n in news) _new[n] = group;
        _groups.Add(group);
    }
}
