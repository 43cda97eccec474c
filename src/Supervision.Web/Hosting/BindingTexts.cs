using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Supervision.Web.Hosting;

/// <summary>What model binding says about a value it cannot read, in the language of the request.</summary>
internal sealed class BindingTexts(IStringLocalizer<WebResource> localizer) : IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options)
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => localizer["Validation:Value", value]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => localizer["Validation:Value", value]);
        messages.SetValueIsInvalidAccessor(value => localizer["Validation:Value", value]);
        messages.SetUnknownValueIsInvalidAccessor(_ => localizer["Validation:Missing"]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => localizer["Validation:Missing"]);
        messages.SetValueMustBeANumberAccessor(_ => localizer["Validation:Number"]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => localizer["Validation:Number"]);
        messages.SetValueMustNotBeNullAccessor(_ => localizer["Validation:Missing"]);
        messages.SetMissingBindRequiredValueAccessor(_ => localizer["Validation:Missing"]);
        messages.SetMissingKeyOrValueAccessor(() => localizer["Validation:Missing"]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => localizer["Validation:Missing"]);
    }
}
