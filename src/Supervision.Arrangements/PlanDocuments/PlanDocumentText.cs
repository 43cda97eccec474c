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

    internal void ReadSentences(string sentencesJson) => SentencesJson = sentencesJson;
}
