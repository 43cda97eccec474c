namespace Supervision.Arrangements.ReviewSteps;

/// <summary>What somebody did to the drafts of a document in one stroke.</summary>
public enum ReviewStepKind
{
    /// <summary>Fields of one draft.</summary>
    Edit,

    /// <summary>套用: fields of many drafts.</summary>
    Fill,
    AcceptProposal,

    /// <summary>An offer of the text: criterion, date, baseline, target.</summary>
    TakeOffer,
    ConfirmDates,

    /// <summary>One task per department, or taken back.</summary>
    Divide,
    Merge,
    Split,

    /// <summary>上一级: clause to sentence, sentence to arrangement.</summary>
    Raise,

    /// <summary>下一级: arrangement to sentences, sentence to clauses.</summary>
    Lower,
    Drop,
    Restore,
    Move,

    /// <summary>A draft of words that none held.</summary>
    Take,

    /// <summary>Words that no draft held joined one.</summary>
    Extend,

    /// <summary>Words that no draft held were dropped with a reason.</summary>
    DropSource,

    /// <summary>Confirmed into tasks; cannot be undone here.</summary>
    Confirm,

    /// <summary>The drafts were made anew; steps before it are gone.</summary>
    MadeAnew,
    Undo,
    Redo,

    /// <summary>The document took the place of an earlier one, or a later one took its place.</summary>
    Compare,

    /// <summary>What a person decided about one difference to the earlier version.</summary>
    DecideDifference,

    /// <summary>The document is no longer a version of another.</summary>
    Unlink,
}

internal static class ReviewStepKinds
{
    /// <summary>Steps between two documents: undo stops at them, and they are taken back by unlinking alone.</summary>
    internal static readonly ReviewStepKind[] OfVersions = [ReviewStepKind.Compare, ReviewStepKind.DecideDifference, ReviewStepKind.Unlink];

    /// <summary>After these a page is drawn anew.</summary>
    internal static readonly ReviewStepKind[] OfWholePages = [ReviewStepKind.MadeAnew, ReviewStepKind.Compare, ReviewStepKind.Unlink];
}
