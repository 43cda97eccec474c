using Microsoft.AspNetCore.Mvc.Rendering;
using Supervision.Tasks.Recording;

namespace Supervision.Web.Pages.Tasks;

/// <summary>代录 as the forms ask for it; the files are kept by <see cref="TaskPageModel"/>.</summary>
internal sealed record OnBehalfForm(OnBehalfDto OnBehalf, IReadOnlyList<SelectListItem> Leaders)
{
    public List<IFormFile> Files { get; init; } = [];
}
