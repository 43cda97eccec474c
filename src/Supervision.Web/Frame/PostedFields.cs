using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Supervision.Web.Frame;

/// <summary>What model binding found wrong in the form that was sent.</summary>
internal static class PostedFields
{
    private const string Stamp = "ConcurrencyStamp";

    /// <summary>
    /// A page may bind several forms; only the one that was sent is judged: an object none of whose fields came is forgotten. Its findings stand
    /// under its own name, or under bare field names when the framework looked for them without it.
    /// </summary>
    /// <param name="own">Names that the page binds itself: its bound properties and the handler's parameters.</param>
    public static bool AreValid(HttpRequest request, ModelStateDictionary state, IEnumerable<string> own)
    {
        if (state.IsValid) return true;
        var sent = request.HasFormContentType
            ? request.Form.Keys.Concat(request.Form.Files.Select(file => file.Name)).Select(RootOf).ToHashSet(StringComparer.OrdinalIgnoreCase)
            : [];
        var bound = own.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var key in state.Keys.Where(key => !sent.Contains(RootOf(key)) && !bound.Contains(key)).ToList())
            state.Remove(key);
        return state.IsValid;
    }

    /// <summary>After a conflict the page sends the stamp that is stored now, not the old one again.</summary>
    public static void ForgetStamps(ModelStateDictionary state)
    {
        foreach (var key in state.Keys.Where(key => key.EndsWith(Stamp, StringComparison.OrdinalIgnoreCase)).ToList())
            state.Remove(key);
    }

    private static string RootOf(string key)
    {
        var end = key.AsSpan().IndexOfAny('.', '[');
        return end < 0 ? key : key[..end];
    }
}
