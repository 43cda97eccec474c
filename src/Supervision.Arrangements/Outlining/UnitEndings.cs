namespace Supervision.Arrangements.Outlining;

/// <summary>The last characters by which the name of someone who may answer for a task is known; parts of character classes.</summary>
internal static class UnitEndings
{
    /// <summary>市住建局, 综合科, 政务中心, 领导小组, 办公室.</summary>
    internal const string Body = "局委办部处科股厅院会室所组队站府团司心";

    /// <summary>石桥镇, 各区, 新城街道.</summary>
    internal const string Place = "镇乡区县街道";
}
