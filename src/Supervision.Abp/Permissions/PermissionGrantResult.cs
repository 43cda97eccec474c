namespace Volo.Abp.Authorization.Permissions;

/// <summary>What a provider says of a permission.</summary>
public enum PermissionGrantResult
{
    Undefined,
    Granted,
    Prohibited,
}

/// <summary>The answers for several permissions.</summary>
public sealed class MultiplePermissionGrantResult
{
    public MultiplePermissionGrantResult()
    {
    }

    public MultiplePermissionGrantResult(
        IEnumerable<string> names, PermissionGrantResult grantResult = PermissionGrantResult.Undefined)
    {
        foreach (var name in names)
            Result[name] = grantResult;
    }

    public bool AllGranted => Result.Values.All(result => result == PermissionGrantResult.Granted);

    public bool AllProhibited => Result.Values.All(result => result == PermissionGrantResult.Prohibited);

    public Dictionary<string, PermissionGrantResult> Result { get; } = new(StringComparer.Ordinal);
}

/// <summary>Whether a permission is granted, and by whom.</summary>
public sealed class PermissionGrantInfo(
    string name, bool isGranted, string? providerName = null, string? providerKey = null)
{
    public string Name { get; } = name;

    public bool IsGranted { get; } = isGranted;

    public string? ProviderName { get; } = providerName;

    public string? ProviderKey { get; } = providerKey;
}
