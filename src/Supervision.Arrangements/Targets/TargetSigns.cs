namespace Supervision.Arrangements.Targets;

/// <summary>The sign before a target's figure, the same in every language.</summary>
public static class TargetSigns
{
    /// <summary>Nothing for the figure itself.</summary>
    public static string? Of(TargetBound bound) => bound switch
    {
        TargetBound.AtLeast => "≥",
        TargetBound.AtMost => "≤",
        TargetBound.About => "≈",
        _ => null,
    };
}
