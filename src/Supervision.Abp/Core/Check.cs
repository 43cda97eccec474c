using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Volo.Abp;

/// <summary>Guards for arguments; each returns the value or throws <see cref="ArgumentException"/>.</summary>
[DebuggerStepThrough]
public static class Check
{
    [return: NotNull]
    public static T NotNull<T>([NotNull] T? value, string parameterName) =>
        value is null ? throw new ArgumentNullException(parameterName) : value;

    [return: NotNull]
    public static T NotNull<T>([NotNull] T? value, string parameterName, string message) =>
        value is null ? throw new ArgumentNullException(parameterName, message) : value;

    public static string NotNull(
        [NotNull] string? value, string parameterName, int maxLength = int.MaxValue, int minLength = 0)
    {
        if (value is null)
            throw new ArgumentNullException(parameterName);
        EnsureLength(value, parameterName, maxLength, minLength);
        return value;
    }

    public static string NotNullOrWhiteSpace(
        [NotNull] string? value,
        [CallerArgumentExpression(nameof(value))] string parameterName = "",
        int maxLength = int.MaxValue,
        int minLength = 0)
    {
        if (string.IsNullOrWhiteSpace(value))
            throw new ArgumentException($"{parameterName} is null, empty or white space.", parameterName);
        EnsureLength(value, parameterName, maxLength, minLength);
        return value;
    }

    public static string NotNullOrEmpty(
        [NotNull] string? value, string parameterName, int maxLength = int.MaxValue, int minLength = 0)
    {
        if (string.IsNullOrEmpty(value))
            throw new ArgumentException($"{parameterName} is null or empty.", parameterName);
        EnsureLength(value, parameterName, maxLength, minLength);
        return value;
    }

    public static ICollection<T> NotNullOrEmpty<T>([NotNull] ICollection<T>? value, string parameterName) =>
        value is null || value.Count == 0
            ? throw new ArgumentException($"{parameterName} is null or empty.", parameterName)
            : value;

    public static string? Length(string? value, string parameterName, int maxLength, int minLength = 0)
    {
        if (minLength > 0 && string.IsNullOrEmpty(value))
            throw new ArgumentException($"{parameterName} is null or empty.", parameterName);
        if (value is not null)
            EnsureLength(value, parameterName, maxLength, minLength);
        return value;
    }

    public static T Positive<T>(T value, string parameterName)
        where T : INumber<T> =>
        value > T.Zero ? value : throw new ArgumentException($"{parameterName} is not above zero.", parameterName);

    public static T Range<T>(T value, string parameterName, T minimumValue, T maximumValue)
        where T : IComparable<T> =>
        value.CompareTo(minimumValue) >= 0 && value.CompareTo(maximumValue) <= 0
            ? value
            : throw new ArgumentException(
                $"{parameterName} is not between {minimumValue} and {maximumValue}.", parameterName);

    public static T NotDefaultOrNull<T>([NotNull] T? value, string parameterName)
        where T : struct
    {
        if (value is null || EqualityComparer<T>.Default.Equals(value.Value, default))
            throw new ArgumentException($"{parameterName} has no value.", parameterName);
        return value.Value;
    }

    private static void EnsureLength(string value, string parameterName, int maxLength, int minLength)
    {
        if (value.Length > maxLength)
            throw new ArgumentException($"{parameterName} is longer than {maxLength}.", parameterName);
        if (value.Length < minLength)
            throw new ArgumentException($"{parameterName} is shorter than {minLength}.", parameterName);
    }
}
