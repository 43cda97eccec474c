using System.Reflection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Data;

/// <summary>Connection strings by name; "Default" serves every name that has none of its own.</summary>
public class ConnectionStrings : Dictionary<string, string?>
{
    public const string DefaultConnectionStringName = "Default";

    public string? Default
    {
        get => this.GetValueOrDefault(DefaultConnectionStringName);
        set => this[DefaultConnectionStringName] = value;
    }

    internal string GetRequired(string? name) =>
        (name is null ? null : this.GetValueOrDefault(name)) ?? Default ?? throw new AbpException(
            $"No connection string '{name ?? DefaultConnectionStringName}' is configured.");
}

/// <summary>Bound to the configuration's section ConnectionStrings.</summary>
public class AbpDbConnectionOptions
{
    public ConnectionStrings ConnectionStrings { get; set; } = [];
}

/// <summary>Names the connection string of a context.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class ConnectionStringNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    public static string GetConnStringName(Type type) =>
        type.GetCustomAttribute<ConnectionStringNameAttribute>()?.Name ?? ConnectionStrings.DefaultConnectionStringName;
}

public interface IConnectionStringResolver
{
    /// <exception cref="AbpException">There is neither a connection string of this name nor a default one.</exception>
    Task<string> ResolveAsync(string? connectionStringName = null);
}

internal sealed class DefaultConnectionStringResolver(IOptionsMonitor<AbpDbConnectionOptions> options)
    : IConnectionStringResolver, ITransientDependency
{
    public Task<string> ResolveAsync(string? connectionStringName = null) =>
        Task.FromResult(options.CurrentValue.ConnectionStrings.GetRequired(connectionStringName));
}
