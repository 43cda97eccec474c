using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.RegularExpressions;
using Supervision.Architecture.Solution;

namespace Supervision.Architecture.Texts;

/// <summary>Every text in every language.</summary>
internal static partial class TextRules
{
    public static IEnumerable<string> Missing(IReadOnlyDictionary<string, string> chinese, IReadOnlyDictionary<string, string> english) =>
        chinese.Keys.Except(english.Keys).Select(k => $"{k} is not in English")
            .Concat(english.Keys.Except(chinese.Keys).Select(k => $"{k} is not in Chinese"));

    public static IEnumerable<string> ChineseIn(IReadOnlyDictionary<string, string> english) =>
        english.Where(t => t.Value.Any(c => c is >= '\u4e00' and <= '\u9fff')).Select(t => t.Key);

    /// <summary>Both languages take the same arguments, or one of them loses a figure or shows a brace.</summary>
    public static IEnumerable<string> DifferentArguments(IReadOnlyDictionary<string, string> chinese, IReadOnlyDictionary<string, string> english) =>
        chinese.Where(t => english.TryGetValue(t.Key, out var other) && !Arguments(t.Value).SetEquals(Arguments(other)))
            .Select(t => $"{t.Key} takes {string.Join(' ', Arguments(t.Value))} in Chinese, {string.Join(' ', Arguments(english[t.Key]))} in English");

    /// <summary>Constants, such as error codes and permissions, that have no text.</summary>
    public static IEnumerable<string> Untold(IEnumerable<Type> types, ISet<string> texts, string prefix = "") => types.SelectMany(Constants)
        .Where(c => !texts.Contains(prefix + c));

    /// <summary>Keys that a page or class names in full and no language file has.</summary>
    public static IEnumerable<string> Unknown(SourceText file, ISet<string> texts) =>
        Named().Matches(file.Text).Select(m => m.Groups["key"].Value).Where(k => !texts.Contains(k)).Distinct().Select(k => $"{file.Path}: {k}");

    /// <summary>Fields that a refusal speaks of and that have no name in a person's language.</summary>
    public static IEnumerable<string> Unnamed(IEnumerable<Type> types, ISet<string> texts) => types
        .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(p => p.GetCustomAttributes<ValidationAttribute>().Any() && !texts.Contains("DisplayName:" + p.Name))
        .Select(p => p.Name).Distinct().Order(StringComparer.Ordinal);

    private static HashSet<string> Arguments(string text) => [.. Argument().Matches(text).Select(m => m.Value)];

    private static IEnumerable<string> Constants(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
        .Where(f => f.IsLiteral && !f.IsPrivate && f.FieldType == typeof(string)).Select(f => (string)f.GetRawConstantValue()!);

    [GeneratedRegex(@"\{[A-Za-z0-9]+(?=[},:])")]
    private static partial Regex Argument();

    [GeneratedRegex(@"\b(T|L|texts|Texts|localizer)\[""(?<key>[A-Za-z][\w.:-]*)""[\],]")]
    private static partial Regex Named();
}
