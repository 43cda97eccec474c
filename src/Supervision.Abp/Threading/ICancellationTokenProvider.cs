namespace Volo.Abp.Threading;

/// <summary>The token of the request or job now running.</summary>
public interface ICancellationTokenProvider
{
    CancellationToken Token { get; }
}

/// <summary>For code outside a request: nothing cancels it.</summary>
public sealed class NullCancellationTokenProvider : ICancellationTokenProvider
{
    public static NullCancellationTokenProvider Instance { get; } = new();

    public CancellationToken Token => CancellationToken.None;
}

/// <summary>Chooses between a token given and that of the request.</summary>
public static class CancellationTokenProviderExtensions
{
    /// <summary>The preferred token when it can be cancelled, else the provider's.</summary>
    public static CancellationToken FallbackToProvider(
        this ICancellationTokenProvider provider, CancellationToken preferredValue = default) =>
        preferredValue == CancellationToken.None ? provider.Token : preferredValue;
}
