using System.Linq.Expressions;
using System.Reflection;
using Supervision.WorkCalendar.Calendar;

namespace Supervision.Tasks;

/// <summary>Valid tasks in any state, and facts that satisfy every guard; a test says only what matters to it.</summary>
internal static class SupervisedTaskBuilder
{
    public static readonly Guid Actor = Guid.Parse("00000000-0000-0000-0000-00000000000a");
    public static readonly Guid Lead = Guid.Parse("00000000-0000-0000-0000-00000000000b");
    public static readonly Guid Leader = Guid.Parse("00000000-0000-0000-0000-00000000000c");
    public static readonly DateTime Now = new(2025, 1, 6, 1, 0, 0, DateTimeKind.Utc);

    public static BureauCalendar Calendar { get; } = new(
        TimeZoneInfo.CreateCustomTimeZone("bureau", TimeSpan.FromHours(8), null, null), new Dictionary<DateOnly, DayKind>(), new HashSet<int>());

    public static SupervisedTask In(LifecycleState state, bool isSupervised = false, TaskSourceKind source = TaskSourceKind.Meeting)
    {
        var task = new SupervisedTask(Guid.NewGuid(), 2025, new TaskSource(source, "局务会"), "深化一网统管", "打通业务通道", Actor);
        task.Write(new TaskContent
        {
            ShortTitle = "深化一网统管", Requirement = "打通业务通道", CompletionCriterion = "七个领域接入运行", DueDate = new DateOnly(2025, 6, 30),
            LeadDepartmentId = Lead,
        }, Guid.NewGuid);
        task.With(t => t.State, state);
        if (state is not (LifecycleState.Draft or LifecycleState.PendingEstablishment)) task.With(t => t.AssignedAt, Now);
        if (isSupervised) task.With(t => t.SupervisingLeaderId, Leader);
        return task;
    }

    public static SupervisedTask With<T>(this SupervisedTask task, Expression<Func<SupervisedTask, T>> property, T value)
    {
        ((PropertyInfo)((MemberExpression)property.Body).Member).SetValue(task, value);
        return task;
    }

    /// <summary>Facts of somebody with these relations; without any: of somebody with all of them.</summary>
    public static ActionFacts Facts(TaskRelations? relations = null, DateOnly? today = null) => new()
    {
        Now = Now,
        Today = today ?? new DateOnly(2025, 1, 6),
        Calendar = Calendar,
        Actor = new TaskActor(Actor, relations ?? (TaskRelations)16383, []),
        Reason = "理由",
        NewDate = new DateOnly(2025, 9, 30),
        OpenNodesStatement = "转下年度",
        DecidedBy = TaskRelations.Office,
    };
}
