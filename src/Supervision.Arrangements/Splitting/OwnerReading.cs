using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>What one owner clause says: who leads, who supports, who answers in person, and when.</summary>
internal sealed class OwnerReading
{
    private const int MostUnits = 60;

    internal List<string> Lead { get; } = [];
    internal List<string> Support { get; } = [];
    internal List<string> Leaders { get; } = [];
    internal DueDateReading? Due { get; private set; }
    internal List<DateOffer> DateOffers { get; } = [];

    /// <summary>True when the clause itself says who leads.</summary>
    internal bool IsLed { get; private set; }

    /// <summary>The words by which every unit answers for its own part.</summary>
    internal string? SharingWords { get; private set; }

    internal static OwnerReading Of(string text, TextSpan clause, PlanTime time)
    {
        var reading = Of(text, Clauses(text, clause), time);
        reading.IsLed = OwnerClause.NamesLeader(text, clause);
        return reading;
    }

    /// <summary>Units that lead.</summary>
    internal static OwnerReading OfLead(IEnumerable<string> names)
    {
        var reading = new OwnerReading();
        reading.Lead.AddRange(names);
        return reading;
    }

    /// <summary>Values whose roles are known already, such as the cells of a row.</summary>
    internal static OwnerReading Of(string text, IEnumerable<(ClauseRole Role, TextSpan Value)> values, PlanTime time)
    {
        var reading = new OwnerReading();
        foreach (var (role, value) in values) reading.Take(text, role, value, time);
        return reading;
    }

    private static IEnumerable<(ClauseRole Role, TextSpan Value)> Clauses(string text, TextSpan clause)
    {
        var score = ScoreBracket.LengthAt(clause.In(text));
        var start = clause.Start + score;
        while (start < clause.End && (Punctuation.IsSentenceEnd(text[start]) || Punctuation.IsClauseEnd(text[start]))) start++;
        var rest = TextSpan.FromBounds(start, clause.End).Trim(text);
        IEnumerable<(ClauseRole Role, TextSpan Value)> scored = score == 0 ? [] : [(ClauseRole.Due, clause with { Length = score })];
        return scored.Concat(rest.Length < 2 ? [] : Parts(text, rest));
    }

    // （办公室牵头，宣传部配合；完成时限：6月底）: names may stand before the first label.
    private static IEnumerable<(ClauseRole Role, TextSpan Value)> Parts(string text, TextSpan clause)
    {
        var label = OwnerClause.StartIn(text, clause);
        if (label < 0) return [(ClauseRole.Lead, OwnerBracket.Names(text, clause))];
        var before = TextSpan.FromBounds(clause.Start, label).Trim(text);
        var labelled = OwnerClause.Read(text, TextSpan.FromBounds(label, clause.End));
        return before.Length < 3 || OwnerBracket.StartIn(text, clause) != clause.Start ? labelled : labelled.Prepend((ClauseRole.Lead, TextSpan.FromBounds(before.Start + 1, before.End)));
    }

    /// <param name="keepsDate">The date that the task says itself stays.</param>
    internal void GiveTo(SplitTask task, bool keepsDate = false)
    {
        if (!keepsDate || task.Due is null) TakeLaterDate(task);
        task.DateOffers.AddRange(DateOffers.Where(o => o.Date != task.Due?.Date).ExceptBy(task.DateOffers.Select(t => t.Date), o => o.Date));
        if (Lead.Count > 0 && !keepsDate) task.ForgetSpoken();
        var (toLead, toSupport) = task.IsLed && !IsLed ? ([], Lead.Concat(Support)) : (Lead, Support.AsEnumerable());
        task.IsLed |= IsLed;
        task.Lead.AddRange(toLead.Except(task.Lead).Take(MostUnits - task.Lead.Count));
        task.Support.AddRange(toSupport.Except(task.Support).Except(task.Lead).Take(MostUnits - task.Support.Count));
        task.Leaders.AddRange(Leaders.Except(task.Leaders));
        task.SharingWords ??= SharingWords;
    }

    /// <summary>What a heading says: who, for a task that names nobody, and when, for one that has no date.</summary>
    internal static void GiveFromHeading(IReadOnlyList<OwnerReading> ofHeading, SplitTask task)
    {
        var isOpen = task.Lead.Count == 0;
        foreach (var heading in ofHeading)
            if (isOpen) heading.GiveTo(task, keepsDate: true);
            else if (task.Due is null) heading.TakeLaterDate(task);
    }

    // The later one is the due date; the earlier one is a node on the way.
    private void TakeLaterDate(SplitTask task)
    {
        if (Due is not { } clause || task.Due is { } said && said.Date >= clause.Date) return;
        if (task.Due is { } earlier) task.DateOffers.Add(new DateOffer(earlier.Date, earlier.Precision, earlier.Words, DateOfferKind.Node));
        task.Due = clause;
    }

    internal void Take(string text, ClauseRole role, TextSpan value, PlanTime time)
    {
        var dates = DueDateReader.Read(text, value, time, role == ClauseRole.Due);
        if (Due is null || dates.Due is { } later && later.Date > Due.Value.Date) Due = dates.Due ?? Due;
        DateOffers.AddRange(dates.Offers);
        if (role == ClauseRole.Leader) Leaders.AddRange(OwnerNames.Persons(value.Of(text)));
        if (role is not (ClauseRole.Lead or ClauseRole.Support)) return;
        var names = OwnerNames.Read(value.Of(text), role);
        Lead.AddRange(names.Lead);
        Support.AddRange(names.Support);
        if (role == ClauseRole.Lead) SharingWords ??= names.SharingWords;
    }
}
