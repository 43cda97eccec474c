namespace Supervision.Arrangements.ReviewSteps;

/// <summary>Limits of the log of review steps.</summary>
public static class ReviewStepConsts
{
    /// <summary>Steps kept per document: so far back can be undone.</summary>
    public const int MaxSteps = 300;

    /// <summary>A page that is further behind is loaded anew.</summary>
    public const int MaxBehind = 60;

    public const int MaxNameLength = 64;
}
