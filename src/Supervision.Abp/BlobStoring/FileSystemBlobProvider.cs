using Volo.Abp.DependencyInjection;

namespace Volo.Abp.BlobStoring;

/// <summary>
/// Files in <c>&lt;BasePath&gt;/host/&lt;container&gt;/&lt;name&gt;</c>. A file is written beside its place, synced to
/// the disk and renamed, so that a name is either whole or absent.
/// </summary>
internal sealed class FileSystemBlobProvider : IBlobProvider, ISingletonDependency
{
    private const string PartSuffix = ".part";

    public async Task SaveAsync(BlobProviderSaveArgs args)
    {
        var path = GetPath(args);
        if (!args.OverrideExisting && File.Exists(path))
            throw AlreadyExists(args);

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var part = $"{path}.{Guid.NewGuid():N}{PartSuffix}";
        try
        {
            await WriteAsync(part, args.BlobStream, args.CancellationToken);
            File.Move(part, path, args.OverrideExisting);
        }
        catch (IOException) when (!args.OverrideExisting && File.Exists(path))
        {
            throw AlreadyExists(args);
        }
        finally
        {
            File.Delete(part);
        }
    }

    public Task<bool> DeleteAsync(BlobProviderArgs args)
    {
        var path = GetPath(args);
        var exists = File.Exists(path);
        if (exists)
            File.Delete(path);
        return Task.FromResult(exists);
    }

    public Task<bool> DeleteAsync(BlobProviderArgs args, DateTime unchangedSinceUtc)
    {
        var file = new FileInfo(GetPath(args));
        return file.Exists && file.LastWriteTimeUtc < unchangedSinceUtc ? DeleteAsync(args) : Task.FromResult(false);
    }

    public Task<IReadOnlyList<string>> GetNamesAsync(BlobProviderListArgs args)
    {
        var folder = new DirectoryInfo(FolderOf(args.ContainerName, args.Configuration));
        if (!folder.Exists) return Task.FromResult<IReadOnlyList<string>>([]);
        return Task.FromResult<IReadOnlyList<string>>(
        [
            .. folder.EnumerateFiles("*", SearchOption.AllDirectories)
                .Where(f => f.LastWriteTimeUtc < args.UnchangedSinceUtc && !f.Name.EndsWith(PartSuffix, StringComparison.Ordinal))
                .Select(f => Path.GetRelativePath(folder.FullName, f.FullName).Replace(Path.DirectorySeparatorChar, '/')),
        ]);
    }

    public Task<bool> ExistsAsync(BlobProviderArgs args) => Task.FromResult(File.Exists(GetPath(args)));

    public Task<Stream?> GetOrNullAsync(BlobProviderArgs args)
    {
        try
        {
            return Task.FromResult<Stream?>(new FileStream(
                GetPath(args),
                FileMode.Open,
                FileAccess.Read,
                FileShare.Read | FileShare.Delete,
                bufferSize: 81920,
                FileOptions.Asynchronous | FileOptions.SequentialScan));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
    }

    private static async Task WriteAsync(string path, Stream source, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(
            path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 81920, FileOptions.Asynchronous);
        await source.CopyToAsync(file, cancellationToken);
        await file.FlushAsync(cancellationToken);
        file.Flush(flushToDisk: true);
    }

    private static string GetPath(BlobProviderArgs args)
    {
        Check.NotNullOrWhiteSpace(args.BlobName, nameof(args.BlobName));
        var folder = FolderOf(args.ContainerName, args.Configuration);
        var path = Path.GetFullPath(Path.Combine(folder, args.BlobName));
        if (!path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new ArgumentException("The name of a BLOB may not lead out of its container.", nameof(args));
        return path;
    }

    private static string FolderOf(string containerName, BlobContainerConfiguration configuration) => Path.GetFullPath(Path.Combine(
        configuration.BasePath ?? throw new AbpException($"The BLOB container {containerName} has no BasePath."), "host", containerName));

    private static BlobAlreadyExistsException AlreadyExists(BlobProviderArgs args) =>
        new($"There is a BLOB named {args.BlobName} in the container {args.ContainerName} already.");
}
