using System.Collections;

namespace Volo.Abp.Http;

/// <summary>The body of every error of the API.</summary>
public class RemoteServiceErrorResponse(RemoteServiceErrorInfo error)
{
    public RemoteServiceErrorInfo Error { get; set; } = error;
}

/// <summary>An error as a person may read it: code, localized message, and what is wrong with which field.</summary>
public class RemoteServiceErrorInfo(string? message, string? details = null, string? code = null)
{
    public string? Code { get; set; } = code;

    public string? Message { get; set; } = message;

    public string? Details { get; set; } = details;

    /// <summary>The values that the message was made of.</summary>
    public IDictionary? Data { get; set; }

    public RemoteServiceValidationErrorInfo[]? ValidationErrors { get; set; }
}

/// <summary>One finding; members are in camelCase.</summary>
public class RemoteServiceValidationErrorInfo(string? message, string[] members)
{
    public string? Message { get; set; } = message;

    public string[] Members { get; set; } = members;
}
