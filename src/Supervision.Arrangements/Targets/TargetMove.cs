namespace Supervision.Arrangements.Targets;

/// <summary>How the figure relates to what was there before.</summary>
public enum TargetMove
{
    /// <summary>Nothing is said about it: 举办推介会5场.</summary>
    None,

    /// <summary>增长6%, 新增500个: the figure is the difference.</summary>
    IncreaseBy,

    /// <summary>下降3%, 压减20项: the figure is the difference.</summary>
    DecreaseBy,

    /// <summary>提高到95%, 增至2500项: the figure is what shall be reached.</summary>
    IncreaseTo,

    /// <summary>压减至3日以内, 降到1.2以下: the figure is what shall be reached.</summary>
    DecreaseTo,
}
