using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Revisions;

/// <summary>What is compared: the words of a draft, or a sentence that no draft holds.</summary>
/// <param name="Heading">The arrangement it stands under, normalised; empty without one.</param>
/// <param name="Context">What the text says about it elsewhere, such as its owner clause, normalised.</param>
internal sealed record SentenceUnit(TextSpan Span, Guid? DraftId, NormalText Words, string Heading, string Context)
{
    internal string Key => Words.Text;

    /// <summary>True when nothing but marks and blanks stands between the unit before and this one.</summary>
    internal bool FollowsDirectly { get; init; }
}

/// <summary>Words as they are compared: letters, digits and signs of quantities alone, half width, lower case; each letter knows where it stands.</summary>
internal sealed class NormalText
{
    private readonly int[] _positions;

    private NormalText(string text, int[] positions) => (Text, _positions) = (text, positions);

    internal string Text { get; }

    internal int Length => Text.Length;

    internal static NormalText Of(string text, TextSpan span)
    {
        var letters = new List<char>(span.Length);
        var positions = new List<int>(span.Length);
        for (var i = span.Start; i < span.End; i++)
        {
            var c = Half(text[i]);
            if (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c) && !IsSign(text, i, c, span)) continue;
            letters.Add(char.ToLowerInvariant(c));
            positions.Add(i);
        }

        return new NormalText(new string([.. letters]), [.. positions]);
    }

    internal static string Key(string? text) => text is null ? string.Empty : Of(text, new TextSpan(0, text.Length)).Text;

    /// <summary>Where a stretch of the normal text stands in the document.</summary>
    internal TextSpan Locate(int start, int length) => TextSpan.FromBounds(_positions[start], _positions[start + length - 1] + 1);

    // 6.5% is not 65: what belongs to a number stays.
    private static bool IsSign(string text, int at, char c, TextSpan span)
    {
        if (c is '%' or '‰' or '℃' or '≥' or '≤' or '+') return true;
        return c is '.' or '-' or '~' or '—' or '×' && at > span.Start && at + 1 < span.End
            && char.IsDigit(Half(text[at - 1])) && char.IsDigit(Half(text[at + 1]));
    }

    private static char Half(char c) => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c;
}
