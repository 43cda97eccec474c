namespace Supervision.Arrangements;

/// <summary>Errors a person can cause here; the sentences are in the language files.</summary>
public static class ArrangementsErrorCodes
{
    public const string FileEmpty = "Arrangements:FileEmpty";
    public const string FileTooLarge = "Arrangements:FileTooLarge";
    public const string FileBinary = "Arrangements:FileBinary";
    public const string FileEncodingUnknown = "Arrangements:FileEncodingUnknown";
    public const string FileEncrypted = "Arrangements:FileEncrypted";
    public const string FileBroken = "Arrangements:FileBroken";
    public const string FileOtherKind = "Arrangements:FileOtherKind";
    public const string FileInflated = "Arrangements:FileInflated";
    public const string FileUnsafeXml = "Arrangements:FileUnsafeXml";
    public const string FileTooDeep = "Arrangements:FileTooDeep";
    public const string FileScanned = "Arrangements:FileScanned";
    public const string PagesWithoutText = "Arrangements:PagesWithoutText";
    public const string FileConverterMissing = "Arrangements:FileConverterMissing";
    public const string FileConversionFailed = "Arrangements:FileConversionFailed";
    public const string FileTooSlow = "Arrangements:FileTooSlow";
    public const string TooManyTasks = "Arrangements:TooManyTasks";
    public const string AlreadyUploaded = "Arrangements:AlreadyUploaded";
    public const string SampleOnlyInDevelopment = "Arrangements:SampleOnlyInDevelopment";
    public const string SectionUnknown = "Arrangements:SectionUnknown";
    public const string SectionMissing = "Arrangements:SectionMissing";
    public const string SectionWithoutTasks = "Arrangements:SectionWithoutTasks";
    public const string DocumentHasConfirmedTasks = "Arrangements:DocumentHasConfirmedTasks";
    public const string PlanYearMissing = "Arrangements:PlanYearMissing";
    public const string PlanYearOutOfRange = "Arrangements:PlanYearOutOfRange";
    public const string DraftNotOpen = "Arrangements:DraftNotOpen";
    public const string DraftNotDropped = "Arrangements:DraftNotDropped";
    public const string ReasonMissing = "Arrangements:ReasonMissing";
    public const string ShortTitleMissing = "Arrangements:ShortTitleMissing";
    public const string ShortTitleTooLong = "Arrangements:ShortTitleTooLong";
    public const string RequirementMissing = "Arrangements:RequirementMissing";
    public const string NothingToMergeWith = "Arrangements:NothingToMergeWith";
    public const string NotNeighbours = "Arrangements:NotNeighbours";
    public const string SplitOutside = "Arrangements:SplitOutside";
    public const string SpanTaken = "Arrangements:SpanTaken";
    public const string SpanOutside = "Arrangements:SpanOutside";
    public const string NothingChosen = "Arrangements:NothingChosen";
    public const string DepartmentUnknown = "Arrangements:DepartmentUnknown";

    /// <summary>The document is the earlier version of another and read only. Data: Title.</summary>
    public const string DocumentReplaced = "Arrangements:DocumentReplaced";
    public const string RevisionOfItself = "Arrangements:RevisionOfItself";

    /// <summary>Somebody already compared this document with an earlier one. Data: Title.</summary>
    public const string RevisionStarted = "Arrangements:RevisionStarted";

    /// <summary>Drafts of the new version are confirmed already. Data: Title.</summary>
    public const string RevisionTooLate = "Arrangements:RevisionTooLate";

    /// <summary>The document is no version of another. Data: Title.</summary>
    public const string RevisionMissing = "Arrangements:RevisionMissing";

    /// <summary>Tasks were made of drafts that took over from the earlier version. Data: Count.</summary>
    public const string UnlinkConfirmed = "Arrangements:UnlinkConfirmed";

    /// <summary>No arrangements were found in the new version yet.</summary>
    public const string RevisionWithoutArrangements = "Arrangements:RevisionWithoutArrangements";

    /// <summary>Drafts changed between reading and comparing.</summary>
    public const string RevisionStale = "Arrangements:RevisionStale";

    /// <summary>Data: Count.</summary>
    public const string DifferencesUndecided = "Arrangements:DifferencesUndecided";

    /// <summary>Data: Name, At.</summary>
    public const string DifferenceDecided = "Arrangements:DifferenceDecided";
    public const string DifferenceChoiceWrong = "Arrangements:DifferenceChoiceWrong";
    public const string DifferenceReasonMissing = "Arrangements:DifferenceReasonMissing";
    public const string MoveEnd = "Arrangements:MoveEnd";
    public const string LevelHighest = "Arrangements:LevelHighest";
    public const string LevelLowest = "Arrangements:LevelLowest";
    public const string LevelTooLong = "Arrangements:LevelTooLong";
    public const string LevelHoldsDecided = "Arrangements:LevelHoldsDecided";
    public const string DraftChangedMeanwhile = "Arrangements:DraftChangedMeanwhile";
    public const string NothingToUndo = "Arrangements:NothingToUndo";
    public const string NothingToRedo = "Arrangements:NothingToRedo";
    public const string UndoOverlaid = "Arrangements:UndoOverlaid";
    public const string UndoChanged = "Arrangements:UndoChanged";
    public const string UndoConfirmed = "Arrangements:UndoConfirmed";

    /// <summary>The versions of the document were compared, or a difference decided, since. Data: Name.</summary>
    public const string UndoVersions = "Arrangements:UndoVersions";

    /// <summary>One task per department needs at least two of them.</summary>
    public const string DivideNeedsTwo = "Arrangements:DivideNeedsTwo";

    /// <summary>The kind of source has no usual due date.</summary>
    public const string NoUsualDueDate = "Arrangements:NoUsualDueDate";
    public const string OpenSentences = "Arrangements:OpenSentences";
    public const string AlreadyImporting = "Arrangements:AlreadyImporting";
    public const string ImportsBusy = "Arrangements:ImportsBusy";
    public const string ImportInterrupted = "Arrangements:ImportInterrupted";
    public const string ImportFailed = "Arrangements:ImportFailed";
    public const string TableUnknown = "Arrangements:TableUnknown";
    public const string TableWithoutTaskColumn = "Arrangements:TableWithoutTaskColumn";
    public const string TableWithoutTasks = "Arrangements:TableWithoutTasks";
    public const string TableWithoutOurs = "Arrangements:TableWithoutOurs";
}
