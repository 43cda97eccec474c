using Volo.Abp;

namespace Supervision.Reminders.Policies;

/// <summary>Makes a new definition from an old one with other days, or says what is wrong with them.</summary>
internal static class PolicyChange
{
    private const int MaxOffset = 60;

    private static readonly ReminderTrigger[] Before = [ReminderTrigger.BeforeDueDate, ReminderTrigger.BeforeMilestone, ReminderTrigger.SupervisedBrief, ReminderTrigger.ReportDue,
        ReminderTrigger.BeforePart];

    public static PolicyDefinition Apply(PolicyDefinition definition, IReadOnlyDictionary<string, int> offsets, SendingWindow window)
    {
        var steps = definition.Steps
            .Select(s => offsets.TryGetValue(s.Key, out var offset) ? s with { Offset = Allowed(s, offset) } : s).ToList();
        foreach (var chain in steps.Where(s => s.Trigger is ReminderTrigger.Missed or ReminderTrigger.MissedSupervised).GroupBy(s => s.Trigger))
        {
            var days = chain.OrderBy(s => s.Level).Select(s => s.Offset).ToList();
            if (days.Zip(days.Skip(1)).Any(pair => pair.First >= pair.Second)) throw new BusinessException(RemindersErrorCodes.LevelsNotRising);
        }

        if (window.MorningFrom >= window.MorningTo || window.MorningTo > window.AfternoonFrom || window.AfternoonFrom >= window.AfternoonTo)
            throw new BusinessException(RemindersErrorCodes.WindowInvalid);
        return definition with { Steps = steps, Window = window };
    }

    private static int Allowed(ReminderStep step, int offset)
    {
        var (least, most) = Before.Contains(step.Trigger) ? (-MaxOffset, 0) : (1, MaxOffset);
        if (offset >= least && offset <= most) return offset;
        throw new BusinessException(RemindersErrorCodes.OffsetOutOfRange)
            .WithData("Step", step.Key).WithData("Least", least).WithData("Most", most);
    }
}
