using System.ComponentModel.DataAnnotations;
using Supervision.Notifications.Letters;
using Volo.Abp.Application.Services;

namespace Supervision.Notifications.Mail;

/// <summary>Where letters go and who they come from.</summary>
public interface IMailSettingsAppService : IApplicationService
{
    Task<MailSettingsDto> GetAsync();

    /// <summary>Takes effect with the next batch of letters.</summary>
    Task UpdateAsync(UpdateMailSettingsDto input);

    /// <summary>Sends one letter now, the way all letters go, and says what became of it. Works while mail is stopped.</summary>
    Task<MailTestDto> TestAsync(TestMailDto input);
}

/// <summary>The mail settings in force.</summary>
public sealed class MailSettingsDto
{
    public MailServerSource Source { get; set; }

    /// <summary>Full path of the folder that takes letters when there is no server.</summary>
    public string MailFolder { get; set; } = string.Empty;

    public string SenderAddress { get; set; } = string.Empty;

    public string SenderName { get; set; } = string.Empty;

    /// <summary>The address of this site that links in letters begin with.</summary>
    public string BaseUrl { get; set; } = string.Empty;

    public string? SmtpHost { get; set; }

    public int? SmtpPort { get; set; }

    public MailSecurity SmtpSecurity { get; set; }

    public string? SmtpUserName { get; set; }

    /// <summary>Passwords are never given out.</summary>
    public bool HasPassword { get; set; }
}

/// <summary>New mail settings. Without a host the configuration's server is used, otherwise the folder.</summary>
public sealed class UpdateMailSettingsDto
{
    public const int MaxHostLength = 255;
    public const int MaxUserNameLength = 128;
    public const int MaxUrlLength = 256;

    [Required, StringLength(LetterConsts.MaxAddressLength)]
    public string SenderAddress { get; set; } = string.Empty;

    [StringLength(LetterConsts.MaxPersonNameLength)]
    public string? SenderName { get; set; }

    [StringLength(MaxUrlLength)]
    public string? BaseUrl { get; set; }

    [StringLength(MaxHostLength)]
    public string? SmtpHost { get; set; }

    [Range(1, 65535)]
    public int? SmtpPort { get; set; }

    public MailSecurity SmtpSecurity { get; set; }

    [StringLength(MaxUserNameLength)]
    public string? SmtpUserName { get; set; }

    /// <summary>Empty keeps the password that is stored.</summary>
    [StringLength(MaxUserNameLength)]
    public string? SmtpPassword { get; set; }
}

/// <summary>Where the test letter goes.</summary>
public sealed class TestMailDto
{
    [Required, StringLength(LetterConsts.MaxAddressLength)]
    public string Address { get; set; } = string.Empty;
}

/// <summary>What became of a test letter.</summary>
/// <param name="IsAccepted">True when the server took it, or the file was written.</param>
/// <param name="Code">The server's reply code or one of ours (text <c>MailError:…</c>); null when accepted.</param>
/// <param name="Text">The server's own words.</param>
/// <param name="Way">Host and port, or the folder.</param>
public sealed record MailTestDto(bool IsAccepted, string? Code, string? Text, string Way);
