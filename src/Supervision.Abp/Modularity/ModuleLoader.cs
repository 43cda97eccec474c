using System.Reflection;

namespace Volo.Abp.Modularity;

/// <summary>Finds the modules a startup module needs and orders them: dependencies first, the startup module last.</summary>
internal sealed class ModuleLoader
{
    private readonly Dictionary<Type, AbpModuleDescriptor> _loaded = [];
    private readonly List<AbpModuleDescriptor> _ordered = [];
    private readonly List<Type> _path = [];

    private ModuleLoader()
    {
    }

    /// <exception cref="AbpException">A type is no module, or modules depend on each other in a circle (named in the message).</exception>
    public static IReadOnlyList<AbpModuleDescriptor> Load(Type startupModuleType)
    {
        var loader = new ModuleLoader();
        loader.Visit(startupModuleType);
        return loader._ordered;
    }

    private AbpModuleDescriptor Visit(Type type)
    {
        if (_loaded.TryGetValue(type, out var loaded))
            return loaded;
        EnsureIsModule(type);
        EnsureNotInCircle(type);

        _path.Add(type);
        var dependencies = type.GetCustomAttributes<DependsOnAttribute>()
            .SelectMany(attribute => attribute.GetDependedTypes())
            .Distinct()
            .Select(Visit)
            .ToList();
        _path.RemoveAt(_path.Count - 1);

        var descriptor = new AbpModuleDescriptor(type, dependencies);
        _loaded.Add(type, descriptor);
        _ordered.Add(descriptor);
        return descriptor;
    }

    private void EnsureIsModule(Type type)
    {
        if (AbpModule.IsAbpModule(type))
            return;
        var from = _path.Count == 0 ? "the startup module" : _path[^1].FullName;
        throw new AbpException($"{type.FullName} is not a module (named by {from}).");
    }

    private void EnsureNotInCircle(Type type)
    {
        var start = _path.IndexOf(type);
        if (start < 0)
            return;
        var circle = string.Join(" -> ", _path.Skip(start).Append(type).Select(module => module.Name));
        throw new AbpException($"Modules depend on each other in a circle: {circle}");
    }
}
