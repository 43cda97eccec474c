using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.BlobStoring;

/// <summary>Makes containers by name.</summary>
public interface IBlobContainerFactory
{
    IBlobContainer Create(string name);
}

internal sealed class BlobContainerFactory(IServiceProvider services, IOptions<AbpBlobStoringOptions> options)
    : IBlobContainerFactory, ITransientDependency
{
    public IBlobContainer Create(string name)
    {
        var configuration = options.Value.Containers.GetConfiguration(name);
        var providerType = configuration.ProviderType
            ?? throw new AbpException($"No provider is configured for the BLOB container {name}.");
        return new BlobContainer(name, configuration, (IBlobProvider)services.GetRequiredService(providerType));
    }
}

internal sealed class BlobContainer(string containerName, BlobContainerConfiguration configuration, IBlobProvider provider)
    : IBlobContainer
{
    public Task SaveAsync(string name, Stream stream, bool overrideExisting, CancellationToken cancellationToken) =>
        provider.SaveAsync(new BlobProviderSaveArgs(
            containerName, configuration, name, stream, overrideExisting, cancellationToken));

    public Task<bool> DeleteAsync(string name, CancellationToken cancellationToken) =>
        provider.DeleteAsync(Args(name, cancellationToken));

    public Task<bool> DeleteAsync(string name, DateTime unchangedSinceUtc, CancellationToken cancellationToken) =>
        provider.DeleteAsync(Args(name, cancellationToken), unchangedSinceUtc);

    public Task<IReadOnlyList<string>> GetNamesAsync(DateTime unchangedSinceUtc, CancellationToken cancellationToken) =>
        provider.GetNamesAsync(new BlobProviderListArgs(containerName, configuration, unchangedSinceUtc, cancellationToken));

    public Task<bool> ExistsAsync(string name, CancellationToken cancellationToken) =>
        provider.ExistsAsync(Args(name, cancellationToken));

    public async Task<Stream> GetAsync(string name, CancellationToken cancellationToken) =>
        await GetOrNullAsync(name, cancellationToken)
        ?? throw new AbpException($"There is no BLOB named {name} in the container {containerName}.");

    public Task<Stream?> GetOrNullAsync(string name, CancellationToken cancellationToken) =>
        provider.GetOrNullAsync(Args(name, cancellationToken));

    private BlobProviderArgs Args(string name, CancellationToken cancellationToken) =>
        new(containerName, configuration, name, cancellationToken);
}

internal sealed class BlobContainer<TContainer>(IBlobContainerFactory factory)
    : IBlobContainer<TContainer>, ITransientDependency
    where TContainer : class
{
    private readonly IBlobContainer _container =
        factory.Create(BlobContainerNameAttribute.GetContainerName<TContainer>());

    public Task SaveAsync(string name, Stream stream, bool overrideExisting, CancellationToken cancellationToken) =>
        _container.SaveAsync(name, stream, overrideExisting, cancellationToken);

    public Task<bool> DeleteAsync(string name, CancellationToken cancellationToken) =>
        _container.DeleteAsync(name, cancellationToken);

    public Task<bool> DeleteAsync(string name, DateTime unchangedSinceUtc, CancellationToken cancellationToken) =>
        _container.DeleteAsync(name, unchangedSinceUtc, cancellationToken);

    public Task<IReadOnlyList<string>> GetNamesAsync(DateTime unchangedSinceUtc, CancellationToken cancellationToken) =>
        _container.GetNamesAsync(unchangedSinceUtc, cancellationToken);

    public Task<bool> ExistsAsync(string name, CancellationToken cancellationToken) =>
        _container.ExistsAsync(name, cancellationToken);

    public Task<Stream> GetAsync(string name, CancellationToken cancellationToken) =>
        _container.GetAsync(name, cancellationToken);

    public Task<Stream?> GetOrNullAsync(string name, CancellationToken cancellationToken) =>
        _container.GetOrNullAsync(name, cancellationToken);
}
