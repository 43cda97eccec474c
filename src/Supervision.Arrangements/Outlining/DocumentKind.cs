namespace Supervision.Arrangements.Outlining;

/// <summary>The genre of a document, which decides where its tasks are looked for.</summary>
public enum DocumentKind
{
    /// <summary>Nothing in title or headings says what it is.</summary>
    Unknown,

    /// <summary>Looks back and forth: only its arrangement sections promise something.</summary>
    Report,

    /// <summary>工作要点, 实施方案, 工作计划: the whole document promises.</summary>
    Plan,

    /// <summary>会议纪要: each decision (议定事项) is one task.</summary>
    Minutes,

    /// <summary>批示, 督办单, 交办单: each demand is one task.</summary>
    DirectiveSheet,

    /// <summary>任务分工表, 任务清单: each row is one task.</summary>
    TaskTable,

    /// <summary>Notice, news, regulation, answer to a letter: promises nothing by itself.</summary>
    Other,
}
