using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;

namespace Volo.Abp.EntityFrameworkCore.DependencyInjection;

/// <summary>Registers a repository under every interface by which an entity's repository may be asked for.</summary>
internal static class DefaultRepositoryRegistrar
{
    private static readonly Type[] ReadOnlyInterfaces =
    [
        typeof(IReadOnlyBasicRepository<>), typeof(IReadOnlyBasicRepository<,>), typeof(IReadOnlyRepository<>), typeof(IReadOnlyRepository<,>),
    ];

    private static readonly Type[] WritingInterfaces =
        [typeof(IBasicRepository<>), typeof(IBasicRepository<,>), typeof(IRepository<>), typeof(IRepository<,>)];

    public static void Register(IServiceCollection services, Type contextType, Type entityType)
    {
        Type? keyType = FindKeyType(entityType);
        Type repositoryType = keyType is null
            ? typeof(EfCoreRepository<,>).MakeGenericType(contextType, entityType)
            : typeof(EfCoreRepository<,,>).MakeGenericType(contextType, entityType, keyType);

        Func<IServiceProvider, object> create = ServiceActivator.CreateFactory(repositoryType);
        foreach (Type service in Close(WritingInterfaces, entityType, keyType))
            services.TryAddTransient(service, create);
        foreach (Type service in Close(ReadOnlyInterfaces, entityType, keyType))
            services.TryAddTransient(service, provider => WithoutTracking(create(provider)));
    }

    private static object WithoutTracking(object repository)
    {
        ((IChangeTrackingSwitch)repository).IsChangeTrackingEnabled = false;
        return repository;
    }

    private static IEnumerable<Type> Close(IEnumerable<Type> interfaces, Type entityType, Type? keyType)
    {
        foreach (Type definition in interfaces)
        {
            if (definition.GetGenericArguments().Length == 1) yield return definition.MakeGenericType(entityType);
            else if (keyType is not null) yield return definition.MakeGenericType(entityType, keyType);
        }
    }

    private static Type? FindKeyType(Type entityType) =>
        entityType.GetInterfaces()
            .FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEntity<>))
            ?.GetGenericArguments()[0];
}
