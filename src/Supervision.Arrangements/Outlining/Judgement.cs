namespace Supervision.Arrangements.Outlining;

/// <summary>Something read from a document, with how sure it is and why.</summary>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Words">The words that the rule found; empty where it found none.</param>
internal readonly record struct Judgement<T>(T Value, Certainty Certainty, ReadingRule Rule, TextSpan Words)
{
    internal static Judgement<T> Missing(T value) => new(value, Certainty.Unclear, ReadingRule.None, default);
}
