namespace Supervision.Notifications.Letters;

/// <summary>Lengths and limits of letters and notices.</summary>
public static class LetterConsts
{
    public const int MaxPersonNameLength = 64;
    public const int MaxKindLength = 64;
    public const int MaxOccasionKeyLength = 128;
    public const int MaxMessageIdLength = 256;
    public const int MaxSubjectLength = 256;
    public const int MaxSubjectKeyLength = 128;
    public const int MaxTitleLength = 256;
    public const int MaxAddressLength = 254;
    public const int MaxCodeLength = 64;
    public const int MaxErrorTextLength = 512;
    public const int MaxReasonLength = 256;
}
