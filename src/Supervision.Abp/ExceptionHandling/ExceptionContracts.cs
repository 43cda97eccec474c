using Microsoft.Extensions.Logging;

namespace Volo.Abp.ExceptionHandling;

/// <summary>An error with a code "Namespace:Name".</summary>
public interface IHasErrorCode
{
    string? Code { get; }
}

/// <summary>An error with a second, longer text.</summary>
public interface IHasErrorDetails
{
    string? Details { get; }
}

/// <summary>An error that decides its HTTP status itself.</summary>
public interface IHasHttpStatusCode
{
    int HttpStatusCode { get; }
}

/// <summary>An error that says how loudly it is logged.</summary>
public interface IHasLogLevel
{
    LogLevel LogLevel { get; set; }
}
