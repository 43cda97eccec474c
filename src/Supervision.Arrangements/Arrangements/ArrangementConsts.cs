namespace Supervision.Arrangements;

/// <summary>Lengths of an arrangement's columns.</summary>
public static class ArrangementConsts
{
    public const int MaxNumberLength = 32;
    public const int MaxTitleLength = 256;
}
