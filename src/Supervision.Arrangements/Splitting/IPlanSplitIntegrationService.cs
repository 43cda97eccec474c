using Volo.Abp;

namespace Supervision.Arrangements.Splitting;

/// <summary>
/// Splits a document without storing anything: for the command line and for measuring. A document that is mostly a task table gives its rows, all of
/// them and by the columns proposed; the page of a running bureau lets a person say which.
/// </summary>
[IntegrationService]
public interface IPlanSplitIntegrationService
{
    /// <param name="planYear">The plan year; null takes what the text says.</param>
    /// <exception cref="BusinessException">Arrangements:File…, when the file is not readable; the message says what to do.</exception>
    Task<PlanSplitDto> GetSplitAsync(string fileName, byte[] content, int? planYear, CancellationToken cancellationToken = default);
}

/// <summary>A document split; null and empty where the text says nothing, and no year where nothing is planned.</summary>
public sealed record PlanSplitDto(string? Title, int? Year, string? Issuer, string? Section, IReadOnlyList<PlanSplitArrangementDto> Arrangements)
{
    /// <summary>Pages of a PDF that hold pictures only, as 2, 5-8; null when all were read.</summary>
    public string? PagesWithoutText { get; init; }
}

/// <summary>One arrangement as the document numbers and names it.</summary>
public sealed record PlanSplitArrangementDto(string? Number, string? Title, IReadOnlyList<PlanSplitTaskDto> Tasks);

/// <summary>One task, word for word; <paramref name="Start"/> counts UTF-16 characters of the text.</summary>
public sealed record PlanSplitTaskDto(
    string Text, int Start, string ShortTitle, DateOnly? Deadline, string? DeadlineText, IReadOnlyList<string> Lead, IReadOnlyList<string> Support, IReadOnlyList<PlanSplitTargetDto> Targets);

/// <summary>A quantity that the text promises.</summary>
public sealed record PlanSplitTargetDto(string Text);
