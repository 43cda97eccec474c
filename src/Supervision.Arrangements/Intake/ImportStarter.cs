using System.Security.Cryptography;
using Supervision.Organization.Bureau;
using Supervision.Organization.Secrecy;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Uow;
using Volo.Abp.Users;

namespace Supervision.Arrangements.Intake;

/// <summary>Writes the row of a new import; its bytes stay in memory.</summary>
internal sealed class ImportStarter(
    IRepository<DocumentImport, Guid> imports,
    PlanDocumentIntake intake,
    IBureauIntegrationService bureau,
    ISecrecyIntegrationService secrecy,
    ICurrentPerson person,
    ICurrentUser user,
    ImportQueue queue,
    IGuidGenerator guids,
    IUnitOfWorkManager units,
    TimeProvider time) : ITransientDependency
{
    /// <summary>Not yet queued; the room for its bytes is claimed until <see cref="ImportQueue.End"/>.</summary>
    /// <exception cref="BusinessException">See <see cref="IDocumentImportAppService.StartAsync"/>.</exception>
    internal async Task<QueuedImport> StartAsync(string fileName, byte[] content, string? title, int? planYear, CancellationToken cancellationToken = default)
    {
        var name = NameOf(fileName);
        if (content.Length > PlanDocumentConsts.MaxFileBytes)
        {
            throw new BusinessException(ArrangementsErrorCodes.FileTooLarge)
                .WithData("FileName", name).WithData("MaxMegabytes", PlanDocumentConsts.MaxFileBytes / (1024 * 1024));
        }
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        await secrecy.EnsureWordsAsync(name, sha256, [title ?? string.Empty], cancellationToken);
        await intake.EnsureNewAsync(sha256);
        queue.Reserve(content.Length);
        try
        {
            return new QueuedImport(await WriteAsync(name, sha256, content.Length, title, planYear), content);
        }
        catch
        {
            queue.Release(content.Length);
            throw;
        }
    }

    private async Task<Guid> WriteAsync(string name, string sha256, int length, string? title, int? planYear)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        if (await imports.FindAsync(x => x.Sha256 == sha256 && ImportJournal.Unfinished.Contains(x.State)) is { } running)
            throw new BusinessException(ArrangementsErrorCodes.AlreadyImporting).WithData("FileName", running.FileName).WithData("Id", running.Id);
        var starter = (await bureau.GetSnapshotAsync()).Person(person.Id)?.Name ?? user.UserName ?? string.Empty;
        var import = new DocumentImport(guids.Create(), name, sha256, length, starter.Length > ImportConsts.MaxNameLength ? starter[..ImportConsts.MaxNameLength] : starter)
        {
            Title = string.IsNullOrWhiteSpace(title) ? null : title.Trim(),
            PlanYear = planYear,
            RunnerId = queue.RunnerId,
            BeatAt = time.GetUtcNow().UtcDateTime,
        };
        await imports.InsertAsync(import);
        await unit.CompleteAsync();
        return import.Id;
    }

    private static string NameOf(string fileName)
    {
        var name = string.Concat(Path.GetFileName(fileName.Replace('\\', '/')).Where(c => !char.IsControl(c))).Trim();
        if (name.Length == 0) name = "file";
        return name.Length > PlanDocumentConsts.MaxFileNameLength ? name[^PlanDocumentConsts.MaxFileNameLength..] : name;
    }
}
