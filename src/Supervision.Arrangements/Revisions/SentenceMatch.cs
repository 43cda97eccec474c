namespace Supervision.Arrangements.Revisions;

/// <summary>What became of a sentence between two versions.</summary>
public enum DifferenceKind
{
    /// <summary>未变</summary>
    Unchanged,

    /// <summary>移位: the same words elsewhere, or under another heading.</summary>
    Moved,

    /// <summary>改写</summary>
    Reworded,

    /// <summary>删去</summary>
    Removed,

    /// <summary>新增</summary>
    Added,
}

/// <summary>Units of the first version and what they are in the second, by their places in the two lists.</summary>
/// <param name="Old">Several when the second version says in one sentence what the first said in several; empty for an addition.</param>
/// <param name="New">Several when the second version divides a sentence; empty for a removal.</param>
/// <param name="Resembles">For a removal the sentence that may have taken it in, for an addition the one it may have been cut from.</param>
internal sealed record SentenceMatch(DifferenceKind Kind, IReadOnlyList<int> Old, IReadOnlyList<int> New, int? Resembles = null)
{
    internal bool IsDivided => Old.Count > 1 || New.Count > 1;
}
