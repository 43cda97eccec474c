using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Supervision.Web.TagHelpers;

/// <summary>Gives every control with <c>asp-for</c> its class, and marks it when its field is wrong.</summary>
[HtmlTargetElement("input", Attributes = "asp-for")]
[HtmlTargetElement("select", Attributes = "asp-for")]
[HtmlTargetElement("textarea", Attributes = "asp-for")]
public sealed class ControlTagHelper : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>After the framework's own helpers, which write the type.</summary>
    public override int Order => 1000;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var type = output.Attributes["type"]?.Value?.ToString();
        if (type is "hidden") return;
        output.AddClass(output.TagName switch
        {
            "select" => "form-select",
            _ when type is "checkbox" or "radio" => "form-check-input",
            _ => "form-control",
        }, HtmlEncoder.Default);

        var name = FieldMessage.FullName(ViewContext, For);
        if (!FieldMessage.IsWrong(ViewContext, name)) return;
        output.AddClass("sv-is-wrong", HtmlEncoder.Default);
        output.Attributes.SetAttribute("aria-invalid", "true");
        output.Attributes.SetAttribute("aria-describedby", FieldMessage.IdOf(name));
    }
}
