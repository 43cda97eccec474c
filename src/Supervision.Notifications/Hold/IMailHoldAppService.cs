using System.ComponentModel.DataAnnotations;
using Supervision.Notifications.Letters;
using Volo.Abp.Application.Services;

namespace Supervision.Notifications.Hold;

/// <summary>The switch that stops all outgoing mail. Letters wait meanwhile; nothing is lost.</summary>
public interface IMailHoldAppService : IApplicationService
{
    /// <summary>Whether mail is stopped, for everybody: pages say so.</summary>
    Task<MailHoldDto> GetAsync();

    Task StopAsync(StopMailDto input);

    /// <summary>Lets mail go out again; what waited is sent at once.</summary>
    Task ReleaseAsync();
}

/// <summary>Whether mail is stopped; the other values are null while it is not.</summary>
public sealed record MailHoldDto(bool IsHeld, string? ByName = null, DateTime? SinceUtc = null, string? Reason = null);

/// <summary>Why mail is stopped.</summary>
public sealed class StopMailDto
{
    [Required, StringLength(LetterConsts.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;
}
