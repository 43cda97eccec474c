namespace Supervision.Arrangements.TaskDrafts;

/// <summary>Lengths of what people type about a draft.</summary>
public static class TaskDraftConsts
{
    /// <summary>Verb and object.</summary>
    /// <summary>Drafts that can be asked for at once.</summary>
    public const int MaxRows = 100;
    public const int MaxShortTitleLength = 25;
    public const int MaxQuotationLength = 4000;
    public const int MaxRequirementLength = 4000;
    public const int MaxCompletionCriterionLength = 1000;
    public const int MaxReasonLength = 500;
    public const int MaxWordsLength = 200;
    public const int MaxUnitsLength = 512;
    public const int MaxSupportingDepartments = 30;

    /// <summary>Most departments that one sentence is divided among.</summary>
    public const int MaxEachDepartments = 60;
    public const int MaxDateOffers = 12;
    public const int MaxTargets = 20;
    public const int MaxSuggestions = 3;

    /// <summary>Room between neighbours, so that a split does not touch, and thereby conflict with, the drafts behind it.</summary>
    public const int OrderStep = 1024;
}
