using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks.Evidence;
using Supervision.Web.Frame;

namespace Supervision.Web.Pages.Tasks;

/// <summary>Downloads a file; it follows the scope of its task and is never shown inside the site.</summary>
internal sealed class EvidenceModel(IEvidenceAppService evidence) : SupervisionPageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var file = await evidence.GetContentAsync(id);
        return File(file.Content, "application/octet-stream", file.FileName);
    }
}
