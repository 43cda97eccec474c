namespace Volo.Abp.BlobStoring;

/// <summary>Where the containers keep their files.</summary>
public sealed class AbpBlobStoringOptions
{
    public BlobContainerConfigurations Containers { get; } = new();
}

/// <summary>Configurations by container; a container without its own has the default one.</summary>
public sealed class BlobContainerConfigurations
{
    private readonly BlobContainerConfiguration _default = new();
    private readonly Dictionary<string, BlobContainerConfiguration> _containers = new(StringComparer.Ordinal);

    public BlobContainerConfigurations Configure<TContainer>(Action<BlobContainerConfiguration> configureAction)
    {
        var name = BlobContainerNameAttribute.GetContainerName<TContainer>();
        configureAction(_containers.GetOrAdd(name, _ => new BlobContainerConfiguration()));
        return this;
    }

    public BlobContainerConfigurations ConfigureDefault(Action<BlobContainerConfiguration> configureAction)
    {
        configureAction(_default);
        return this;
    }

    public BlobContainerConfiguration GetConfiguration(string containerName) =>
        _containers.GetValueOrDefault(containerName, _default);
}

/// <summary>Provider of a container and what that provider needs to know.</summary>
public sealed class BlobContainerConfiguration
{
    /// <summary>A class registered as <see cref="IBlobProvider"/>.</summary>
    public Type? ProviderType { get; set; }

    /// <summary>Folder of the file system provider.</summary>
    internal string? BasePath { get; set; }
}

/// <summary>Settings of the file system provider.</summary>
public sealed class FileSystemBlobProviderConfiguration(BlobContainerConfiguration configuration)
{
    public string? BasePath
    {
        get => configuration.BasePath;
        set => configuration.BasePath = value;
    }
}

/// <summary>Chooses the file system provider.</summary>
public static class FileSystemBlobContainerConfigurationExtensions
{
    public static BlobContainerConfiguration UseFileSystem(
        this BlobContainerConfiguration configuration, Action<FileSystemBlobProviderConfiguration> configure)
    {
        configuration.ProviderType = typeof(FileSystemBlobProvider);
        configure(new FileSystemBlobProviderConfiguration(configuration));
        return configuration;
    }
}
