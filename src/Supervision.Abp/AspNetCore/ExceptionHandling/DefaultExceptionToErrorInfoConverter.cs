using System.Collections;
using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Http;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

[ExposeServices(typeof(IExceptionToErrorInfoConverter))]
internal sealed class DefaultExceptionToErrorInfoConverter(
    IStringLocalizerFactory localizerFactory, IOptions<AbpExceptionLocalizationOptions> options)
    : IExceptionToErrorInfoConverter, ITransientDependency
{
    private IStringLocalizer Kernel => localizerFactory.Create(typeof(AbpResource));

    public RemoteServiceErrorInfo Convert(Exception exception)
    {
        Exception actual = Unwrap(exception);
        return new RemoteServiceErrorInfo(MessageOf(actual), DetailsOf(actual), (actual as IHasErrorCode)?.Code)
        {
            Data = actual is IBusinessException or AbpAuthorizationException && actual.Data.Count > 0 ? actual.Data : null,
            ValidationErrors = actual is IHasValidationErrors invalid ? [.. invalid.ValidationErrors.Select(ToInfo)] : null,
        };
    }

    private static Exception Unwrap(Exception exception) =>
        exception is AggregateException { InnerExceptions: [var only] } ? only : exception;

    private string MessageOf(Exception exception) => exception switch
    {
        IUserFriendlyException => exception.Message,
        IHasErrorCode { Code: { } code } when FindText(code) is { } text => Fill(text, exception.Data),
        EntityNotFoundException => Kernel["EntityNotFoundErrorMessage"],
        AbpDbConcurrencyException => Kernel["ConcurrencyErrorMessage"],
        IHasValidationErrors => Kernel["ValidationErrorMessage"],
        AbpAuthorizationException => Kernel["DefaultErrorMessage403"],
        NotImplementedException => Kernel["NotImplementedErrorMessage"],
        _ => Kernel["InternalServerErrorMessage"],
    };

    private string? FindText(string code)
    {
        if (options.Value.FindResourceType(code) is not { } resourceType) return null;
        LocalizedString text = localizerFactory.Create(resourceType)[code];
        return text.ResourceNotFound ? null : text.Value;
    }

    private static string Fill(string text, IDictionary data) =>
        data.Cast<DictionaryEntry>().Aggregate(text, (filled, pair) => CountedText.Fill(filled, pair.Key.ToString()!, pair.Value));

    private string? DetailsOf(Exception exception) => exception switch
    {
        IHasErrorDetails { Details: { } details } => details,
        IHasValidationErrors { ValidationErrors.Count: > 0 } invalid => string.Join(
            Environment.NewLine,
            invalid.ValidationErrors.Select(error => " - " + error.ErrorMessage).Prepend(Kernel["ValidationNarrativeErrorMessageTitle"])),
        _ => null,
    };

    private static RemoteServiceValidationErrorInfo ToInfo(ValidationResult result) =>
        new(result.ErrorMessage, [.. result.MemberNames.Select(name => name.ToCamelCase())]);
}
