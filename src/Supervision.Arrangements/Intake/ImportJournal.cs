using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Supervision.Arrangements.Reading;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Uow;

namespace Supervision.Arrangements.Intake;

/// <summary>Writes how far an import is, each time in a unit of work of its own, and only while this process owns it and nobody stopped it.</summary>
internal sealed class ImportJournal(
    IDbContextProvider<IArrangementsDbContext> contexts, IUnitOfWorkManager units, ImportQueue queue, TimeProvider time) : ITransientDependency
{
    internal static readonly ImportState[] Unfinished = [ImportState.Queued, ImportState.Reading, ImportState.Splitting, ImportState.Storing];

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <exception cref="OperationCanceledException">A person stopped it, or another process took it over.</exception>
    internal async Task StepAsync(Guid id, ImportState state, int percent)
    {
        var written = await AloneAsync(db => Mine(db, id).ExecuteUpdateAsync(row => row
            .SetProperty(x => x.State, state).SetProperty(x => x.Percent, percent).SetProperty(x => x.BeatAt, Now), CancellationToken.None));
        if (written == 0) throw new OperationCanceledException();
    }

    /// <summary>False when it is no longer this process's to go on with.</summary>
    internal async Task<bool> BeatAsync(Guid id, int percent) => await AloneAsync(db => Mine(db, id).ExecuteUpdateAsync(row => row
        .SetProperty(x => x.Percent, percent).SetProperty(x => x.BeatAt, Now), CancellationToken.None)) > 0;

    /// <summary>Inside the transaction that stores the document: both or none.</summary>
    /// <exception cref="OperationCanceledException">As <see cref="StepAsync"/>.</exception>
    /// <param name="unread">Pages that hold pictures only: the import is done and still says so.</param>
    internal async Task DoneAsync(Guid id, Guid documentId, IReadOnlyList<int> unread)
    {
        var note = unread.Count == 0 ? null : JsonSerializer.Serialize(new Dictionary<string, string> { ["Pages"] = PageList.Of(unread) });
        var db = await contexts.GetDbContextAsync();
        var written = await Mine(db, id).ExecuteUpdateAsync(row => row
            .SetProperty(x => x.State, ImportState.Done).SetProperty(x => x.Percent, 100).SetProperty(x => x.DocumentId, documentId)
            .SetProperty(x => x.RefusalCode, note == null ? null : ArrangementsErrorCodes.PagesWithoutText).SetProperty(x => x.RefusalData, note), CancellationToken.None);
        if (written == 0) throw new OperationCanceledException();
    }

    internal async Task RefuseAsync(Guid id, BusinessException refusal)
    {
        var data = refusal.Data.Keys.Cast<string>().ToDictionary(key => key, key => Convert.ToString(refusal.Data[key], System.Globalization.CultureInfo.InvariantCulture) ?? "");
        var json = JsonSerializer.Serialize(data);
        Guid? earlier = data.TryGetValue("Id", out var found) && Guid.TryParse(found, out var parsed) ? parsed : null;
        await AloneAsync(db => Mine(db, id).ExecuteUpdateAsync(row => row
            .SetProperty(x => x.State, ImportState.Refused).SetProperty(x => x.RefusalCode, refusal.Code)
            .SetProperty(x => x.RefusalData, json.Length > ImportConsts.MaxRefusalDataLength ? null : json).SetProperty(x => x.DocumentId, earlier), CancellationToken.None));
    }

    /// <summary>A person's word: whoever works on it finds out at the next step.</summary>
    internal Task CancelAsync(Guid id) => AloneAsync(db => db.DocumentImports.Where(x => x.Id == id && Unfinished.Contains(x.State))
        .ExecuteUpdateAsync(row => row.SetProperty(x => x.State, ImportState.Cancelled), CancellationToken.None));

    /// <summary>Takes over what a process left behind: imports with kept bytes go on, the others are said to be interrupted.</summary>
    internal async Task<IReadOnlyList<Guid>> TakeOverAsync(CancellationToken cancellationToken)
    {
        var before = Now - ImportConsts.Lease;
        var left = await AloneAsync(db => db.DocumentImports.AsNoTracking().Where(x => Unfinished.Contains(x.State) && x.BeatAt < before && x.RunnerId != queue.RunnerId)
            .Select(x => new { x.Id, x.State, x.BeatAt }).ToListAsync(cancellationToken));
        var mine = new List<Guid>();
        foreach (var import in left)
        {
            var taken = await AloneAsync(db => db.DocumentImports.Where(x => x.Id == import.Id && x.BeatAt == import.BeatAt && x.State == import.State)
                .ExecuteUpdateAsync(row => row.SetProperty(x => x.RunnerId, queue.RunnerId).SetProperty(x => x.BeatAt, Now), CancellationToken.None));
            if (taken == 0) continue;
            if (import.State is ImportState.Splitting or ImportState.Storing) mine.Add(import.Id);
            else await RefuseAsync(import.Id, new BusinessException(ArrangementsErrorCodes.ImportInterrupted));
        }
        return mine;
    }

    private IQueryable<DocumentImport> Mine(IArrangementsDbContext db, Guid id) =>
        db.DocumentImports.Where(x => x.Id == id && x.RunnerId == queue.RunnerId && Unfinished.Contains(x.State));

    private async Task<T> AloneAsync<T>(Func<IArrangementsDbContext, Task<T>> write)
    {
        using var unit = units.Begin(requiresNew: true);
        var result = await write(await contexts.GetDbContextAsync());
        await unit.CompleteAsync(CancellationToken.None);
        return result;
    }
}
