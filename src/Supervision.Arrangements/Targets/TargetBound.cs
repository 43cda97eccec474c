namespace Supervision.Arrangements.Targets;

/// <summary>On which side of the figure a target is met.</summary>
public enum TargetBound
{
    /// <summary>The figure itself: 新建学校5所.</summary>
    Exactly,

    /// <summary>以上, 不低于, 不少于, 超过, 突破, 力争达到.</summary>
    AtLeast,

    /// <summary>以下, 以内, 不超过, 控制在.</summary>
    AtMost,

    /// <summary>左右, 约.</summary>
    About,
}
