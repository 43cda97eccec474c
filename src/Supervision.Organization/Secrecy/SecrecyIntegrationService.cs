using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;

namespace Supervision.Organization.Secrecy;

// Reading a file takes its time: only the question about a false alarm is asked of the database.
[UnitOfWork(IsDisabled = true)]
internal sealed class SecrecyIntegrationService(
    IReadOnlyRepository<FalseAlarm, Guid> falseAlarms,
    IEnumerable<ITextOfFile> readers,
    IUnitOfWorkManager unitOfWorkManager,
    ILogger<SecrecyIntegrationService> logger) : ISecrecyIntegrationService, ITransientDependency
{
    public async Task EnsureFileAsync(string fileName, byte[] content, CancellationToken cancellationToken = default)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        await EnsureWordsAsync(fileName, sha256, [], cancellationToken);
        foreach (var reader in readers)
            await foreach (var part in reader.ReadAsync(fileName, content, cancellationToken))
                await RefuseAsync(SecrecyMarking.Find(part), fileName, sha256, cancellationToken);
    }

    public Task EnsureWordsAsync(string name, string sha256, IReadOnlyList<string> parts, CancellationToken cancellationToken = default) => RefuseAsync(
        SecrecyMarking.FindInName(name) ?? parts.Select(SecrecyMarking.Find).FirstOrDefault(found => found is not null), name, sha256, cancellationToken);

    private async Task RefuseAsync(string? marking, string name, string sha256, CancellationToken cancellationToken)
    {
        if (marking is null || await IsFalseAlarmAsync(sha256, cancellationToken)) return;
        Log.Refused(logger, name, sha256);
        throw new BusinessException(OrganizationErrorCodes.SecrecyMarked)
            .WithData("FileName", name).WithData("Sha256", sha256).WithData("Marking", marking);
    }

    private async Task<bool> IsFalseAlarmAsync(string sha256, CancellationToken cancellationToken)
    {
        using var own = unitOfWorkManager.Current is null ? unitOfWorkManager.Begin() : null;
        var declared = await falseAlarms.AnyAsync(a => a.Sha256 == sha256, cancellationToken);
        if (own is not null) await own.CompleteAsync(cancellationToken);
        return declared;
    }
}

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "Refused for a marking of secrecy, nothing stored: {FileName} SHA-256 {Sha256}")]
    internal static partial void Refused(ILogger logger, string fileName, string sha256);
}
