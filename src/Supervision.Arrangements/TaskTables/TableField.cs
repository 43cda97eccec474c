namespace Supervision.Arrangements.TaskTables;

/// <summary>What a column of a task table says about the task of its row.</summary>
public enum TableField
{
    /// <summary>Not read.</summary>
    None,

    Number,

    /// <summary>What tasks are gathered under: 类别, 领域, a merged cell beside several tasks.</summary>
    Group,

    /// <summary>The task itself; several such columns side by side are one.</summary>
    Task,

    /// <summary>目标, 预期成效: its quantities belong to the task.</summary>
    Goal,

    Lead,
    Support,
    Due,

    /// <summary>责任人, 责任领导: persons.</summary>
    Leader,
}
