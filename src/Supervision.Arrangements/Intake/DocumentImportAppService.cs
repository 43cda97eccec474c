using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Supervision.Arrangements.PlanDocuments;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;

namespace Supervision.Arrangements.Intake;

[Authorize(ArrangementsPermissions.Manage)]
internal sealed class DocumentImportAppService(
    IRepository<DocumentImport, Guid> imports,
    ImportStarter starter,
    ImportJournal journal,
    ImportQueue queue,
    TimeProvider time) : ArrangementsAppService, IDocumentImportAppService
{
    private const int MostShown = 50;
    private static readonly TimeSpan RefusedShown = TimeSpan.FromDays(7), DoneShown = TimeSpan.FromMinutes(10);

    [UnitOfWork(IsDisabled = true)]
    public async Task<Guid> StartAsync(UploadPlanDocumentDto input)
    {
        var import = await starter.StartAsync(input.FileName, input.Content, input.Title, input.PlanYear);
        queue.Add(import);
        return import.Id;
    }

    [UnitOfWork(IsDisabled = true)]
    public async Task<Guid> PasteAsync(PastePlanDocumentDto input)
    {
        var isHtml = !string.IsNullOrWhiteSpace(input.Html);
        var name = string.Concat(input.Title.Trim().Select(c => Path.GetInvalidFileNameChars().Contains(c) ? ' ' : c)) + (isHtml ? ".html" : ".txt");
        var import = await starter.StartAsync(name, Encoding.UTF8.GetBytes((isHtml ? input.Html : input.Text) ?? string.Empty), input.Title, input.PlanYear);
        queue.Add(import);
        return import.Id;
    }

    public async Task<DocumentImportDto> GetAsync(Guid id) => Shown(await imports.GetAsync(id));

    [UnitOfWork(IsDisabled = true)]
    public async Task<DocumentImportDto> GetSettledAsync(Guid id)
    {
        await Task.WhenAny(queue.EndOf(id), Task.Delay(ImportConsts.Settling, time));
        using var unit = UnitOfWorkManager.Begin();
        var import = await imports.GetAsync(id);
        await unit.CompleteAsync();
        return Shown(import);
    }

    public async Task<List<DocumentImportDto>> GetRecentAsync()
    {
        var (refused, done) = (Clock.Now - RefusedShown, Clock.Now - DoneShown);
        var query = (await imports.GetQueryableAsync()).AsNoTracking()
            .Where(x => ImportJournal.Unfinished.Contains(x.State)
                || (x.State == ImportState.Done && x.CreationTime > done)
                || ((x.State == ImportState.Refused || x.State == ImportState.Cancelled) && x.CreationTime > refused))
            .OrderByDescending(x => x.CreationTime).ThenBy(x => x.Id).Take(MostShown);
        return [.. (await AsyncExecuter.ToListAsync(query)).Select(Shown)];
    }

    [UnitOfWork(IsDisabled = true)]
    public async Task CancelAsync(Guid id)
    {
        await journal.CancelAsync(id);
        queue.Cancel(id);
    }

    public async Task PutAwayAsync(Guid id)
    {
        if (await imports.FindAsync(id) is { } import && !ImportJournal.Unfinished.Contains(import.State)) await imports.DeleteAsync(import);
    }

    private static DocumentImportDto Shown(DocumentImport import) => new()
    {
        Id = import.Id,
        FileName = import.FileName,
        Sha256 = import.Sha256,
        ByteLength = import.ByteLength,
        StartedByName = import.StartedByName,
        CreationTime = import.CreationTime,
        State = import.State,
        Percent = import.Percent,
        DocumentId = import.DocumentId,
        RefusalCode = import.RefusalCode,
        RefusalData = import.RefusalData is { } json ? JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [] : [],
    };
}
