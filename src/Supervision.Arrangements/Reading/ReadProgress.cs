namespace Supervision.Arrangements.Reading;

internal enum ReadStage
{
    /// <summary>LibreOffice converts an old format.</summary>
    Converting,

    Reading,
}

/// <param name="Share">How much of the stage is done, 0 to 1.</param>
internal readonly record struct ReadProgress(ReadStage Stage, double Share);
