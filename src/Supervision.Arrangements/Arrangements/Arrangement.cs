using Volo.Abp.Domain.Entities;

namespace Supervision.Arrangements;

/// <summary>One numbered arrangement of a plan document, e.g. (二)加快加力推进数字城市建设; its drafts stand under it.</summary>
public sealed class Arrangement : Entity<Guid>
{
    private Arrangement()
    {
    }

    internal Arrangement(Guid id, Guid documentId, string? number, string? title, int order, int headingStart)
        : base(id)
    {
        DocumentId = documentId;
        Number = Cut(number, ArrangementConsts.MaxNumberLength);
        Title = Cut(title, ArrangementConsts.MaxTitleLength);
        Order = order;
        HeadingStart = headingStart;
    }

    public Guid DocumentId { get; private set; }

    /// <summary>As written, e.g. (二); null where the document has none.</summary>
    public string? Number { get; private set; }

    public string? Title { get; private set; }

    public int Order { get; private set; }

    /// <summary>Offset of the heading in the document's text, in UTF-16 characters.</summary>
    public int HeadingStart { get; private set; }

    /// <summary>Number and title as the document writes them; null without either.</summary>
    internal string? FullTitle => Number is null && Title is null ? null : Cut(Number + Title, ArrangementConsts.MaxTitleLength);

    private static string? Cut(string? value, int length) => value is { } text && text.Length > length ? text[..length] : value;
}
