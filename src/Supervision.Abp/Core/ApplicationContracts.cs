namespace Volo.Abp;

/// <summary>Marks a service reachable from outside its process (application services).</summary>
public interface IRemoteService;

/// <summary>Decides whether a service or method is offered over HTTP.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Method)]
public sealed class RemoteServiceAttribute(bool isEnabled = true) : Attribute
{
    public bool IsEnabled { get; set; } = isEnabled;

    public bool IsMetadataEnabled { get; set; } = true;

    public string? Name { get; set; }
}

/// <summary>A service for other modules of the process; never offered over HTTP, no permission of its own.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class IntegrationServiceAttribute : Attribute;
