using Supervision.Tasks.Lists;

namespace Supervision.Tasks;

/// <summary>The orders of the list of tasks.</summary>
internal static class TaskOrder
{
    /// <param name="sorting">A column, with " desc" for the largest first; anything else is the order of the plan.</param>
    public static KeysetOrder<TaskWithStanding> Of(string? sorting)
    {
        var isDescending = sorting?.EndsWith(" desc", StringComparison.OrdinalIgnoreCase) == true;
        var order = new KeysetOrder<TaskWithStanding>();
        return (isDescending ? sorting![..^5] : sorting)?.ToUpperInvariant() switch
        {
            "DUEDATE" => ThenByNumber(order.By(r => r.Task.DueDate, isDescending)),
            "OVERDUE" => ThenByNumber(order.By(r => r.Standing.WorkingDaysOverdue, isDescending)),
            "TITLE" => ThenByNumber(order.By(r => r.Task.ShortTitle, isDescending)),
            "NUMBER" => ByNumber(order, isDescending).By(r => r.Task.Id),
            "LASTREPORT" => ThenByNumber(order.By(r => r.Standing.LastReportAt, isDescending)),
            _ => ByNumber(order.By(r => r.Task.PlanYear, true)).By(r => r.Task.Order).By(r => r.Task.Id),
        };
    }

    private static KeysetOrder<TaskWithStanding> ThenByNumber(KeysetOrder<TaskWithStanding> order) => ByNumber(order).By(r => r.Task.Id);

    private static KeysetOrder<TaskWithStanding> ByNumber(KeysetOrder<TaskWithStanding> order, bool isDescending = false) =>
        order.By(r => r.Task.Number, isDescending, mayBeEmpty: true);
}
