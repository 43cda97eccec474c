namespace Supervision.Arrangements.Revisions;

/// <summary>What a person decides about a difference.</summary>
public enum DifferenceChoice
{
    /// <summary>保留: task or draft stays as it is.</summary>
    Keep,

    /// <summary>采用新文字: a draft takes it directly, a running task by correction or change request.</summary>
    TakeWording,

    /// <summary>立项: a draft is made of the new sentence.</summary>
    TakeUp,

    /// <summary>不立项, with a reason.</summary>
    Drop,

    /// <summary>撤回或终止: noted on the task; the action itself is taken on its page.</summary>
    End,
}

internal static class DifferenceChoices
{
    internal static IReadOnlyList<DifferenceChoice> Of(DifferenceKind kind, bool hasTask) => (kind, hasTask) switch
    {
        (DifferenceKind.Reworded, true) => [DifferenceChoice.Keep, DifferenceChoice.TakeWording],
        (DifferenceKind.Reworded, false) => [DifferenceChoice.TakeWording, DifferenceChoice.Keep, DifferenceChoice.Drop],
        (DifferenceKind.Removed, true) => [DifferenceChoice.Keep, DifferenceChoice.End],
        (DifferenceKind.Removed, false) => [DifferenceChoice.Drop, DifferenceChoice.Keep],
        (DifferenceKind.Added, _) => [DifferenceChoice.TakeUp, DifferenceChoice.Drop],
        _ => [],
    };
}
