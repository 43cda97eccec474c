using Supervision.Organization.Bureau;
using Supervision.Reminders.Policies;
using Supervision.Tasks;

namespace Supervision.Reminders.Planning;

/// <summary>Valid facts and contexts; a test says only what matters to it.</summary>
internal static class Planned
{
    public static readonly Guid TaskId = new("00000000-0000-0000-0000-0000000000aa");

    /// <summary>A task of the sample: assigned on 01-06, signed on 01-07, four quarterly nodes, due at the end of the year.</summary>
    public static TaskFacts Quarterly(params DateOnly[] nodes) => new()
    {
        Id = TaskId,
        Number = "2025-005",
        ShortTitle = "深化“一网统管”建设",
        Requirement = "深化“一网统管”建设",
        PlanYear = 2025,
        State = LifecycleState.InProgress,
        Priority = TaskPriority.Ordinary,
        SourceKind = TaskSourceKind.AnnualPlan,
        AssignedAtUtc = Calendar2025.At("2025-01-06 15:10"),
        AcknowledgedAtUtc = Calendar2025.At("2025-01-07 09:26"),
        DueDate = new DateOnly(2025, 12, 31),
        Milestones = [.. (nodes.Length > 0 ? nodes : Quarters).Select(d => new MilestoneFacts(Guid.NewGuid(), d, "打通业务通道", null))],
        LeadDepartmentId = Bureau.Division,
        SupportingDepartmentIds = [],
        ResponsiblePersonId = Bureau.Deputy,
        ReportCycle = ReportCycle.Quarterly,
        Reports = [],
        Directives = [],
        Reviews = [],
    };

    public static DateOnly[] Quarters => [new(2025, 3, 31), new(2025, 6, 30), new(2025, 9, 30), new(2025, 12, 31)];

    /// <summary>A task whose only date is its due date; its report of every period is in, so that only the date speaks.</summary>
    public static TaskFacts DueOn(DateOnly due) => Quarterly() with { Milestones = [], DueDate = due, AcknowledgedAtUtc = null };

    public static PlanningContext On(string now, BureauSnapshot? bureau = null, params DayRange[] holds) => new()
    {
        Policy = new PolicyVersion(1, DateTime.UnixEpoch, DefaultPolicy.Definition),
        Bureau = bureau ?? Bureau.Create(),
        Calendar = Calendar2025.Create(),
        BureauHolds = holds,
        NowUtc = Calendar2025.At(now),
    };

    public static IReadOnlyList<PlannedReminder> Plan(this TaskFacts facts, PlanningContext context, TaskHistory? history = null) =>
        ReminderPlanner.Plan(facts, history ?? TaskHistory.Empty, context).Reminders;

    public static IReadOnlyList<PlannedReminder> Plan(this TaskFacts facts, string now = "2025-01-08 09:00") => facts.Plan(On(now));

    /// <summary>Reminders as lines <c>MM-dd HH:mm step role</c>; copies in brackets.</summary>
    public static string[] Lines(this IEnumerable<PlannedReminder> reminders, params string[] steps) =>
        [.. reminders.Where(r => steps.Length == 0 || steps.Contains(r.Key.Occurrence.StepKey))
            .Where(r => r.Outcome == ReminderOutcome.Decided).Select(Line)];

    public static IEnumerable<PlannedReminder> Of(this IEnumerable<PlannedReminder> reminders, string step) =>
        reminders.Where(r => r.Key.Occurrence.StepKey == step);

    private static string Line(PlannedReminder reminder)
    {
        var local = Calendar2025.Create().ToLocal(reminder.MomentUtc!.Value);
        var role = reminder.IsCopy ? $"({reminder.Key.Role})" : reminder.Key.Role.ToString();
        return $"{local:MM-dd HH:mm} {reminder.Key.Occurrence.StepKey} {role}";
    }
}
