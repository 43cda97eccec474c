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

    /// <summary>The stamp stored now, when the person chose to keep their own version after a conflict.</summary>
    public string? Force { get; set; }

    /// <summary>The first piece of the nodes that is no date; null when all are.</summary>
    internal string? WrongNode() => NodeWords().FirstOrDefault(word => !TryDate(word, out _));

    internal UpdateTaskDraftDto ToDto() => new()
    {
        ShortTitle = ShortTitle,
        Requirement = Requirement,
        CompletionCriterion = CompletionCriterion,
        Nature = Nature,
        Priority = Priority,
        DueDate = DueDate,
        Nodes = [.. NodeWords().Select(word => TryDate(word, out var date) ? date : default)],
        LeadDepartmentId = LeadDepartmentId,
        SupportingDepartmentIds = SupportingDepartmentIds,
        ConcurrencyStamp = string.IsNullOrEmpty(Force) ? ConcurrencyStamp : Force,
    };

    private string[] NodeWords() => (Nodes ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    private static bool TryDate(string word, out DateOnly date) => DateOnly.TryParseExact(word, ["yyyy-MM-dd", "yyyy-M-d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
