namespace Volo.Abp.BlobStoring;

/// <summary>A place where files are kept.</summary>
public interface IBlobProvider
{
    Task SaveAsync(BlobProviderSaveArgs args);

    Task<bool> DeleteAsync(BlobProviderArgs args);

    Task<bool> DeleteAsync(BlobProviderArgs args, DateTime unchangedSinceUtc);

    Task<IReadOnlyList<string>> GetNamesAsync(BlobProviderListArgs args);

    Task<bool> ExistsAsync(BlobProviderArgs args);

    Task<Stream?> GetOrNullAsync(BlobProviderArgs args);
}

/// <summary>Names one file of one container.</summary>
public record BlobProviderArgs(
    string ContainerName,
    BlobContainerConfiguration Configuration,
    string BlobName,
    CancellationToken CancellationToken);

/// <summary>Asks for the names in a container.</summary>
public sealed record BlobProviderListArgs(
    string ContainerName, BlobContainerConfiguration Configuration, DateTime UnchangedSinceUtc, CancellationToken CancellationToken);

/// <summary>A file to be kept.</summary>
public sealed record BlobProviderSaveArgs(
    string ContainerName,
    BlobContainerConfiguration Configuration,
    string BlobName,
    Stream BlobStream,
    bool OverrideExisting,
    CancellationToken CancellationToken)
    : BlobProviderArgs(ContainerName, Configuration, BlobName, CancellationToken);
