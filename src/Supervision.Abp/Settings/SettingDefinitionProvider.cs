namespace Volo.Abp.Settings;

/// <summary>Defines the settings of a module; found by convention.</summary>
public interface ISettingDefinitionProvider
{
    void Define(ISettingDefinitionContext context);
}

/// <inheritdoc cref="ISettingDefinitionProvider"/>
public abstract class SettingDefinitionProvider : ISettingDefinitionProvider, DependencyInjection.ITransientDependency
{
    public abstract void Define(ISettingDefinitionContext context);
}

/// <summary>Collects setting definitions.</summary>
public interface ISettingDefinitionContext
{
    SettingDefinition? GetOrNull(string name);

    IReadOnlyList<SettingDefinition> GetAll();

    /// <summary>A later definition of the same name stands in place of the earlier one.</summary>
    void Add(params SettingDefinition[] definitions);
}

internal sealed class SettingDefinitionContext : ISettingDefinitionContext
{
    public Dictionary<string, SettingDefinition> Settings { get; } = new(StringComparer.Ordinal);

    public SettingDefinition? GetOrNull(string name) => Settings.GetValueOrDefault(name);

    public IReadOnlyList<SettingDefinition> GetAll() => [.. Settings.Values];

    public void Add(params SettingDefinition[] definitions)
    {
        foreach (var definition in definitions)
            Settings[definition.Name] = definition;
    }
}
