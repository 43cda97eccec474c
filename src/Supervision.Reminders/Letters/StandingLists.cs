using Supervision.Reminders.Planning;
using Supervision.Reminders.Policies;
using Supervision.Tasks;

namespace Supervision.Reminders.Letters;

/// <summary>
/// What is open for each person, for the letter of the week: owners and heads see what is unsigned, late or due within ten working days,
/// leaders in charge what is late in their departments, the principal leader what has reached the top.
/// </summary>
internal sealed class StandingLists(PlanningContext context)
{
    private const int DueSoonWorkdays = 10;

    private readonly PayloadFactory _payloads = new(context);
    private readonly Dictionary<Guid, List<DailyPayload>> _lists = [];

    public IReadOnlyDictionary<Guid, List<DailyPayload>> ByPerson => _lists;

    public void Add(TaskFacts facts)
    {
        if (ItemOf(facts) is not { } item) return;
        foreach (var person in Readers(facts, item.Group).Distinct().Where(p => !facts.IsRestricted || facts.InformedPersonIds.Contains(p)))
        {
            if (!_lists.TryGetValue(person, out var list)) _lists[person] = list = [];
            list.Add(item);
        }
    }

    private DailyPayload? ItemOf(TaskFacts facts)
    {
        if (!OpenDates.IsRunning(facts)) return null;
        var next = OpenDates.Of(facts) is [var first, ..] ? first : null;
        if (next is not null && next.Date < context.Today) return _payloads.Standing(facts, DailyGroup.Overdue, next);
        if (facts.State == LifecycleState.PendingReceipt)
        {
            var assigned = context.Calendar.DateOf(facts.AssignedAtUtc);
            var until = context.Calendar.AddWorkdays(assigned, context.Rules.ReceiptWorkdays);
            return _payloads.Standing(facts, DailyGroup.ToSign, new ChainAnchor(AnchorKind.Receipt, until));
        }

        return next is not null && context.Calendar.WorkdaysBetween(context.Today, next.Date) <= DueSoonWorkdays
            ? _payloads.Standing(facts, DailyGroup.DueSoon, next) : null;
    }

    private IEnumerable<Guid> Readers(TaskFacts facts, DailyGroup group)
    {
        var bureau = context.Bureau;
        foreach (var owner in Owners(facts)) yield return owner;
        if (group != DailyGroup.Overdue) yield break;
        var leader = facts.ResponsibleLeaderId ?? bureau.LeaderInCharge(facts.LeadDepartmentId)?.Id;
        if (leader is { } inCharge) yield return inCharge;
        if (facts.EscalationLevel >= ReminderStep.TopLevel && bureau.PrincipalLeader is { } principal) yield return principal.Id;
    }

    private IEnumerable<Guid> Owners(TaskFacts facts)
    {
        var resolver = new RecipientResolver(facts, context);
        RecipientRole[] roles =
            [RecipientRole.ResponsiblePerson, RecipientRole.Liaison, RecipientRole.DepartmentHead];
        return roles.SelectMany(role => resolver.Resolve(role, context.Today))
            .Where(r => r.Via != RecipientVia.OneUp && context.Bureau.Person(r.PersonId) is { IsActive: true })
            .Select(r => r.PersonId);
    }
}
