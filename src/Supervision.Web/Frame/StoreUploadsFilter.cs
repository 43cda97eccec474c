using System.Reflection;
using Microsoft.AspNetCore.Mvc.Filters;
using Supervision.Tasks.Evidence;

namespace Supervision.Web.Frame;

/// <summary>
/// Keeps the files that come with a call of the HTTP API before its unit of work begins; pages do the same in
/// <see cref="SupervisionPageModel.BeforeWriteAsync"/>.
/// </summary>
internal sealed class StoreUploadsFilter(IEvidenceAppService evidence) : IAsyncActionFilter
{
    /// <summary>Before the filter of the unit of work.</summary>
    public const int Order = int.MinValue + 50;

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (context.HttpContext.User.Identity?.IsAuthenticated == true)
        {
            foreach (var files in context.ActionArguments.Values.SelectMany(FilesOf)) await StoreAsync(files);
        }

        await next();
    }

    private static IEnumerable<List<UploadedFile>> FilesOf(object? argument) => argument switch
    {
        null => [],
        List<UploadedFile> files => [files],
        _ when argument.GetType().Namespace?.StartsWith("Supervision.", StringComparison.Ordinal) == true => argument.GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetIndexParameters().Length == 0 && (p.PropertyType == typeof(List<UploadedFile>) || p.PropertyType.Namespace == argument.GetType().Namespace))
            .SelectMany(p => FilesOf(p.GetValue(argument))),
        _ => [],
    };

    private async Task StoreAsync(List<UploadedFile> files)
    {
        for (var i = 0; i < files.Count; i++) files[i] = await evidence.StoreAsync(files[i]);
    }
}
