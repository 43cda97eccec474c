using System.Security.Claims;
using Microsoft.Extensions.Logging;
using Supervision.Arrangements.Reading;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Security.Claims;
using Volo.Abp.Uow;

namespace Supervision.Arrangements.Intake;

/// <summary>Works on one import from its beginning, or from where the last process left it, to its end.</summary>
internal sealed class ImportRunner(
    IReadOnlyRepository<DocumentImport, Guid> imports,
    PlanDocumentIntake intake,
    ImportJournal journal,
    ImportQueue queue,
    ICurrentPrincipalAccessor principal,
    IUnitOfWorkManager units,
    TimeProvider time,
    ILogger<ImportRunner> logger) : ITransientDependency
{
    private const int Read = 60, Split = 80;

    /// <summary>Never throws for what is in the file: the row says how it ended. A cancelled <paramref name="stopping"/> leaves it to be taken over.</summary>
    /// <returns>The refusal, if it was refused.</returns>
    internal async Task<BusinessException?> RunAsync(QueuedImport queued, CancellationToken stopping = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stopping, queue.TokenOf(queued.Id));
        try
        {
            if (await FindAsync(queued.Id) is { } import) return await RunAsync(import, queued.Content, stop, stopping);
            return null;
        }
        finally
        {
            queue.End(queued);
        }
    }

    private async Task<BusinessException?> RunAsync(DocumentImport import, byte[]? content, CancellationTokenSource stop, CancellationToken stopping)
    {
        using var _ = principal.Change(Starter(import));
        try
        {
            await WorkAsync(import, content, stop);
            return null;
        }
        catch (OperationCanceledException)
        {
            return stopping.IsCancellationRequested ? null : await StoppedAsync(import);
        }
        catch (BusinessException refusal)
        {
            return await RefuseAsync(import, refusal);
        }
        catch (Exception exception)
        {
            return await FailAsync(import, exception);
        }
    }

    // Stopped by a person; or taken over by another process, which then answers for the bytes.
    private async Task<BusinessException?> StoppedAsync(DocumentImport import)
    {
        if (await FindAsync(import.Id) is { State: ImportState.Cancelled }) await intake.ForgetAsync(import.Sha256);
        return null;
    }

    private async Task<BusinessException> RefuseAsync(DocumentImport import, BusinessException refusal)
    {
        await intake.ForgetAsync(import.Sha256);
        await journal.RefuseAsync(import.Id, refusal);
        return refusal;
    }

    private Task<BusinessException> FailAsync(DocumentImport import, Exception exception)
    {
        Log.Failed(logger, exception.GetType().FullName, import.FileName, import.Sha256);
        return RefuseAsync(import, new BusinessException(ArrangementsErrorCodes.ImportFailed).WithData("FileName", import.FileName));
    }

    private async Task WorkAsync(DocumentImport import, byte[]? content, CancellationTokenSource stop)
    {
        var bytes = content ?? await intake.KeptAsync(import.Sha256, stop.Token) ?? throw new BusinessException(ArrangementsErrorCodes.ImportInterrupted);
        await journal.StepAsync(import.Id, content is null ? ImportState.Splitting : ImportState.Reading, 1);
        var percent = 1;
        var read = await WithBeatsAsync(import.Id, () => Volatile.Read(ref percent), stop, () => intake.ReadAsync(
            import, bytes, new Steps(share => Volatile.Write(ref percent, 1 + (int)(share * (Read - 1)))),
            () => journal.StepAsync(import.Id, ImportState.Splitting, Volatile.Read(ref percent) is var p && p < Read ? Read : p), stop.Token));
        await journal.StepAsync(import.Id, ImportState.Storing, Split);
        await intake.StoreAsync(read, documentId => journal.DoneAsync(import.Id, documentId, read.Document.PagesWithoutText));
    }

    // While the work goes on, the row says every second that it does; when it is no longer ours, the work stops.
    private async Task<T> WithBeatsAsync<T>(Guid id, Func<int> percent, CancellationTokenSource stop, Func<Task<T>> work)
    {
        using var timer = new PeriodicTimer(ImportConsts.Beat, time);
        var beats = BeatAsync();
        try
        {
            return await Task.Run(work, stop.Token);
        }
        finally
        {
            timer.Dispose();
            await beats;
        }

        async Task BeatAsync()
        {
            while (await timer.WaitForNextTickAsync(CancellationToken.None))
                if (!await journal.BeatAsync(id, percent())) await stop.CancelAsync();
        }
    }

    private async Task<DocumentImport?> FindAsync(Guid id)
    {
        using var unit = units.Begin(requiresNew: true);
        var import = await imports.FindAsync(id);
        await unit.CompleteAsync();
        return import;
    }

    private static ClaimsPrincipal Starter(DocumentImport import) =>
        new(new ClaimsIdentity(import.CreatorId is { } id ? [new Claim(AbpClaimTypes.UserId, id.ToString())] : [], nameof(ImportRunner)));

    private sealed class Steps(Action<double> write) : IProgress<ReadProgress>
    {
        public void Report(ReadProgress value) => write(Math.Clamp(value.Share, 0, 1));
    }
}

internal static partial class Log
{
    // The exception itself could quote the document.
    [LoggerMessage(1, LogLevel.Error, "Import failed with {Exception}: {FileName} SHA-256 {Sha256}")]
    internal static partial void Failed(ILogger logger, string? exception, string fileName, string sha256);
}
