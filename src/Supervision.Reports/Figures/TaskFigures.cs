using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Supervision.Tasks;

namespace Supervision.Reports.Figures;

/// <summary>All figures over some tasks, from one grouped query.</summary>
internal sealed class TaskFigures
{
    private static readonly Dictionary<TaskFigure, Func<TaskRow, bool>> Compiled =
        Enum.GetValues<TaskFigure>().ToDictionary(f => f, f => Condition(f).Compile());

    private readonly IReadOnlyList<(TaskRow Facets, int Count)> _groups;

    private TaskFigures(IReadOnlyList<(TaskRow Facets, int Count)> groups) => _groups = groups;

    /// <summary>Departments that lead any of the tasks.</summary>
    public IEnumerable<Guid> Departments => _groups.Select(g => g.Facets.LeadDepartmentId).OfType<Guid>().Distinct();

    public static async Task<TaskFigures> CountAsync(IQueryable<TaskRow> rows)
    {
        var groups = await rows
            .GroupBy(r => new { r.LeadDepartmentId, r.State, r.Light, r.IsDueSoon, r.IsLate, r.Level, r.IsSupervisedByMe, r.AwaitsPrincipal })
            .Select(g => new
            {
                Facets = new TaskRow
                {
                    LeadDepartmentId = g.Key.LeadDepartmentId,
                    State = g.Key.State,
                    Light = g.Key.Light,
                    IsDueSoon = g.Key.IsDueSoon,
                    IsLate = g.Key.IsLate,
                    Level = g.Key.Level,
                    IsSupervisedByMe = g.Key.IsSupervisedByMe,
                    AwaitsPrincipal = g.Key.AwaitsPrincipal,
                },
                Count = g.Count(),
            })
            .ToListAsync();
        return new TaskFigures([.. groups.Select(g => (g.Facets, g.Count))]);
    }

    public int this[TaskFigure figure] => Count(figure, _ => true);

    public int Of(TaskFigure figure, Guid leadDepartmentId) => Count(figure, g => g.LeadDepartmentId == leadDepartmentId);

    public TaskFiguresDto ToDto() => new(Compiled.Keys.ToDictionary(figure => figure, figure => this[figure]));

    /// <summary>What a figure counts. Uses the facets of a row only.</summary>
    public static Expression<Func<TaskRow, bool>> Condition(TaskFigure figure)
    {
        LifecycleState[] running = [.. TaskStates.Running];
        LifecycleState[] closed = [LifecycleState.Closed, LifecycleState.StruckOff, LifecycleState.Archived];
        return figure switch
        {
            TaskFigure.Running => r => running.Contains(r.State),
            TaskFigure.Green => r => running.Contains(r.State) && r.Light == TrafficLight.Green,
            TaskFigure.Yellow => r => running.Contains(r.State) && r.Light == TrafficLight.Yellow,
            TaskFigure.Red => r => running.Contains(r.State) && r.Light == TrafficLight.Red,
            TaskFigure.Unsigned => r => r.State == LifecycleState.PendingReceipt,
            TaskFigure.Suspended => r => r.State == LifecycleState.Suspended,
            TaskFigure.Grey => r => running.Contains(r.State) && r.Light == TrafficLight.Grey,
            TaskFigure.DueSoon => r => running.Contains(r.State) && r.IsDueSoon,
            TaskFigure.InTime => r => running.Contains(r.State) && !r.IsLate && !r.IsDueSoon,
            TaskFigure.Late => r => running.Contains(r.State) && r.IsLate,
            TaskFigure.Closed => r => closed.Contains(r.State),
            TaskFigure.RaisedRed => r => running.Contains(r.State) && r.Light == TrafficLight.Red && r.Level >= 2,
            TaskFigure.SupervisedByMe => r => running.Contains(r.State) && r.IsSupervisedByMe,
            TaskFigure.Normal => r =>
                running.Contains(r.State) && r.Light == TrafficLight.Green && !r.IsSupervisedByMe && !r.AwaitsPrincipal,
            _ => r => true,
        };
    }

    private int Count(TaskFigure figure, Func<TaskRow, bool> among) =>
        _groups.Where(g => among(g.Facets) && Compiled[figure](g.Facets)).Sum(g => g.Count);
}

/// <summary>Figures by name.</summary>
public sealed record TaskFiguresDto(IReadOnlyDictionary<TaskFigure, int> Counts)
{
    public int this[TaskFigure figure] => Counts.GetValueOrDefault(figure);
}
