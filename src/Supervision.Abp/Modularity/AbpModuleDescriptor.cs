using System.Reflection;

namespace Volo.Abp.Modularity;

/// <summary>The modules of an application, dependencies first.</summary>
public interface IModuleContainer
{
    IReadOnlyList<IAbpModuleDescriptor> Modules { get; }
}

/// <summary>One module of an application.</summary>
public interface IAbpModuleDescriptor
{
    Type Type { get; }

    Assembly Assembly { get; }

    IAbpModule Instance { get; }

    IReadOnlyList<IAbpModuleDescriptor> Dependencies { get; }
}

internal sealed class AbpModuleDescriptor(Type type, IReadOnlyList<IAbpModuleDescriptor> dependencies)
    : IAbpModuleDescriptor
{
    public Type Type { get; } = type;

    public Assembly Assembly => Type.Assembly;

    public AbpModule Module { get; } = (AbpModule)Activator.CreateInstance(type)!;

    public IAbpModule Instance => Module;

    public IReadOnlyList<IAbpModuleDescriptor> Dependencies { get; } = dependencies;
}
