namespace Supervision.Arrangements.Coverage;

/// <summary>What became of a piece of an arrangement section.</summary>
public enum CoverageState
{
    /// <summary>A draft holds it.</summary>
    Covered,

    /// <summary>Dropped with a reason.</summary>
    Dropped,

    /// <summary>Says what is to be done, and no draft holds it.</summary>
    Open,

    /// <summary>Heading, opening remarks, owner clause: nobody is asked to do it.</summary>
    Outside,
}
