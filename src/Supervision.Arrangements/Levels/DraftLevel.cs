namespace Supervision.Arrangements.Levels;

/// <summary>How much of the source one draft stands for.</summary>
public enum DraftLevel
{
    /// <summary>分句: part of a sentence.</summary>
    Clause,

    /// <summary>整句</summary>
    Sentence,

    /// <summary>多句: several sentences, joined by hand.</summary>
    Sentences,

    /// <summary>整条: an arrangement with its heading.</summary>
    Arrangement,
}
