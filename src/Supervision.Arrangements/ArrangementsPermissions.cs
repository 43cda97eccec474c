namespace Supervision.Arrangements;

/// <summary>What may be allowed here; the supervision office has all of it.</summary>
public static class ArrangementsPermissions
{
    public const string GroupName = "Arrangements";

    /// <summary>Read plan documents and their drafts.</summary>
    public const string View = GroupName + ".View";

    /// <summary>Upload, review, confirm.</summary>
    public const string Manage = GroupName + ".Manage";
}
