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
}
