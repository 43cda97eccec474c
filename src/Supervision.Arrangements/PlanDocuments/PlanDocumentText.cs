using System.Globalization;
using Supervision.Arrangements.Questions;
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
    public string? QuestionJson { get; internal set; }

    /// <summary>Where the sentences start that were open when a person confirmed nevertheless, in ascending order; null while nobody was asked.</summary>
    public string? AcceptedOpen { get; private set; }

    /// <summary>True when a person let each of these open sentences be, now or before; what they let be is kept.</summary>
    internal bool LetsBe(IReadOnlyCollection<int> open, IReadOnlyCollection<int> accepted)
    {
        var known = (AcceptedOpen ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries).Select(s => int.Parse(s, CultureInfo.InvariantCulture)).ToHashSet();
        known.UnionWith(accepted);
        if (!known.IsSupersetOf(open)) return false;
        if (accepted.Count > 0) AcceptedOpen = string.Join(',', known.Order());
        return true;
    }

    /// <summary>Keeps which parts a person chose, by where they start; null when the splitter judged.</summary>
    internal void Answer(IReadOnlyList<int>? starts) => QuestionJson = (StoredQuestion.Read(QuestionJson) is { } judged ? judged with { AnsweredStarts = starts } : null)?.ToJson();

    internal void UseTable(string? tableUseJson) => TableUseJson = tableUseJson;

    /// <summary>Other sections: what was let be in those before is asked about again.</summary>
    internal void ReadSentences(string sentencesJson) => (SentencesJson, AcceptedOpen) = (sentencesJson, null);
}
