using Microsoft.EntityFrameworkCore;
using Supervision.Tasks.Desk;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Uow;

namespace Supervision.Tasks.Evidence;

internal sealed class EvidenceAppService(TaskDesk desk, EvidenceStore store) : TasksAppService, IEvidenceAppService
{
    public async Task<List<EvidenceDto>> GetListAsync(Guid taskId)
    {
        await desk.GetAsync(taskId);
        var bureau = await desk.BureauAsync();
        var files = await (await desk.DbAsync()).EvidenceFiles.AsNoTracking().Where(f => f.TaskId == taskId)
            .OrderByDescending(f => f.UploadedAt).ToListAsync();
        return [.. files.Select(f => new EvidenceDto(f.Id, f.Subject, f.SubjectId, f.FileName, f.ContentType, f.Length, f.Sha256,
            bureau.Person(f.UploadedById)?.Name, f.UploadedAt))];
    }

    [UnitOfWork(IsDisabled = true)]
    public Task<UploadedFile> StoreAsync(UploadedFile file) => store.StoreAsync(file);

    public async Task<EvidenceContent> GetContentAsync(Guid id)
    {
        var file = await (await desk.DbAsync()).EvidenceFiles.AsNoTracking().FirstOrDefaultAsync(f => f.Id == id)
            ?? throw new EntityNotFoundException(typeof(EvidenceFile), id);
        await desk.GetAsync(file.TaskId);
        return new(file.FileName, file.ContentType, await store.OpenAsync(file));
    }
}
