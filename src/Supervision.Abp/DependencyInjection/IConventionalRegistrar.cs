using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.DependencyInjection;

/// <summary>Registers classes by what they are, without a line of code for each.</summary>
public interface IConventionalRegistrar
{
    void AddAssembly(IServiceCollection services, Assembly assembly);

    void AddTypes(IServiceCollection services, params Type[] types);

    void AddType(IServiceCollection services, Type type);
}

/// <summary>Walks the concrete classes of an assembly, internal ones too.</summary>
public abstract class ConventionalRegistrarBase : IConventionalRegistrar
{
    public virtual void AddAssembly(IServiceCollection services, Assembly assembly) =>
        AddTypes(services, assembly.GetTypes());

    public virtual void AddTypes(IServiceCollection services, params Type[] types)
    {
        foreach (var type in types)
        {
            if (type is { IsClass: true, IsAbstract: false }
                && !type.IsDefined(typeof(DisableConventionalRegistrationAttribute), inherit: true))
            {
                AddType(services, type);
            }
        }
    }

    public abstract void AddType(IServiceCollection services, Type type);
}
