namespace Supervision.Tasks;

/// <summary>Lengths and limits of what people type about a task.</summary>
public static class SupervisedTaskConsts
{
    /// <summary>Verb and object; a longer sentence belongs into the requirement.</summary>
    public const int MaxShortTitleLength = 25;
    public const int MaxNumberLength = 16;
    public const int MaxSourceTitleLength = 256;
    public const int MaxSourceNumberLength = 64;
    public const int MaxArrangementTitleLength = 256;
    public const int MaxRequirementLength = 4000;
    public const int MaxQuotationLength = 4000;
    public const int MaxCompletionCriterionLength = 1000;
    public const int MaxExternalUnitsLength = 512;
    public const int MaxStageTargetLength = 256;
    public const int MaxTargetNameLength = 64;
    public const int MaxUnitLength = 16;
    public const int MaxComparatorLength = 8;

    /// <summary>Reasons, opinions and conclusions.</summary>
    public const int MaxReasonLength = 1000;

    /// <summary>Progress, problems, next steps, result: one field each.</summary>
    public const int MaxTextLength = 4000;
    public const int MaxPersonNameLength = 64;
    public const int MaxPeriodKeyLength = 16;
    public const int MaxMilestones = 24;
    public const int MaxBatchSize = 500;
}
