using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace System;

/// <summary>Small additions to strings.</summary>
public static class AbpStringExtensions
{
    public static bool IsNullOrEmpty([NotNullWhen(false)] this string? value) => string.IsNullOrEmpty(value);

    public static bool IsNullOrWhiteSpace([NotNullWhen(false)] this string? value) =>
        string.IsNullOrWhiteSpace(value);

    public static string ToCamelCase(this string value) => JsonNamingPolicy.CamelCase.ConvertName(value);

    public static string ToKebabCase(this string value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value);

    /// <summary>The text without the first of the endings it has.</summary>
    public static string RemovePostFix(this string value, params string[] postFixes)
    {
        foreach (var postFix in postFixes)
        {
            if (value.EndsWith(postFix, StringComparison.Ordinal))
                return value[..^postFix.Length];
        }

        return value;
    }

    /// <summary>The text without the first of the beginnings it has.</summary>
    public static string RemovePreFix(this string value, params string[] preFixes)
    {
        foreach (var preFix in preFixes)
        {
            if (value.StartsWith(preFix, StringComparison.Ordinal))
                return value[preFix.Length..];
        }

        return value;
    }

    /// <summary>At most <paramref name="maxLength"/> characters from the start, never half of a surrogate pair.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? Truncate(this string? value, int maxLength)
    {
        if (value is null || value.Length <= maxLength)
            return value;
        var length = maxLength > 0 && char.IsHighSurrogate(value[maxLength - 1]) ? maxLength - 1 : maxLength;
        return value[..length];
    }

    public static string EnsureEndsWith(this string value, char ending) =>
        value.EndsWith(ending) ? value : new StringBuilder(value).Append(ending).ToString();
}
