using System.Reflection;

namespace Volo.Abp.BlobStoring;

/// <summary>Keeps files under names. Not part of the unit of work: write before the row that names the file.</summary>
public interface IBlobContainer
{
    /// <exception cref="BlobAlreadyExistsException">The name is taken and <paramref name="overrideExisting"/> is false.</exception>
    Task SaveAsync(
        string name, Stream stream, bool overrideExisting = false, CancellationToken cancellationToken = default);

    /// <returns>False when there was no such file.</returns>
    Task<bool> DeleteAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Deletes a file that nobody wrote since; one saved again meanwhile stays.</summary>
    /// <returns>False when it stayed or was not there.</returns>
    Task<bool> DeleteAsync(string name, DateTime unchangedSinceUtc, CancellationToken cancellationToken = default);

    /// <summary>Names of the files that nobody wrote since, in no order.</summary>
    Task<IReadOnlyList<string>> GetNamesAsync(DateTime unchangedSinceUtc, CancellationToken cancellationToken = default);

    Task<bool> ExistsAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>The caller disposes the stream.</summary>
    /// <exception cref="AbpException">There is no such file.</exception>
    Task<Stream> GetAsync(string name, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetAsync"/>
    Task<Stream?> GetOrNullAsync(string name, CancellationToken cancellationToken = default);
}

/// <summary>The container marked by a class; see <see cref="BlobContainerNameAttribute"/>.</summary>
public interface IBlobContainer<TContainer> : IBlobContainer
    where TContainer : class;

/// <summary>Names a container; it is the folder of its files.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BlobContainerNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    public static string GetContainerName<TContainer>() =>
        typeof(TContainer).GetCustomAttribute<BlobContainerNameAttribute>()?.Name ?? typeof(TContainer).FullName!;
}

/// <summary>The name is taken.</summary>
public sealed class BlobAlreadyExistsException(string message) : AbpException(message);

/// <summary>Whole files as bytes.</summary>
public static class BlobContainerExtensions
{
    public static async Task SaveAsync(
        this IBlobContainer container,
        string name,
        byte[] bytes,
        bool overrideExisting = false,
        CancellationToken cancellationToken = default)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        await container.SaveAsync(name, stream, overrideExisting, cancellationToken);
    }

    public static async Task<byte[]> GetAllBytesAsync(
        this IBlobContainer container, string name, CancellationToken cancellationToken = default)
    {
        await using var stream = await container.GetAsync(name, cancellationToken);
        return await ReadAsync(stream, cancellationToken);
    }

    public static async Task<byte[]?> GetAllBytesOrNullAsync(
        this IBlobContainer container, string name, CancellationToken cancellationToken = default)
    {
        await using var stream = await container.GetOrNullAsync(name, cancellationToken);
        return stream is null ? null : await ReadAsync(stream, cancellationToken);
    }

    private static async Task<byte[]> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory, cancellationToken);
        return memory.ToArray();
    }
}
