namespace Volo.Abp.Data;

/// <summary>Puts in the data a new database needs. Found by convention; it must look before it inserts.</summary>
public interface IDataSeedContributor
{
    Task SeedAsync(DataSeedContext context);
}

/// <summary>Runs all contributors in one unit of work.</summary>
public interface IDataSeeder
{
    Task SeedAsync(DataSeedContext context);
}

/// <summary>What contributors are told.</summary>
public sealed class DataSeedContext
{
    public Dictionary<string, object?> Properties { get; } = new(StringComparer.Ordinal);

    public object? this[string name]
    {
        get => Properties.GetValueOrDefault(name);
        set => Properties[name] = value;
    }

    public DataSeedContext WithProperty(string key, object? value)
    {
        Properties[key] = value;
        return this;
    }
}

/// <summary>Which contributors run, in order.</summary>
public sealed class AbpDataSeedOptions
{
    public List<Type> Contributors { get; } = [];
}

/// <summary>Short ways to seed.</summary>
public static class DataSeederExtensions
{
    public static Task SeedAsync(this IDataSeeder seeder) => seeder.SeedAsync(new DataSeedContext());
}
