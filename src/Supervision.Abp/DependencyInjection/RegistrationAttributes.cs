using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.DependencyInjection;

/// <summary>States how a class is registered by convention; stands above its marker interface.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class DependencyAttribute : Attribute
{
    public DependencyAttribute()
    {
    }

    public DependencyAttribute(ServiceLifetime lifetime)
    {
        Lifetime = lifetime;
    }

    public virtual ServiceLifetime? Lifetime { get; }

    /// <summary>Register only when nothing is registered for the service yet.</summary>
    public virtual bool TryRegister { get; set; }

    /// <summary>Take the place of what is registered for the service.</summary>
    public virtual bool ReplaceServices { get; set; }
}

/// <summary>Names the service types of a class in place of those found by its name.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class ExposeServicesAttribute(params Type[] serviceTypes) : Attribute
{
    public Type[] ServiceTypes { get; } = serviceTypes;

    /// <summary>Also expose the class itself and the interfaces found by name.</summary>
    public bool IncludeDefaults { get; set; }

    /// <summary>Also expose the class itself.</summary>
    public bool IncludeSelf { get; set; }
}

/// <summary>Keeps a class out of registration by convention.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DisableConventionalRegistrationAttribute : Attribute;

/// <summary>The host's DbContext that bears this serves the named contexts of modules.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ReplaceDbContextAttribute(params Type[] replacedDbContextTypes) : Attribute
{
    public Type[] ReplacedDbContextTypes { get; } = replacedDbContextTypes;
}
