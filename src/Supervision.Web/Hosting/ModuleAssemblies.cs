using System.Reflection;
using Supervision.Arrangements;
using Supervision.Notifications;
using Supervision.Organization;
using Supervision.Reminders;
using Supervision.Reports;
using Supervision.Tasks;
using Supervision.WorkCalendar;

namespace Supervision.Web.Hosting;

internal static class ModuleAssemblies
{
    /// <summary>The modules whose application services are offered under /api/app.</summary>
    public static IReadOnlyList<Assembly> OfBureau { get; } =
    [
        typeof(WorkCalendarModule).Assembly,
        typeof(OrganizationModule).Assembly,
        typeof(NotificationsModule).Assembly,
        typeof(TasksModule).Assembly,
        typeof(ArrangementsModule).Assembly,
        typeof(RemindersModule).Assembly,
        typeof(ReportsModule).Assembly,
    ];
}
