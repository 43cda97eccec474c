using Microsoft.Extensions.Logging;
using Volo.Abp.ExceptionHandling;

namespace Volo.Abp;

/// <summary>Marks an exception that tells a person something rather than a defect.</summary>
public interface IBusinessException;

/// <summary>A business exception whose own message may be shown.</summary>
public interface IUserFriendlyException : IBusinessException;

/// <summary>
/// A rule of the business was broken. <see cref="Code"/> ("Module:Name") is the key of the text shown;
/// values given with <see cref="WithData"/> fill its <c>{Name}</c> placeholders.
/// </summary>
public class BusinessException : Exception, IBusinessException, IHasErrorCode, IHasErrorDetails, IHasLogLevel
{
    public BusinessException(
        string? code = null,
        string? message = null,
        string? details = null,
        Exception? innerException = null,
        LogLevel logLevel = LogLevel.Warning)
        : base(message ?? code, innerException)
    {
        Code = code;
        Details = details;
        LogLevel = logLevel;
    }

    public string? Code { get; set; }

    public string? Details { get; set; }

    public LogLevel LogLevel { get; set; }

    public BusinessException WithData(string name, object? value)
    {
        Data[name] = value;
        return this;
    }
}

/// <summary>A business exception whose message is already in the reader's language.</summary>
public class UserFriendlyException(
    string message,
    string? code = null,
    string? details = null,
    Exception? innerException = null,
    LogLevel logLevel = LogLevel.Warning)
    : BusinessException(code, message, details, innerException, logLevel), IUserFriendlyException;
