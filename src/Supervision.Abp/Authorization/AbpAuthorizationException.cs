using Microsoft.Extensions.Logging;
using Volo.Abp.ExceptionHandling;

namespace Volo.Abp.Authorization;

/// <summary>The caller may not do this: HTTP 401 when anonymous, 403 when signed in.</summary>
public class AbpAuthorizationException(
    string? message = null,
    string? code = null,
    Exception? innerException = null)
    : AbpException(message ?? code, innerException), IHasLogLevel, IHasErrorCode
{
    public LogLevel LogLevel { get; set; } = LogLevel.Warning;

    public string? Code { get; } = code;

    public AbpAuthorizationException WithData(string name, object? value)
    {
        Data[name] = value;
        return this;
    }
}

/// <summary>Codes of refusals.</summary>
public static class AbpAuthorizationErrorCodes
{
    /// <summary>The named policy was not granted; data: PolicyName.</summary>
    public const string GivenPolicyHasNotGranted = "Volo.Authorization:010002";

    /// <summary>A requirement or policy of the method was not granted.</summary>
    public const string GivenPolicyHasNotGrantedWithoutName = "Volo.Authorization:010001";

    /// <summary>Nobody is signed in.</summary>
    public const string NotSignedIn = "Volo.Authorization:010003";
}
