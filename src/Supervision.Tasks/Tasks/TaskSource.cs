using Volo.Abp;

namespace Supervision.Tasks;

/// <summary>
/// Where a task comes from: the document, meeting or directive and the sentence in it. After registration it changes only when a later version
/// of the document takes the place of the first.
/// </summary>
public sealed class TaskSource
{
    private TaskSource()
    {
        Title = string.Empty;
    }

    internal TaskSource(TaskSourceKind kind, string title)
    {
        Kind = kind;
        Title = Check.NotNullOrWhiteSpace(title, nameof(title), SupervisedTaskConsts.MaxSourceTitleLength).Trim();
    }

    public TaskSourceKind Kind { get; private set; }

    public string Title { get; private set; }

    public string? Number { get; internal init; }

    public DateOnly? Date { get; internal init; }

    /// <summary>The superior's own deadline for a task from above.</summary>
    public DateOnly? SuperiorDueDate { get; internal init; }

    public string? ArrangementTitle { get; internal init; }

    /// <summary>The sentence, word for word.</summary>
    public string? Quotation { get; internal init; }

    /// <summary>Plan document of the sentence; null for tasks typed by hand.</summary>
    public Guid? DocumentId { get; internal init; }

    public int? SpanStart { get; internal init; }

    public int? SpanLength { get; internal init; }

    /// <summary>SHA-256 of the spanned text, lower-case hex.</summary>
    public string? SpanTextHash { get; internal init; }

    /// <summary>The same source in a later version of the document.</summary>
    /// <param name="quotation">The sentence as it is written there; null keeps the wording.</param>
    internal TaskSource In(TaskSourceSpan span, string title, string? quotation) => new(Kind, title)
    {
        Number = Number, Date = Date, SuperiorDueDate = SuperiorDueDate, ArrangementTitle = ArrangementTitle, Quotation = quotation ?? Quotation,
        DocumentId = span.DocumentId, SpanStart = span.Start, SpanLength = span.Length, SpanTextHash = span.TextHash,
    };

    /// <summary>The same place with the words that stand there now.</summary>
    internal TaskSource Saying(string quotation, string spanTextHash) =>
        In(new TaskSourceSpan(DocumentId!.Value, SpanStart!.Value, SpanLength!.Value, spanTextHash), Title, quotation);
}
