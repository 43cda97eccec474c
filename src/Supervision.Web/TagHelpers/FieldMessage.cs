using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Supervision.Web.TagHelpers;

/// <summary>The sentence under a wrong field, and the id by which its control points to it.</summary>
internal static class FieldMessage
{
    public static string FullName(ViewContext viewContext, ModelExpression expression) =>
        viewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);

    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_") + "-wrong";

    public static bool IsWrong(ViewContext viewContext, string name) =>
        viewContext.ViewData.ModelState.GetFieldValidationState(name) == ModelValidationState.Invalid;

    public static TagBuilder? Build(ViewContext viewContext, string name)
    {
        if (!viewContext.ViewData.ModelState.TryGetValue(name, out var entry) || entry.Errors.Count == 0) return null;
        var sentence = new TagBuilder("div");
        sentence.AddCssClass("sv-wrong");
        sentence.Attributes["id"] = IdOf(name);
        sentence.InnerHtml.Append(entry.Errors[0].ErrorMessage);
        return sentence;
    }
}
