using System.Text.Json.Serialization;
using Supervision.Arrangements.Levels;
using Supervision.Arrangements.Targets;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Tasks;

namespace Supervision.Arrangements.Downloads;

/// <summary>A document as it was split and reviewed; null and empty where the text says nothing.</summary>
/// <param name="Open">Words that say what is to be done and that no draft holds.</param>
public sealed record SplitDownloadDto(
    string Title, int? Year, string? Issuer, string? Section, decimal Coverage, IReadOnlyList<SplitDownloadArrangementDto> Arrangements, IReadOnlyList<string> Open);

/// <summary>One arrangement as the document numbers and names it.</summary>
public sealed record SplitDownloadArrangementDto(string? Number, string? Title, IReadOnlyList<SplitDownloadTaskDto> Tasks);

/// <summary>One draft: what the text says, and in <paramref name="Decision"/> what people made of it.</summary>
/// <param name="Text">The source, word for word.</param>
/// <param name="Start">UTF-16 characters of the text.</param>
/// <param name="Deadline">Only a date that the text states, with the words in <paramref name="DeadlineText"/>.</param>
public sealed record SplitDownloadTaskDto(
    string Text, int Start, DateOnly? Deadline, string? DeadlineText, IReadOnlyList<string> Lead, IReadOnlyList<string> Support,
    IReadOnlyList<SplitDownloadTargetDto> Targets, SplitDownloadDecisionDto Decision);

/// <summary>A quantity that the text promises.</summary>
public sealed record SplitDownloadTargetDto(
    string Text, string Name, [property: JsonConverter(typeof(JsonStringEnumConverter<TargetBound>))] TargetBound Bound, decimal Value, string? Unit, decimal? Baseline, bool IsKept);

/// <summary>What people decided about a draft.</summary>
public sealed record SplitDownloadDecisionDto(
    [property: JsonConverter(typeof(JsonStringEnumConverter<TaskDraftState>))] TaskDraftState State,
    string? DropReason,
    [property: JsonConverter(typeof(JsonStringEnumConverter<DraftLevel>))] DraftLevel Level,
    string ShortTitle, string Requirement, string? CompletionCriterion,
    [property: JsonConverter(typeof(JsonStringEnumConverter<TaskNature>))] TaskNature Nature,
    [property: JsonConverter(typeof(JsonStringEnumConverter<TaskPriority>))] TaskPriority Priority,
    DateOnly? DueDate, bool IsDueDateConfirmed, IReadOnlyList<DateOnly> Nodes, string? LeadDepartment, IReadOnlyList<string> SupportingDepartments, Guid? TaskId);
