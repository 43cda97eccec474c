namespace Volo.Abp.Modularity;

/// <summary>Names the modules that must be configured and started before this one.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class DependsOnAttribute(params Type[]? dependedTypes) : Attribute
{
    public Type[] DependedTypes { get; } = dependedTypes ?? [];

    public virtual Type[] GetDependedTypes() => DependedTypes;
}
