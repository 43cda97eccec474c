using Supervision.Reports.Changes;
using Supervision.Reports.Dashboard;
using Supervision.Reports.Figures;
using Supervision.Reports.Periods;
using Supervision.Tasks;

namespace Supervision.Reports.Home;

/// <summary>Some rows of a list, and how many it has.</summary>
public sealed record HomeListDto(int Total, IReadOnlyList<HomeTaskDto> Rows);

/// <summary>A task on a home page.</summary>
public sealed record HomeTaskDto
{
    public required Guid Id { get; init; }
    public required string? Number { get; init; }
    public required string ShortTitle { get; init; }
    public required bool IsKey { get; init; }
    public required bool IsPersonallySupervised { get; init; }
    public required string? LeadDepartmentName { get; init; }
    public required string? ResponsiblePersonName { get; init; }
    public required LifecycleState State { get; init; }
    public required TrafficLight Light { get; init; }

    /// <summary>Why it has its light.</summary>
    public required string LightReason { get; init; }
    public required TrafficLight? DeclaredLight { get; init; }
    public required int EscalationLevel { get; init; }
    public required int WorkingDaysOverdue { get; init; }
    public required DateOnly? NextDate { get; init; }

    /// <summary>What is to be reached at the next date; null when it is the due date or nobody wrote it.</summary>
    public required string? NextTarget { get; init; }
    public required int? WorkingDaysLeft { get; init; }
    public required DateOnly? DueDate { get; init; }
    public required string? LastProgress { get; init; }
    public required DateTime? LastReportAt { get; init; }
    public required DateTime? AssignedAt { get; init; }

    /// <summary>Working days past the day on which it was to be signed; negative or 0 while there is time, null when it is signed.</summary>
    public required int? ReceiptDaysPast { get; init; }

    /// <summary>Who was told of the delay and when, first level first; filled where the page shows it.</summary>
    public IReadOnlyList<ToldDto> Told { get; init; } = [];

    /// <summary>What happened since the person's last visit; filled where the page shows it.</summary>
    public IReadOnlyList<TaskChangeDto> Changes { get; init; } = [];
}

/// <summary>A level of escalation that was reached.</summary>
public sealed record ToldDto(DateOnly On, int Level, IReadOnlyList<string> Names);

/// <summary>请求协调 that waits for a decision.</summary>
public sealed record CoordinationDto(
    Guid Id, Guid TaskId, string? Number, string ShortTitle, bool IsKey, TrafficLight Light, string? LeadDepartmentName, string Problem,
    string? LeaderName, string? LeaderOpinion, int WorkingDaysWaiting);

/// <summary>Home of the office.</summary>
public sealed record OfficeHomeDto(
    int PlanYear, TaskFiguresDto Figures, HomeListDto Unsigned, IReadOnlyList<DepartmentReportsDto> Reports, LetterFiguresDto Letters);

/// <summary>Letters of today and what did not arrive.</summary>
/// <param name="Delay">Why waiting letters could not go at the last attempt; null when nothing stands in their way.</param>
public sealed record LetterFiguresDto(
    int SentToday, int Waiting, int Failed, int WithoutAddress, MailDelayDto? Delay, IReadOnlyList<UndeliveredDto> Undelivered)
{
    public int NotArrived => Failed + WithoutAddress;
}

/// <summary>Letters wait because the mail server, or its settings, let none go.</summary>
/// <param name="Code">A code of Notifications, text <c>MailError:…</c>, or a reply code.</param>
public sealed record MailDelayDto(int Count, string Code, string? Text, DateTime? NextTryAt);

/// <summary>A letter that did not arrive. The address is missing, or refused for the reason of the mail server.</summary>
/// <param name="Code">A code of Notifications, text <c>MailError:…</c>, or a reply code.</param>
/// <param name="Text">The mail server's own words.</param>
public sealed record UndeliveredDto(Guid LetterId, Guid PersonId, string PersonName, bool HasNoAddress, string? Code, string? Text, DateTime At);

/// <summary>Home of people of a department: head, liaison, responsible person. What waits for them is told by the duties of Tasks.</summary>
public sealed record DepartmentHomeDto(int PlanYear, TaskFiguresDto Figures, bool IsHead, HomeListDto Late);

/// <summary>Home of a leader in charge. What waits for the leader's decision is told by the duties of Tasks.</summary>
/// <param name="LastVisit">UTC; null: the first visit, changes are those of the last 7 days.</param>
public sealed record LeaderHomeDto(
    int PlanYear, TaskFiguresDto Figures, DateTime? LastVisit, HomeListDto Red, HomeListDto Supervised,
    IReadOnlyList<ChangedTaskDto> Changes, DashboardDto Dashboard);

/// <summary>Home of the principal leader.</summary>
/// <param name="LastVisit">UTC; null: the first visit, changes are those of the last 7 days.</param>
public sealed record PrincipalHomeDto(
    int PlanYear, TaskFiguresDto Figures, DateTime? LastVisit, HomeListDto RaisedRed, HomeListDto Supervised,
    IReadOnlyList<CoordinationDto> Coordination, DashboardDto Dashboard);

/// <summary>Home of the administrator. No task content.</summary>
/// <param name="PeopleWithoutAddress">The first of them, in the order of their names.</param>
/// <param name="IsThisYearKnown">Whether the official calendar of the year is known.</param>
public sealed record SystemHomeDto(
    LetterFiguresDto Letters, int PeopleWithoutAddressCount, IReadOnlyList<PersonWithoutAddressDto> PeopleWithoutAddress, int Year,
    bool IsThisYearKnown, bool IsNextYearKnown);

/// <summary>Somebody whom no mail reaches.</summary>
public sealed record PersonWithoutAddressDto(Guid Id, string Name, string? DepartmentName);
