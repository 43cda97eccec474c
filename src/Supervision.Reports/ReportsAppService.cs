using Supervision.Reports.Desk;
using Supervision.Reports.Localization;
using Volo.Abp.Application.Services;

namespace Supervision.Reports;

/// <summary>Base of the module's application services.</summary>
internal abstract class ReportsAppService : ApplicationService
{
    protected ReportsAppService()
    {
        LocalizationResource = typeof(ReportsResource);
    }

    protected Task<ReadingDesk> DeskAsync() => LazyServiceProvider.LazyGetRequiredService<ReadingDeskFactory>().CreateAsync();
}
