using Supervision.Notifications.Letters;
using Supervision.Reminders.Planning;
using Supervision.Reminders.Policies;
using Volo.Abp.Application.Services;

namespace Supervision.Reminders.Preview;

/// <summary>将发: what the clock will send if nothing happens, by the same function that sends it.</summary>
public interface IOutgoingAppService : IApplicationService
{
    /// <summary>Letters of the days from a date on (tomorrow's working day when null), at most 31 days. Days without letters are left out.</summary>
    Task<IReadOnlyList<OutgoingDayDto>> GetListAsync(GetOutgoingInput input);

    /// <summary>Letters that the clock had sent on the days of the range, newest day first, at most 31 days.</summary>
    Task<IReadOnlyList<OutgoingDayDto>> GetSentListAsync(GetOutgoingInput input);

    /// <summary>The next working day on which letters go.</summary>
    Task<DateOnly> GetNextDayAsync();
}

public sealed class GetOutgoingInput
{
    public DateOnly? From { get; set; }

    public int Days { get; set; } = 1;
}

public sealed record OutgoingDayDto(DateOnly Date, IReadOnlyList<OutgoingLetterDto> Letters);

/// <summary>One letter to one person.</summary>
/// <param name="Time">Wall clock of the bureau.</param>
/// <param name="Level">The highest level in it; 0 for a daily letter.</param>
/// <param name="IsCopy">Nothing in it is addressed to the person, everything is 抄送.</param>
public sealed record OutgoingLetterDto(
    Guid PersonId, string PersonName, LetterClass Class, TimeOnly Time, int Level, bool IsCopy, IReadOnlyList<OutgoingItemDto> Items);

/// <param name="Reasons">Codes, texts <c>Reason:{code}</c>: held, caught up, stand-in and the like.</param>
public sealed record OutgoingItemDto(
    Guid TaskId, string Number, string Title, ReminderTrigger Trigger, string StepKey, AnchorKind AnchorKind, DateOnly AnchorDate,
    int Level, int RepeatIndex, bool IsCopy, RecipientVia Via, IReadOnlyList<string> Reasons);
