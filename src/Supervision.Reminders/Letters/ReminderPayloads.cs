using System.Text.Json;
using System.Text.Json.Serialization;
using Supervision.Reminders.Planning;
using Supervision.Reminders.Policies;

namespace Supervision.Reminders.Letters;

/// <summary>What somebody has to do about an ordinary reminder; the groups of the daily letter, in this order.</summary>
public enum DailyGroup
{
    /// <summary>亲自督办事项节点前简报.</summary>
    Brief,
    ToSign,
    DirectiveToSign,
    DirectiveToReply,
    DueSoon,
    ReportDue,
    ReportMissing,
    ToReview,
    ToApprove,

    /// <summary>处内分解逾期.</summary>
    PartLate,

    /// <summary>Open and late; the standing part of the weekly letter.</summary>
    Overdue,
}

/// <summary>What a letter needs to name a task.</summary>
/// <param name="Title">Null for a restricted task: mail says only its number.</param>
internal sealed record TaskLine(Guid Id, string Number, string? Title, string LeadDepartment)
{
    [JsonIgnore]
    public bool IsRestricted => Title is null;
}

/// <summary>One line of a daily letter.</summary>
internal sealed record DailyPayload
{
    public required TaskLine Task { get; init; }
    public required DailyGroup Group { get; init; }
    public required AnchorKind AnchorKind { get; init; }
    public required DateOnly AnchorDate { get; init; }

    /// <summary>Null in the standing part of the weekly letter.</summary>
    public string? StepKey { get; init; }
    public RecipientRole Role { get; init; }
    public int RepeatIndex { get; init; }
    public string? StageTarget { get; init; }

    /// <summary>Working days from the letter's day to the anchor; negative when it has passed.</summary>
    public int WorkdaysLeft { get; init; }
    public RecipientVia Via { get; init; }
    public string? ForName { get; init; }
    public string? LastProgress { get; init; }
    public DateOnly? LastProgressOn { get; init; }
}

/// <summary>Who was told at which level, and when.</summary>
/// <param name="Names">Everybody but the reader of the letter.</param>
/// <param name="ToldReader">The reader was among them.</param>
internal sealed record ToldLine(DateOnly On, int Level, IReadOnlyList<string> Names, bool ToldReader = false);

/// <summary>One task of an escalation letter.</summary>
internal sealed record EscalationPayload
{
    public required TaskLine Task { get; init; }
    public required AnchorKind AnchorKind { get; init; }
    public required DateOnly AnchorDate { get; init; }
    public required string StepKey { get; init; }
    public required int Level { get; init; }
    public int RepeatIndex { get; init; }
    public int RepeatTimes { get; init; }
    public required RecipientRole Role { get; init; }
    public bool IsCopy { get; init; }
    public RecipientVia Via { get; init; }
    public string? ForName { get; init; }
    public string? ResponsibleLeader { get; init; }

    /// <summary>The reader, or the one whom the reader stands in for, supervises the task personally already.</summary>
    public bool ReaderSupervises { get; init; }
    public string? StageTarget { get; init; }
    public required int DaysOverdue { get; init; }

    /// <summary>Working days that the policy lets pass before this level.</summary>
    public required int Offset { get; init; }
    public required int PolicyVersion { get; init; }
    public IReadOnlyList<ToldLine> Told { get; init; } = [];
    public string? LastProgress { get; init; }
    public DateOnly? LastProgressOn { get; init; }
    public string? OfficeNote { get; init; }
    public string? Quotation { get; init; }

    /// <summary>The next days of the chain with their level, as planned on the letter's day.</summary>
    public IReadOnlyList<NextLine> Next { get; init; } = [];
}

/// <param name="Name">Who hears then.</param>
internal sealed record NextLine(DateOnly On, int Level, string Name, bool IsRepeat);

internal static class PayloadJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write<T>(T payload) => JsonSerializer.Serialize(payload, Options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;
}

/// <summary>Kinds of letters and facts of this module. Stored; never renamed.</summary>
internal static class ReminderLetterKinds
{
    public const string Daily = "Reminders.Daily";
    public const string Escalation = "Reminders.Escalation";
    public const string Standing = "Reminders.Standing";
}
