using Volo.Abp.Application.Services;

namespace Supervision.Arrangements;

internal abstract class ArrangementsAppService : ApplicationService
{
    protected ArrangementsAppService() => LocalizationResource = typeof(ArrangementsResource);
}
