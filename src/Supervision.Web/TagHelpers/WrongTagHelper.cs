using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Supervision.Web.TagHelpers;

/// <summary><c>&lt;sv-wrong for="Rows[i].Progress" /&gt;</c>: the sentence of a wrong field where there is no <c>sv-field</c> around it (tables).</summary>
[HtmlTargetElement("sv-wrong", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WrongTagHelper : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (FieldMessage.Build(ViewContext, FieldMessage.FullName(ViewContext, For)) is { } message)
            output.Content.SetHtmlContent(message);
    }
}
