namespace Supervision.Arrangements;

/// <summary>Where the module's tables live.</summary>
public static class ArrangementsDbProperties
{
    public const string DbTablePrefix = "Arr";
    public const string ConnectionStringName = "Default";
}
