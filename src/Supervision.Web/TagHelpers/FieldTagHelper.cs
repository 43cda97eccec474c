using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Supervision.Web.TagHelpers;

/// <summary>
/// <c>&lt;sv-field for="Input.Title" label="@L["…"]" hint="@L["…"]" need&gt;&lt;input asp-for="Input.Title" /&gt;&lt;/sv-field&gt;</c>: label above, the
/// control, the hint, and under it the sentence of a wrong field.
/// </summary>
[HtmlTargetElement("sv-field")]
public sealed class FieldTagHelper(IStringLocalizer<WebResource> localizer) : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = string.Empty;

    public string? Hint { get; set; }

    /// <summary>True: the label says that the field must be filled.</summary>
    public bool Need { get; set; }

    /// <summary>True: takes both columns of <c>.sv-form</c>.</summary>
    public bool Wide { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = FieldMessage.FullName(ViewContext, For);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Wide ? "sv-field sv-wide" : "sv-field");

        var label = new TagBuilder("label");
        label.AddCssClass("sv-label");
        label.Attributes["for"] = TagBuilder.CreateSanitizedId(name, "_");
        label.InnerHtml.Append(Label);
        if (Need)
        {
            var need = new TagBuilder("span");
            need.AddCssClass("sv-need");
            need.InnerHtml.Append(localizer["Need"]);
            label.InnerHtml.AppendHtml(need);
        }

        output.PreContent.AppendHtml(label);
        if (!string.IsNullOrEmpty(Hint))
            output.PostContent.AppendHtml("<span class=\"sv-hint\">").Append(Hint).AppendHtml("</span>");
        if (FieldMessage.Build(ViewContext, name) is { } message)
            output.PostContent.AppendHtml(message);
    }
}
