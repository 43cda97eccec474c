using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Supervision.Web.TagHelpers;

/// <summary>
/// <c>&lt;sv-lamp light="@task.Light" word="…"&gt;reason&lt;/sv-lamp&gt;</c>: dot and word, then the reason on the same line. A lamp never stands
/// without its word; grey ones say why they are grey (未签收, 暂缓) through <see cref="Word"/>.
/// </summary>
[HtmlTargetElement("sv-lamp")]
public sealed class LampTagHelper(IStringLocalizer<WebResource> localizer) : TagHelper
{
    /// <summary>Red, Yellow, Green or Grey, in any case: the name of the light.</summary>
    public string Light { get; set; } = "Grey";

    /// <summary>The word beside the dot, if another than the light's own.</summary>
    public string? Word { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var reason = await output.GetChildContentAsync();
        var known = Light.ToLowerInvariant() is "red" or "yellow" or "green" ? Light.ToLowerInvariant() : "grey";
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"sv-lamp sv-lamp-{known}");
        output.Content.SetContent(string.IsNullOrEmpty(Word) ? localizer[$"Light:{known}"] : Word);
        if (!reason.IsEmptyOrWhiteSpace)
            output.PostElement.AppendHtml(" ").AppendHtml(reason);
    }
}
