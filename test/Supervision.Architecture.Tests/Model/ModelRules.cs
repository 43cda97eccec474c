using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Supervision.Architecture.Model;

/// <summary>What two databases can store alike (habits 16 and 17).</summary>
internal static class ModelRules
{
    /// <summary>SQLite can neither compare nor sort instants with an offset.</summary>
    public static IEnumerable<string> InstantsWithOffset(IModel model) => Properties(model)
        .Where(p => Plain(p.ClrType) == typeof(DateTimeOffset)).Select(p => $"{Name(p)} is a DateTimeOffset");

    /// <summary>Instants come back as UTC: through a converter, or SQLite returns them unspecified.</summary>
    public static IEnumerable<string> InstantsWithoutKind(IModel model) => Properties(model)
        .Where(p => Plain(p.ClrType) == typeof(DateTime) && p.GetTypeMapping().Converter is null).Select(p => $"{Name(p)} has no UTC converter");

    /// <summary>Enums are words, so that a row explains itself and a reordered enum changes nothing. Flags are numbers.</summary>
    public static IEnumerable<string> EnumsAsNumbers(IModel model) => Properties(model)
        .Where(p => Plain(p.ClrType) is { IsEnum: true } type && !type.IsDefined(typeof(FlagsAttribute), inherit: false))
        .Where(p => (p.GetTypeMapping().Converter?.ProviderClrType ?? p.ClrType) != typeof(string)).Select(p => $"{Name(p)} is stored as a number");

    /// <summary>Tables carry the prefix of their module.</summary>
    public static IEnumerable<string> TablesWithoutPrefix(IModel model, IReadOnlyCollection<string> prefixes) => model.GetEntityTypes()
        .Where(e => e.GetTableName() is { } table && !prefixes.Any(p => table.StartsWith(p, StringComparison.Ordinal)))
        .Select(e => $"{e.ShortName()} lies in {e.GetTableName()}");

    /// <summary>What a job asks by has an index that begins with it.</summary>
    public static IEnumerable<string> MissingIndexes(IModel model, params (Type Entity, string[] Columns)[] wanted) => wanted
        .Where(w => !model.FindEntityType(w.Entity)!.GetIndexes().Any(i => i.Properties.Select(p => p.Name).Take(w.Columns.Length).SequenceEqual(w.Columns)))
        .Select(w => $"{w.Entity.Name} has no index on {string.Join(", ", w.Columns)}");

    private static IEnumerable<IProperty> Properties(IModel model) => model.GetEntityTypes()
        .SelectMany(e => e.GetProperties().Concat(e.GetComplexProperties().SelectMany(c => c.ComplexType.GetProperties())));

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static string Name(IProperty property) => $"{property.DeclaringType.ShortName()}.{property.Name}";
}
