using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.Splitting;
using Supervision.Arrangements.TaskDrafts;

namespace Supervision.Arrangements.Levels;

/// <summary>The three levels of a text that was read: arrangements, their sentences, the clauses of these. Pure.</summary>
internal sealed class SourceLevels
{
    private const int ShortestClause = 6;

    private readonly string _text;
    private readonly List<SourceSentence> _pieces;
    private readonly List<int> _headings;
    private readonly List<TextSpan> _sentences;

    /// <param name="pieces">Place and role of every piece of the arrangement sections, as stored.</param>
    /// <param name="headings">Where the arrangements begin.</param>
    internal SourceLevels(string text, IEnumerable<SourceSentence> pieces, IEnumerable<int> headings)
    {
        _text = text;
        _pieces = [.. pieces.Where(p => !p.Span.IsEmpty).OrderBy(p => p.Span.Start)];
        _headings = [.. headings.Distinct().Order()];
        _sentences = Group();
    }

    /// <summary>Sentences that say what is to be done, in the order of the text.</summary>
    internal IReadOnlyList<TextSpan> Sentences => _sentences;

    internal DraftLevel LevelOf(TextSpan span)
    {
        var touched = Touched(span).ToList();
        if (_headings.Contains(span.Start) && touched.Count > 0 && ArrangementAt(span.Start).End <= span.End) return DraftLevel.Arrangement;
        return touched.Count switch
        {
            > 1 => DraftLevel.Sentences,
            1 when span.Start > touched[0].Start || span.End < touched[0].End => DraftLevel.Clause,
            _ => DraftLevel.Sentence,
        };
    }

    /// <summary>The sentences that hold these words, from the first to the last.</summary>
    internal TextSpan SentenceAround(TextSpan span)
    {
        var touched = Touched(span).ToList();
        if (touched.Count == 0) return SpanLevels.SentenceOf(_text, span, ArrangementAt(span.Start) is { IsEmpty: false } around ? around : span);
        return TextSpan.FromBounds(Math.Min(span.Start, touched[0].Start), Math.Max(span.End, touched[^1].End));
    }

    /// <summary>The arrangement at this place: from its heading to its last sentence.</summary>
    internal TextSpan ArrangementAt(int position)
    {
        var at = _headings.FindLastIndex(h => h <= position);
        var start = at < 0 ? (_sentences.Count > 0 ? Math.Min(position, _sentences[0].Start) : position) : _headings[at];
        var behind = at + 1 < _headings.Count ? _headings[at + 1] : int.MaxValue;
        var end = _sentences.Where(s => s.Start >= start && s.Start < behind).Select(s => s.End).DefaultIfEmpty(start).Max();
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The sentences inside a stretch, cut at its edges.</summary>
    internal IReadOnlyList<TextSpan> SentencesIn(TextSpan span) =>
        [.. Touched(span).Select(s => TextSpan.FromBounds(Math.Max(s.Start, span.Start), Math.Min(s.End, span.End)))];

    /// <summary>The parts of a sentence that can stand alone: its enumerated items, else its halves at semicolons, else its clauses that begin with a verb.</summary>
    internal IReadOnlyList<TextSpan> ClausesIn(TextSpan sentence)
    {
        var items = _pieces.Where(p => p.Role == SentenceRole.Action && p.Span.Start >= sentence.Start && p.Span.End <= sentence.End).Select(p => p.Span).ToList();
        if (items.Count > 1) return items;
        var points = SplitPoints.Of(_text, new SourceSpan(sentence.Start, sentence.Length, string.Empty));
        var halves = Cut(sentence, [.. points.Where(p => Punctuation.IsSemicolon(_text[p - 1]) || Punctuation.IsSentenceEnd(_text[p - 1]))]);
        return halves.Count > 1 ? halves : Cut(sentence, [.. points.Where(BeginsAction)]);
    }

    /// <summary>The owner clause that speaks for a sentence: behind it in its paragraph, or at the head of the next one.</summary>
    internal TextSpan? OwnerClauseFor(TextSpan sentence)
    {
        var end = ArrangementEnd(sentence.Start);
        var clause = _pieces.Find(p => p.Role == SentenceRole.OwnerClause && p.Span.Start >= sentence.End && p.Span.Start < end).Span;
        if (clause.IsEmpty) return null;
        var between = _text.AsSpan(sentence.End, clause.Start - sentence.End);
        var before = _text.AsSpan(0, clause.Start).TrimEnd(" 　\t");
        return before.IsEmpty || before[^1] is '\n' or '\r' || between.IndexOfAny('\n', '\r') < 0 ? clause : null;
    }

    private int ArrangementEnd(int position)
    {
        var next = _headings.FindIndex(h => h > position);
        return next < 0 ? _text.Length : _headings[next];
    }

    private IEnumerable<TextSpan> Touched(TextSpan span) => _sentences.Where(s => s.Overlaps(span));

    // Pieces that no end of a sentence and no new line parts are one sentence.
    private List<TextSpan> Group()
    {
        var groups = new List<TextSpan>();
        TextSpan? open = null;
        foreach (var piece in _pieces)
        {
            if (piece.Role != SentenceRole.Action) continue;
            if (open is { } sentence && Continues(sentence, piece.Span)) open = TextSpan.FromBounds(sentence.Start, Math.Max(sentence.End, piece.Span.End));
            else
            {
                if (open is { } done) groups.Add(done);
                open = piece.Span;
            }
        }
        if (open is { } last) groups.Add(last);
        return groups;
    }

    private bool Continues(TextSpan sentence, TextSpan piece)
    {
        if (piece.Start < sentence.End) return true;
        foreach (var c in _text.AsSpan(sentence.End, piece.Start - sentence.End))
            if (Punctuation.IsSentenceEnd(c) || c is '\n' or '\r') return false;
        return true;
    }

    private bool BeginsAction(int point)
    {
        var rest = _text.AsSpan(point).TrimStart();
        return ActionWords.StartsWithVerb(rest) || ActionWords.AdverbLength(rest) > 0;
    }

    private List<TextSpan> Cut(TextSpan sentence, List<int> points)
    {
        var parts = new List<TextSpan>();
        var start = sentence.Start;
        foreach (var point in points.Append(sentence.End))
        {
            var part = SentenceParts.Bare(_text, TextSpan.FromBounds(start, point));
            var rest = sentence.End - point;
            if (part.Length < ShortestClause || rest is > 0 and < ShortestClause) continue;
            parts.Add(part);
            start = point;
        }
        return parts;
    }
}
