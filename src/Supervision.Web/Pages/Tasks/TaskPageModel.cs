using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Supervision.Tasks;
using Supervision.Tasks.Directives;
using Supervision.Tasks.Evidence;
using Supervision.Tasks.Recording;
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

    /// <summary>The files of the form, kept before the unit of work began.</summary>
    protected List<UploadedFile> Uploads { get; } = [];

    /// <summary>代录: filled in by the partial _OnBehalf where <see cref="Leaders"/> stand to choose from.</summary>
    [BindProperty]
    public OnBehalfDto OnBehalf { get; set; } = new();

    /// <summary>Leaders in whose name the office may record on this page.</summary>
    public IReadOnlyList<SelectListItem> Leaders { get; protected set; } = [];

    public OnBehalfForm OnBehalfForm => new(OnBehalf, Leaders);

    /// <summary>What was typed of a 代录, with its files.</summary>
    protected OnBehalfDto Recorded()
    {
        OnBehalf.Proof = Uploads;
        return OnBehalf;
    }

    protected async Task LoadLeadersAsync(IDirectiveAppService directives, Guid taskId)
    {
        Leaders = [.. TaskWords.Options(await directives.GetLeadersAsync(taskId))];
        await SuggestDayAsync();
    }

    /// <summary>Most is recorded on the day it was said.</summary>
    protected async Task SuggestDayAsync() =>
        OnBehalf.GivenOn ??= await HttpContext.RequestServices.GetRequiredService<BureauTime>().GetTodayAsync();

    protected override async Task BeforeWriteAsync()
    {
        if (!Request.HasFormContentType) return;
        var evidence = HttpContext.RequestServices.GetRequiredService<IEvidenceAppService>();
        foreach (var file in Request.Form.Files.Where(f => f.Length > 0))
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes);
            Uploads.Add(await evidence.StoreAsync(new UploadedFile { FileName = file.FileName, ContentType = file.ContentType, Content = bytes.ToArray() }));
        }
    }
}
