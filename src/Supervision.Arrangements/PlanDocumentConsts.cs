namespace Supervision.Arrangements;

/// <summary>Limits of plan documents.</summary>
public static class PlanDocumentConsts
{
    /// <summary>Largest file that is read, in bytes.</summary>
    public const int MaxFileBytes = 50 * 1024 * 1024;

    /// <summary>Most tasks that one document may give: more can be reviewed by nobody, and the file is meant to be divided.</summary>
    public const int MaxTaskDrafts = 2000;

    public const int EarliestYear = 2000;
    public const int LatestYear = 2100;
    public const int MaxFileNameLength = 255;
    public const int MaxTitleLength = 200;
    public const int MaxIssuerLength = 100;
    /// <summary>Sections that a person can choose at once.</summary>
    public const int MaxChosenSections = 100;
    public const int MaxHeadingLength = 200;
}
