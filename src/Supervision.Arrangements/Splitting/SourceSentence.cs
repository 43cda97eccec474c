using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

internal enum SentenceRole
{
    /// <summary>Says what is to be done.</summary>
    Action,

    /// <summary>Opening remarks, address, slogan, headline goals: nobody is asked to do this sentence.</summary>
    Remark,

    Heading,
    OwnerClause,
}

/// <summary>A piece of an arrangement section and what it is.</summary>
internal readonly record struct SourceSentence(TextSpan Span, SentenceRole Role);
