using Microsoft.Extensions.Localization;

namespace Supervision.Web.Pages.Notifications;

/// <summary>Puts what a mail server or the dispatch said into words.</summary>
internal static class LetterWords
{
    /// <summary>A known code in words, else the code; with the server's own words behind. Null without a code.</summary>
    public static string? ReasonOf(IStringLocalizer localizer, string? code, string? text)
    {
        if (string.IsNullOrEmpty(code)) return null;
        var known = localizer["MailError:" + code];
        var words = known.ResourceNotFound ? KindOf(localizer, code) : known.Value;
        return string.IsNullOrWhiteSpace(text) ? words : $"{words} · {text}";
    }

    /// <summary>Reply codes of mail servers: 5xx refuses, 4xx asks to wait (RFC 5321). Other codes are reasons of modules.</summary>
    private static string KindOf(IStringLocalizer localizer, string code) => code switch
    {
        ['5', _, _] => $"{localizer["MailError:Refused"].Value} ({code})",
        ['4', _, _] => $"{localizer["MailError:Deferred"].Value} ({code})",
        _ => localizer["MailError:Outdated"].Value,
    };
}
