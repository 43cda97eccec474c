using System.ComponentModel.DataAnnotations;
using Supervision.Notifications.Letters;
using Volo.Abp.Application.Dtos;

namespace Supervision.Notifications.Queue;

/// <summary>Which letters to list; newest first.</summary>
public sealed class GetLetterListInput : PagedResultRequestDto
{
    public LetterState? State { get; set; }

    public LetterClass? Class { get; set; }

    public Guid? PersonId { get; set; }

    /// <summary>Part of the recipient's name.</summary>
    [StringLength(LetterConsts.MaxPersonNameLength)]
    public string? Name { get; set; }

    /// <summary>The last letter of the page before; the list goes on behind it and <see cref="PagedResultRequestDto.SkipCount"/> is not looked at.</summary>
    public Guid? After { get; set; }
}

/// <summary>A letter in the queue. Instants are UTC.</summary>
public sealed class LetterInListDto : EntityDto<Guid>
{
    public Guid PersonId { get; set; }

    public string PersonName { get; set; } = string.Empty;

    public LetterClass Class { get; set; }

    public LetterState State { get; set; }

    /// <summary>Null without the right to read letters. Before the letter is written: the title of its first notice.</summary>
    public string? Subject { get; set; }

    public DateTime SendAfterUtc { get; set; }

    public DateTime? SentAtUtc { get; set; }

    public int AttemptCount { get; set; }

    /// <summary>Address of the last delivery; empty when the person has none, null before the first attempt.</summary>
    public string? Address { get; set; }

    public string? ErrorCode { get; set; }

    public string? ErrorText { get; set; }
}

/// <summary>How many letters are in each state.</summary>
public sealed class LetterCountsDto
{
    public int Waiting { get; set; }

    public int Sent { get; set; }

    public int Failed { get; set; }

    public int NoAddress { get; set; }

    public int Outdated { get; set; }

    public int Cancelled { get; set; }
}

/// <summary>Why a letter is stopped.</summary>
public sealed class CancelLetterDto
{
    [Required, StringLength(LetterConsts.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;
}

/// <summary>Where a letter goes instead.</summary>
public sealed class ReaddressLetterDto
{
    [Required, StringLength(LetterConsts.MaxAddressLength)]
    public string Address { get; set; } = string.Empty;
}

/// <summary>A letter as it was sent, or as it stands.</summary>
public sealed class LetterDto : EntityDto<Guid>
{
    public Guid PersonId { get; set; }

    public string PersonName { get; set; } = string.Empty;

    public LetterClass Class { get; set; }

    public LetterState State { get; set; }

    public DateTime SendAfterUtc { get; set; }

    public DateTime? SentAtUtc { get; set; }

    public string MessageId { get; set; } = string.Empty;

    /// <summary>Null until the letter is written, just before it is sent.</summary>
    public string? Subject { get; set; }

    /// <summary>The letter's words as plain text; null until it is written.</summary>
    public string? Text { get; set; }

    public string? ErrorCode { get; set; }

    public string? ErrorText { get; set; }

    public IReadOnlyList<LetterNoticeDto> Notices { get; set; } = [];

    public IReadOnlyList<LetterAttemptDto> Attempts { get; set; } = [];
}

/// <summary>A fact in a letter.</summary>
/// <param name="Path">Path of the subject's page on this site; null when there is none.</param>
/// <param name="OutdatedReason">Code of why it no longer held; null while it holds.</param>
public sealed record LetterNoticeDto(string Title, string? Path, NoticeState State, string? OutdatedReason);

/// <summary>A try at sending a letter.</summary>
public sealed record LetterAttemptDto(DateTime AtUtc, string Address, AttemptOutcome Outcome, string? ErrorCode, string? ErrorText);

/// <summary>A letter that told somebody about a subject.</summary>
/// <param name="Title">What it told.</param>
/// <param name="CanOpen">True when the current person may read the whole letter.</param>
public sealed record SubjectLetterDto(
    Guid LetterId, string PersonName, LetterClass Class, LetterState State, DateTime AtUtc, string Title, bool CanOpen);
