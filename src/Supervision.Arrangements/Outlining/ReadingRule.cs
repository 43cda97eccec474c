namespace Supervision.Arrangements.Outlining;

/// <summary>Why something was read as it was. A page shows the text <c>ReadingRule:Name</c> together with the words that the rule found.</summary>
public enum ReadingRule
{
    /// <summary>No rule applied.</summary>
    None,

    /// <summary>下一步, 打算, 安排, 工作要点… in the heading.</summary>
    HeadingLooksForward,

    /// <summary>重点任务, 主要举措… in the heading: names work, mostly of the coming year.</summary>
    HeadingNamesWork,

    /// <summary>回顾, 成效, 总结… in the heading.</summary>
    HeadingLooksBack,

    /// <summary>不足, 问题, 短板… in the heading.</summary>
    HeadingAdmitsShortcomings,

    /// <summary>第一责任人, 履职, 述法… in the heading.</summary>
    HeadingReportsDuty,

    /// <summary>指导思想, 总体要求, 目标… in the heading.</summary>
    HeadingGuides,

    /// <summary>名词解释… in the heading.</summary>
    HeadingExplainsWords,

    /// <summary>The heading names a year earlier than the latest one planned for.</summary>
    HeadingOfEarlierYear,

    /// <summary>重点工作 without a year, but a later heading looks forward: this one looks back.</summary>
    BeforeNextSteps,

    /// <summary>Its sentences tell what has been done (累计, 截至, 同比…).</summary>
    WordsOfReview,

    /// <summary>责任单位：, 牵头单位：, 完成时限： stand behind its sentences.</summary>
    OwnersNamed,

    /// <summary>No heading, but a paragraph begins with 下一步, 明年….</summary>
    ParagraphLooksForward,

    /// <summary>议定事项, 会议议定, 会议要求… announce decisions.</summary>
    DecisionsAnnounced,

    /// <summary>The document as a whole is the plan.</summary>
    WholeDocument,

    /// <summary>A person chose it.</summary>
    ChosenByPerson,

    /// <summary>The title names the genre.</summary>
    TitleNamesGenre,

    /// <summary>Begins as news do (近日, 3月5日…).</summary>
    NewsOpening,

    /// <summary>The sections found say which genre it is.</summary>
    SectionsFound,

    /// <summary>A line 标题： names it.</summary>
    TitleLabelled,

    /// <summary>One of the first lines ends in a genre (报告, 方案, 要点…).</summary>
    FirstLines,

    /// <summary>Given by the person who imports.</summary>
    GivenByPerson,

    /// <summary>The year stands in the heading of the arrangements.</summary>
    YearInHeading,

    /// <summary>The year stands in the title.</summary>
    YearInTitle,

    /// <summary>The year stands in the first words of the arrangements.</summary>
    YearInOpening,

    /// <summary>The year after the one that is reviewed.</summary>
    YearAfterReview,

    /// <summary>The year of the date on the document.</summary>
    YearOfDate,

    /// <summary>The title begins with it.</summary>
    IssuerInTitle,

    /// <summary>The signature at the end names it.</summary>
    IssuerInSignature,

    /// <summary>The speaker reports on its behalf (代表…).</summary>
    IssuerSpeaks,

    /// <summary>The first sentences have it as their subject.</summary>
    IssuerIsSubject,

    /// <summary>No heading names the plan, but the sentences of this part say what is to be done.</summary>
    SentencesPromise,
}
