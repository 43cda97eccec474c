namespace Supervision.Organization.People;

/// <summary>Lengths of what a person holds, in characters, and the languages of letters.</summary>
public static class PersonConsts
{
    public const int MaxNameLength = 64;
    public const int MaxPostTitleLength = 64;
    public const int MaxEmailLength = 254;
    public const int MaxPhoneLength = 32;
    public const int MaxCultureLength = 10;
    public const string DefaultCulture = "zh-Hans";

    /// <summary>Languages that pages and letters are complete in, the default first.</summary>
    public static IReadOnlyList<string> Cultures { get; } = [DefaultCulture, "en"];
}
