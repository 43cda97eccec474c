using System.Reflection;

namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>Verb and path of a method, made of its name and parameters.</summary>
internal static class ConventionalRoutes
{
    private static readonly (string Prefix, string Verb)[] Verbs =
    [
        ("GetList", "GET"), ("GetAll", "GET"), ("Get", "GET"),
        ("Put", "PUT"), ("Update", "PUT"),
        ("Delete", "DELETE"), ("Remove", "DELETE"),
        ("Create", "POST"), ("Add", "POST"), ("Insert", "POST"), ("Post", "POST"),
        ("Patch", "PATCH"),
    ];

    public static string VerbOf(string methodName) => MatchOf(methodName).Verb ?? "POST";

    /// <summary>api/{root}/{controller}[/{id}][/{action}][/{secondaryId}]</summary>
    public static string PathOf(string rootPath, string controllerName, MethodInfo method)
    {
        string path = $"api/{rootPath}/{controllerName.ToKebabCase()}";
        if (method.GetParameters().Any(parameter => parameter.Name == "id")) path += "/{id}";

        string action = ActionOf(method.Name);
        if (action.Length == 0) return path;

        path += "/" + action.ToKebabCase();
        return SecondaryIdOf(method) is { } secondary ? $"{path}/{{{secondary.Name}}}" : path;
    }

    public static bool IsInPath(MethodInfo method, ParameterInfo parameter) =>
        parameter.Name == "id" || (ActionOf(method.Name).Length > 0 && SecondaryIdOf(method) == parameter);

    private static ParameterInfo? SecondaryIdOf(MethodInfo method)
    {
        ParameterInfo[] ids = [.. method.GetParameters().Where(parameter => parameter.Name!.EndsWith("Id", StringComparison.Ordinal))];
        return ids is [var only] ? only : null;
    }

    private static string ActionOf(string methodName)
    {
        string name = methodName.RemovePostFix("Async");
        return name[MatchOf(name).Prefix.Length..];
    }

    private static (string Prefix, string? Verb) MatchOf(string methodName)
    {
        foreach ((string prefix, string verb) in Verbs)
        {
            bool matches = methodName.StartsWith(prefix, StringComparison.Ordinal)
                && (methodName.Length == prefix.Length || !char.IsLower(methodName[prefix.Length]));
            if (matches) return (prefix, verb);
        }

        return (string.Empty, null);
    }
}
