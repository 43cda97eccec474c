using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.ShortTitles;
using Supervision.Arrangements.Splitting;
using Supervision.Arrangements.TaskDrafts;
using Volo.Abp;

namespace Supervision.Arrangements.Levels;

/// <summary>
/// Moves a draft between clause, sentence and arrangement. Upwards it takes the open drafts of the same stretch in and keeps what was typed in
/// any of them; one that was confirmed or dropped stops it. Downwards each part keeps what was filled in for the whole.
/// </summary>
internal sealed class DraftLeveller(DraftSheet sheet, SourceLevels levels, string text, int? planYear)
{
    private readonly PlanTime _time = PlanTime.Of(text, planYear);

    /// <exception cref="BusinessException">Arrangements:LevelHighest, :LevelTooLong, :LevelHoldsDecided, :DraftNotOpen.</exception>
    internal void Raise(TaskDraft draft, Arrangement arrangement)
    {
        EnsureOpen(draft);
        var level = levels.LevelOf(SpanOf(draft));
        if (level == DraftLevel.Arrangement) throw new BusinessException(ArrangementsErrorCodes.LevelHighest);
        var wanted = level == DraftLevel.Clause ? levels.SentenceAround(SpanOf(draft)) : Around(levels.ArrangementAt(draft.Span.Start), draft);
        var (span, absorbed) = Reach(draft, wanted);
        if (span == SpanOf(draft)) throw new BusinessException(ArrangementsErrorCodes.LevelHighest);
        if (span.Length > TaskDraftConsts.MaxQuotationLength)
            throw new BusinessException(ArrangementsErrorCodes.LevelTooLong).WithData("Length", span.Length).WithData("Max", TaskDraftConsts.MaxQuotationLength);
        var wasProposed = draft.ShortTitle == ShortTitle.Propose(text, SpanOf(draft));
        draft.PutAt(absorbed.Select(d => d.Order).Append(draft.Order).Min());
        foreach (var other in absorbed)
        {
            draft.Absorb(other);
            sheet.Remove(other);
        }
        draft.Cover(SourceSpan.Of(text, span.Start, span.Length), span.Of(text));
        draft.Reread(SentenceFacts.Read(text, span, _time));
        if (wasProposed) draft.Rename(level == DraftLevel.Clause ? ShortTitle.Propose(text, span) : TitleOf(arrangement) ?? ShortTitle.Propose(text, span));
    }

    /// <exception cref="BusinessException">Arrangements:LevelLowest, :DraftNotOpen.</exception>
    internal void Lower(TaskDraft draft, Func<int, TextSpan, TaskDraft> make)
    {
        EnsureOpen(draft);
        var span = SpanOf(draft);
        var many = levels.LevelOf(span) is DraftLevel.Arrangement or DraftLevel.Sentences;
        var parts = many ? levels.SentencesIn(span) : levels.ClausesIn(span);
        if (many && parts.Count == 1) parts = levels.ClausesIn(parts[0]);
        if (parts.Count < 2) throw new BusinessException(ArrangementsErrorCodes.LevelLowest);
        var wasProposed = draft.ShortTitle == ShortTitle.Propose(text, span) || many;
        var last = draft;
        foreach (var part in parts.Skip(1))
        {
            var added = make(sheet.OrderAfter(last), part);
            added.TakeOver(draft);
            sheet.Add(added);
            Reread(added, part, many);
            last = added;
        }
        draft.Cover(SourceSpan.Of(text, parts[0].Start, parts[0].Length), parts[0].Of(text));
        Reread(draft, parts[0], many);
        if (wasProposed) draft.Rename(ShortTitle.Propose(text, parts[0]));
    }

    // A draft that reaches over the edge of the stretch comes in with all its words.
    private (TextSpan Span, List<TaskDraft> Absorbed) Reach(TaskDraft draft, TextSpan wanted)
    {
        var span = Around(wanted, draft);
        while (true)
        {
            var inside = sheet.All.Where(d => d != draft && SpanOf(d).Overlaps(span)).ToList();
            if (inside.Find(d => d.State != TaskDraftState.Open) is { } decided)
                throw new BusinessException(ArrangementsErrorCodes.LevelHoldsDecided).WithData("Number", sheet.NumberOf(decided)).WithData("Title", decided.ShortTitle);
            var wider = inside.Aggregate(span, Around);
            if (wider == span) return (span, inside);
            span = wider;
        }
    }

    private void Reread(TaskDraft draft, TextSpan span, bool isSentence)
    {
        var facts = SentenceFacts.Read(text, span, _time);
        var clause = isSentence ? levels.OwnerClauseFor(span) : null;
        if (clause is { } owners) OwnerReading.Of(text, owners, _time).GiveTo(facts);
        draft.Reread(facts);
        if (clause is null) return;
        draft.ReadUnits(Joined(facts.Lead), Joined(facts.Support), draft.TargetWords);
        draft.ReadOwners(facts.SharingWords, Joined(facts.Leaders));
    }

    private static string? Joined(List<string> names) => names.Count == 0 ? null : string.Join('、', names.Distinct());

    private static string? TitleOf(Arrangement arrangement) =>
        arrangement.Title is { Length: > 0 and <= TaskDraftConsts.MaxShortTitleLength } title ? title : null;

    private static TextSpan Around(TextSpan span, TaskDraft draft) =>
        TextSpan.FromBounds(Math.Min(span.Start, draft.Span.Start), Math.Max(span.End, draft.Span.End));

    private static TextSpan SpanOf(TaskDraft draft) => new(draft.Span.Start, draft.Span.Length);

    private static void EnsureOpen(TaskDraft draft)
    {
        if (draft.State != TaskDraftState.Open) throw new BusinessException(ArrangementsErrorCodes.DraftNotOpen).WithData("Title", draft.ShortTitle);
    }
}
