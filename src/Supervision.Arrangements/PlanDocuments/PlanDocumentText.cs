using Volo.Abp.Domain.Entities;

namespace Supervision.Arrangements.PlanDocuments;

/// <summary>The text of a plan document and what was read in it, apart from the document so that lists stay light. Same id as the document.</summary>
public sealed class PlanDocumentText : Entity<Guid>
{
    private PlanDocumentText() => (Text, OutlineJson, SentencesJson) = (string.Empty, string.Empty, string.Empty);

    internal PlanDocumentText(Guid documentId, string text, string outlineJson, string sentencesJson)
        : base(documentId)
    {
        Text = text;
        OutlineJson = outlineJson;
        SentencesJson = sentencesJson;
    }

    /// <summary>As decoded; never changed, because drafts and tasks point into it.</summary>
    public string Text { get; private set; }

    public string OutlineJson { get; private set; }

    /// <summary>Place and role of every sentence of the arrangement sections.</summary>
    public string SentencesJson { get; private set; }

    /// <summary>Places of the document's tables; null without any.</summary>
    public string? TablesJson { get; internal init; }

    /// <summary>How drafts were made of a table; null when they were made of the text.</summary>
    public string? TableUseJson { get; private set; }

    /// <summary>What the document was taken for, with the reasons.</summary>
    public string? QuestionJson { get; internal init; }

    internal void UseTable(string? tableUseJson) => TableUseJson = tableUseJson;

    internal void ReadSentences(string sentencesJson) => SentencesJson = sentencesJson;
}
