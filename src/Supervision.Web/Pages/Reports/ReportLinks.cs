using System.Globalization;
using Supervision.Reports.Figures;
using Supervision.Tasks;

namespace Supervision.Web.Pages.Reports;

/// <summary>Addresses of the lists behind figures and of the pages of tasks.</summary>
internal static class ReportLinks
{
    /// <summary>The ledger with exactly the tasks that the figure counts.</summary>
    public static string Ledger(TaskFigure figure, int planYear, bool ownOnly = false, Guid? leadDepartmentId = null, string? sorting = null) =>
        string.Create(CultureInfo.InvariantCulture, $"/Reports/Ledger?Figure={figure}&PlanYear={planYear}")
        + (ownOnly ? "&OwnOnly=true" : string.Empty)
        + (leadDepartmentId is { } lead ? $"&LeadDepartmentId={lead:D}" : string.Empty)
        + (sorting is null ? string.Empty : $"&Sorting={sorting}");

    public static string Task(Guid id) => $"/Tasks/Details/{id:D}";

    /// <summary>The word beside a lamp; a grey one says why it is grey.</summary>
    public static string? LampWord(TrafficLight light, LifecycleState state, Func<LifecycleState, string> words) =>
        light != TrafficLight.Grey ? null : words(state);
}
