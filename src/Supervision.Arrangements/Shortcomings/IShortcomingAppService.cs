using Volo.Abp.Application.Services;

namespace Supervision.Arrangements.Shortcomings;

/// <summary>The shortcomings that a plan document admits: each can become a rectification task (整改), and none does by itself.</summary>
public interface IShortcomingAppService : IApplicationService
{
    /// <summary>In the order of the text; empty where the document admits none.</summary>
    Task<IReadOnlyList<ShortcomingDto>> GetListAsync(Guid documentId);

    /// <summary>Makes an open draft of a shortcoming, under an arrangement named like the section it stands in.</summary>
    /// <param name="start">Where the words begin, from the list.</param>
    /// <exception cref="Volo.Abp.BusinessException">Arrangements:SpanOutside where no shortcoming begins there, :SpanTaken where a draft holds the words.</exception>
    Task<Guid> TakeAsync(Guid documentId, int start);
}

/// <summary>A shortcoming, word for word.</summary>
/// <param name="Start">Offset in the document's text, UTF-16 characters.</param>
/// <param name="Heading">The heading above it; null without one.</param>
/// <param name="DraftId">The draft that was made of it; null while nobody took it.</param>
public sealed record ShortcomingDto(int Start, int Length, string Text, string Title, string? Heading, Guid? DraftId);
