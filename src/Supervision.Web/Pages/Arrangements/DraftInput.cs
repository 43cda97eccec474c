using System.Globalization;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Tasks;

namespace Supervision.Web.Pages.Arrangements;

/// <summary>The fields of one draft as its row sends them.</summary>
internal sealed class DraftInput
{
    private static readonly char[] Separators = [' ', '　', ',', '，', '、', ';', '；', '\n', '\r', '\t'];

    public Guid Id { get; set; }
    public string? ShortTitle { get; set; }
    public string? Requirement { get; set; }
    public string? CompletionCriterion { get; set; }
    public TaskNature Nature { get; set; }
    public TaskPriority Priority { get; set; }
    public DateOnly? DueDate { get; set; }

    /// <summary>Dates separated by blanks or commas.</summary>
    public string? Nodes { get; set; }
    public Guid? LeadDepartmentId { get; set; }
    public List<Guid> SupportingDepartmentIds { get; set; } = [];
    public string ConcurrencyStamp { get; set; } = string.Empty;

    /// <summary>False when the row's details were not opened: their fields are not sent and stay as they are stored.</summary>
    public bool HasAll { get; set; }

    /// <summary>The stamp stored now, when the person chose to keep their own version after a conflict.</summary>
    public string? Force { get; set; }

    /// <summary>The first piece of the nodes that is no date; null when all are.</summary>
    internal string? WrongNode() => NodeWords().FirstOrDefault(word => !TryDate(word, out _));

    /// <param name="stored">Where the fields come from that the row did not send; null when it sent all.</param>
    internal UpdateTaskDraftDto ToDto(TaskDraftDto? stored) => new()
    {
        ShortTitle = ShortTitle,
        CompletionCriterion = CompletionCriterion,
        LeadDepartmentId = LeadDepartmentId,
        Requirement = stored is null ? Requirement : stored.Requirement,
        Nature = stored?.Nature ?? Nature,
        Priority = stored?.Priority ?? Priority,
        DueDate = stored is null ? DueDate : stored.DueDate,
        Nodes = stored is null ? [.. NodeWords().Select(word => TryDate(word, out var date) ? date : default)] : [.. stored.Nodes],
        SupportingDepartmentIds = stored is null ? SupportingDepartmentIds : [.. stored.SupportingDepartmentIds],
        ConcurrencyStamp = string.IsNullOrEmpty(Force) ? ConcurrencyStamp : Force,
    };

    private string[] NodeWords() => (Nodes ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    private static bool TryDate(string word, out DateOnly date) => DateOnly.TryParseExact(word, ["yyyy-MM-dd", "yyyy-M-d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
