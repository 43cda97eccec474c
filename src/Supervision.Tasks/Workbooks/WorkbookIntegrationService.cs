using Volo.Abp.DependencyInjection;

namespace Supervision.Tasks.Workbooks;

internal sealed class WorkbookIntegrationService : IWorkbookIntegrationService, ITransientDependency
{
    public IWorkbook Begin(Stream destination, IReadOnlyList<WorkbookColumn> columns, string sheetName) => new StreamedWorkbook(destination, columns, sheetName);
}
