using Volo.Abp.Http;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>Makes of an exception what may be shown: localized by its code, never the text of an unexpected one.</summary>
public interface IExceptionToErrorInfoConverter
{
    RemoteServiceErrorInfo Convert(Exception exception);
}

/// <summary>The HTTP status of an exception.</summary>
public interface IHttpExceptionStatusCodeFinder
{
    int GetStatusCode(Exception exception);
}
