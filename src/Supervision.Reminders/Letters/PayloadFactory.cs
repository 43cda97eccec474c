using Supervision.Organization.Bureau;
using Supervision.Reminders.Planning;
using Supervision.Reminders.Policies;
using Supervision.Reminders.Sweep;
using Supervision.Tasks;

namespace Supervision.Reminders.Letters;

/// <summary>Takes down what a letter will say, at the moment it is decided, so that later changes leave it as it was.</summary>
internal sealed class PayloadFactory(PlanningContext context)
{
    private const string PartSeparator = " / ";

    private readonly BureauSnapshot _bureau = context.Bureau;

    public DailyPayload Daily(DecidedReminder row, ReminderRecipient recipient, TaskFacts facts) => new()
    {
        Task = Line(facts),
        Group = GroupOf(row.Trigger),
        AnchorKind = row.AnchorKind,
        AnchorDate = row.AnchorDate,
        StepKey = row.StepKey,
        Role = row.RecipientRole,
        RepeatIndex = row.RepeatIndex,
        StageTarget = row.AnchorKind == AnchorKind.Part ? PartTitles(facts, row, recipient) : StageTarget(facts, row.AnchorDate),
        WorkdaysLeft = context.Calendar.WorkdaysBetween(context.Today, row.AnchorDate),
        Via = recipient.Via,
        ForName = Name(recipient.ForPersonId),
        LastProgress = row.Trigger == ReminderTrigger.SupervisedBrief && !facts.IsRestricted ? facts.LastProgress : null,
        LastProgressOn = ProgressDay(facts),
    };

    public DailyPayload Standing(TaskFacts facts, DailyGroup group, ChainAnchor anchor) => new()
    {
        Task = Line(facts),
        Group = group,
        AnchorKind = anchor.Kind,
        AnchorDate = anchor.Date,
        StageTarget = StageTarget(facts, anchor.Date),
        WorkdaysLeft = context.Calendar.WorkdaysBetween(context.Today, anchor.Date),
    };

    public EscalationPayload Escalation(DecidedReminder row, ReminderRecipient recipient, TaskFacts facts, TaskRecord record)
    {
        var step = context.Rules.Steps.FirstOrDefault(s => s.Key == row.StepKey);
        return new EscalationPayload
        {
            Task = Line(facts),
            AnchorKind = row.AnchorKind,
            AnchorDate = row.AnchorDate,
            StepKey = row.StepKey,
            Level = row.Level,
            RepeatIndex = row.RepeatIndex,
            RepeatTimes = step?.Times ?? 1,
            Role = row.RecipientRole,
            IsCopy = row.IsCopy,
            Via = recipient.Via,
            ForName = Name(recipient.ForPersonId),
            ResponsibleLeader = facts.IsRestricted ? null : (_bureau.Person(facts.ResponsibleLeaderId) ?? _bureau.LeaderInCharge(facts.LeadDepartmentId))?.Name,
            StageTarget = StageTarget(facts, row.AnchorDate),
            DaysOverdue = context.Calendar.WorkdaysBetween(row.AnchorDate, context.Today),
            Offset = step?.Offset ?? 0,
            PolicyVersion = row.PolicyVersion,
            ReaderSupervises = facts.PersonalSupervision?.LeaderId is { } leader && (leader == recipient.PersonId || leader == recipient.ForPersonId),
            Told = facts.IsRestricted ? [] : Told(record, row, reader: recipient.PersonId),
            LastProgress = facts.IsRestricted ? null : facts.LastProgress,
            LastProgressOn = ProgressDay(facts),
            OfficeNote = facts.IsRestricted ? null : record.NoteOn(row.AnchorDate)?.Note,
            Quotation = facts.IsRestricted ? null : facts.Quotation,
            Next = facts.IsRestricted ? [] : Next(facts, record),
        };
    }

    /// <summary>The levels of this chain that were told before the row, oldest first; copies left out.</summary>
    /// <param name="reader">Who reads the list, and is not named in it.</param>
    public IReadOnlyList<ToldLine> Told(TaskRecord record, DecidedReminder? before, DateOnly? anchor = null, Guid? reader = null)
    {
        var date = before?.AnchorDate ?? anchor;
        return
        [
            .. record.Rows
                .Where(r => r.Level > 0 && !r.IsCopy && r.AnchorDate == date && r.Outcome == ReminderOutcome.Decided)
                .Where(r => before is null || TaskRecord.KeyOf(r) != TaskRecord.KeyOf(before))
                .GroupBy(r => (On: context.Calendar.DateOf(r.DecidedAtUtc), r.Level))
                .OrderBy(g => g.Key)
                .Select(g => new ToldLine(g.Key.On, g.Key.Level, NamesOf(g, reader), g.Any(r => r.Recipients.Any(p => p.PersonId == reader)))),
        ];
    }

    private IReadOnlyList<NextLine> Next(TaskFacts facts, TaskRecord record) =>
    [
        .. ReminderPlanner.Plan(facts, record.ToHistory(), context).Reminders
            .Where(r => r.IsEscalation && !r.IsCopy && r.Outcome == ReminderOutcome.Decided && r.MomentUtc > context.NowUtc)
            .Where(r => r.Recipients.Count > 0)
            .Select(r => new NextLine(context.Calendar.DateOf(r.MomentUtc!.Value), r.Level,
                Name(r.Recipients[0].PersonId)!, r.Trigger == ReminderTrigger.AtTop)),
    ];

    public TaskLine Line(TaskFacts facts) => new(
        facts.Id, facts.Number, facts.IsRestricted ? null : facts.ShortTitle,
        facts.IsRestricted ? string.Empty : _bureau.Department(facts.LeadDepartmentId)?.Name ?? string.Empty);

    public static DailyGroup GroupOf(ReminderTrigger trigger) => trigger switch
    {
        ReminderTrigger.ReceiptMissing => DailyGroup.ToSign,
        ReminderTrigger.SupervisedBrief => DailyGroup.Brief,
        ReminderTrigger.ReportDue => DailyGroup.ReportDue,
        ReminderTrigger.ReportMissing => DailyGroup.ReportMissing,
        ReminderTrigger.ReviewWaiting => DailyGroup.ToReview,
        ReminderTrigger.ApprovalWaiting => DailyGroup.ToApprove,
        ReminderTrigger.DirectiveReceipt => DailyGroup.DirectiveToSign,
        ReminderTrigger.DirectiveReply => DailyGroup.DirectiveToReply,
        ReminderTrigger.PartMissed => DailyGroup.PartLate,
        _ => DailyGroup.DueSoon,
    };

    /// <summary>An owner reads of their own parts, the head of all that fell due.</summary>
    private static string? PartTitles(TaskFacts facts, DecidedReminder row, ReminderRecipient recipient)
    {
        if (facts.IsRestricted) return null;
        var owner = recipient.ForPersonId ?? recipient.PersonId;
        var parts = facts.Parts.Where(p => p.DueDate == row.AnchorDate)
            .Where(p => row.RecipientRole != RecipientRole.PartOwner || p.PersonId == owner).Select(p => p.Title).ToList();
        return parts.Count == 0 ? null : string.Join(PartSeparator, parts);
    }

    private static string? StageTarget(TaskFacts facts, DateOnly date) =>
        facts.IsRestricted ? null : facts.Milestones.FirstOrDefault(m => m.Date == date)?.StageTarget;

    private DateOnly? ProgressDay(TaskFacts facts) =>
        facts.Reports is [var newest, ..] ? context.Calendar.DateOf(newest.SubmittedAtUtc) : null;

    private List<string> NamesOf(IEnumerable<DecidedReminder> rows, Guid? except) =>
        [.. rows.SelectMany(r => r.Recipients).Where(r => r.PersonId != except).Select(r => Name(r.PersonId)).OfType<string>().Distinct()];

    private string? Name(Guid? personId) => _bureau.Person(personId)?.Name;
}
