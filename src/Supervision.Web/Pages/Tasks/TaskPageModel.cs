using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks;
using Supervision.Tasks.Evidence;
using Supervision.Web.Frame;

namespace Supervision.Web.Pages.Tasks;

/// <summary>Base of the pages on which something is done to one task: its head stands above the form.</summary>
internal abstract class TaskPageModel : SupervisionPageModel
{
    protected TaskPageModel()
    {
        LocalizationResourceType = typeof(TasksResource);
    }

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public SupervisedTaskWithDetailsDto Matter { get; protected set; } = null!;

    /// <summary>The page of the task.</summary>
    protected string DetailsUrl => $"/Tasks/Details/{Matter?.Id ?? Id:D}";

    protected ISupervisedTaskAppService Tasks => HttpContext.RequestServices.GetRequiredService<ISupervisedTaskAppService>();

    protected override async Task LoadAsync() => Matter = await Tasks.GetAsync(Id);

    /// <summary>What keeps the person from this step now; null when nothing does. Forms stand only where this is null.</summary>
    public string? Barrier(params TaskAction[] actions)
    {
        if (actions.Any(Matter.May)) return null;
        return Matter.Actions.FirstOrDefault(a => actions.Contains(a.Action))?.Reason ?? L[TasksErrorCodes.NotYourAction].Value;
    }

    protected static async Task<List<UploadedFile>> ReadAsync(IEnumerable<IFormFile> files)
    {
        var read = new List<UploadedFile>();
        foreach (var file in files.Where(f => f.Length > 0))
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes);
            read.Add(new UploadedFile { FileName = file.FileName, ContentType = file.ContentType, Content = bytes.ToArray() });
        }

        return read;
    }
}
