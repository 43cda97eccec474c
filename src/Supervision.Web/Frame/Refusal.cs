using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Volo.Abp;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Validation;

namespace Supervision.Web.Frame;

/// <summary>An error that a person caused or can mend: its status on a page and its sentences in their language.</summary>
internal sealed record Refusal(int Status, string Sentence, IReadOnlyList<ValidationResult> Fields, bool IsChallenge = false)
{
    /// <summary>True when the page itself is not for this person: the error page is shown instead of the form.</summary>
    public bool IsHidden => Status is StatusCodes.Status403Forbidden or StatusCodes.Status404NotFound;

    /// <summary>Null for errors that nobody at the page can mend: they go on to the error page and the log.</summary>
    public static Refusal? From(Exception exception, HttpContext http)
    {
        var signedIn = http.User.Identity?.IsAuthenticated == true;
        int? status = exception switch
        {
            AbpAuthorizationException => signedIn ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized,
            EntityNotFoundException => StatusCodes.Status404NotFound,
            AbpDbConcurrencyException => StatusCodes.Status409Conflict,
            AbpValidationException or IBusinessException => StatusCodes.Status422UnprocessableEntity,
            _ => null,
        };
        if (status is not { } known) return null;

        var converter = http.RequestServices.GetRequiredService<IExceptionToErrorInfoConverter>();
        var fields = exception is AbpValidationException invalid ? invalid.ValidationErrors.ToList() : [];
        return new Refusal(known, converter.Convert(exception).Message ?? string.Empty, fields, known == StatusCodes.Status401Unauthorized);
    }

    /// <summary>Fields get their own sentences where the form has them; everything else stands above the form.</summary>
    public void AddTo(ModelStateDictionary state)
    {
        if (Fields.Count == 0) state.AddModelError(string.Empty, Sentence);
        foreach (var finding in Fields)
        {
            var names = finding.MemberNames.DefaultIfEmpty(string.Empty);
            foreach (var name in names)
                state.AddModelError(KeyOf(state, name), finding.ErrorMessage ?? Sentence);
        }
    }

    private static string KeyOf(ModelStateDictionary state, string member) =>
        member.Length == 0
            ? string.Empty
            : state.Keys.FirstOrDefault(key => key.Equals(member, StringComparison.OrdinalIgnoreCase))
                ?? state.Keys.FirstOrDefault(key => key.EndsWith("." + member, StringComparison.OrdinalIgnoreCase))
                ?? string.Empty;
}
