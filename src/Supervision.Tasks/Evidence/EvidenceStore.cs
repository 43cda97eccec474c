using System.Security.Cryptography;
using Supervision.Tasks.Desk;
using Volo.Abp;
using Volo.Abp.BlobStoring;
using Volo.Abp.DependencyInjection;

namespace Supervision.Tasks.Evidence;

/// <summary>Container of evidence: blobs named by their SHA-256.</summary>
[BlobContainerName("evidence")]
internal sealed class EvidenceContainer;

/// <summary>Writes files before the row that names them.</summary>
internal sealed class EvidenceStore(IBlobContainer<EvidenceContainer> blobs, TaskDesk desk) : ITransientDependency
{
    private static readonly string[] Refused = [".exe", ".dll", ".bat", ".cmd", ".com", ".msi", ".ps1", ".vbs", ".js", ".scr", ".jar", ".sh", ".lnk"];

    /// <exception cref="BusinessException">Tasks:FileEmpty, Tasks:FileTooLarge, Tasks:FileKindRefused.</exception>
    public async Task<IReadOnlyList<EvidenceFile>> AddAsync(
        Guid taskId, EvidenceSubject subject, Guid subjectId, IReadOnlyList<UploadedFile> files, CancellationToken cancellationToken = default)
    {
        var db = await desk.DbAsync();
        var added = new List<EvidenceFile>();
        foreach (var file in files)
        {
            var stored = (await StoreAsync(file, cancellationToken)).Stored!;
            added.Add(new EvidenceFile(desk.NewId(), taskId, subject, subjectId, desk.PersonId, desk.Now)
            {
                FileName = SafeName(file.FileName), ContentType = file.ContentType.Truncate(128)!, Length = stored.Length, Sha256 = stored.Sha256,
            });
        }

        db.EvidenceFiles.AddRange(added);
        return added;
    }

    public Task<Stream> OpenAsync(EvidenceFile file, CancellationToken cancellationToken = default) => blobs.GetAsync(file.Sha256, cancellationToken);

    /// <exception cref="BusinessException">Tasks:FileEmpty, Tasks:FileTooLarge, Tasks:FileKindRefused.</exception>
    public async Task<UploadedFile> StoreAsync(UploadedFile file, CancellationToken cancellationToken = default)
    {
        if (file.Stored is not null) return file;
        var name = SafeName(file.FileName);
        Ensure(file.Content.LongLength, name);
        var hash = Convert.ToHexStringLower(SHA256.HashData(file.Content));
        await blobs.SaveAsync(hash, file.Content, overrideExisting: true, cancellationToken);
        return new UploadedFile { FileName = name, ContentType = file.ContentType, Stored = new StoredContent(hash, file.Content.LongLength) };
    }

    private static void Ensure(long length, string name)
    {
        if (length == 0) throw new BusinessException(TasksErrorCodes.FileEmpty);
        if (length > EvidenceConsts.MaxBytes)
            throw new BusinessException(TasksErrorCodes.FileTooLarge).WithData("MaxMegabytes", EvidenceConsts.MaxMegabytes);
        if (Refused.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase))
            throw new BusinessException(TasksErrorCodes.FileKindRefused);
    }

    /// <summary>The name without folders and control characters, its end kept when it is too long.</summary>
    private static string SafeName(string name)
    {
        var clean = new string([.. Path.GetFileName(name.Replace('\\', '/')).Where(c => !char.IsControl(c))]).Trim();
        if (clean.Length == 0) clean = "file";
        return clean.Length <= EvidenceConsts.MaxFileNameLength ? clean : clean[^EvidenceConsts.MaxFileNameLength..];
    }
}
