using System.Reflection;
using Volo.Abp;
using Volo.Abp.Application.Services;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EventBus;

namespace Supervision.Architecture.Boundaries;

/// <summary>What may stand in a module's door. Each rule takes types and answers with what breaks it.</summary>
internal static class DoorRules
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
    private const BindingFlags Constructors = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    private static readonly string[] ServiceNames = ["AppService", "IntegrationService", "Manager", "Repository", "Worker", "Handler", "Contributor", "Reader"];

    private static readonly Type[] BuiltByTheContainer =
    [
        typeof(ITransientDependency), typeof(IScopedDependency), typeof(ISingletonDependency), typeof(IApplicationService),
        typeof(IEventHandler), typeof(IBackgroundWorker), typeof(IDataSeedContributor),
    ];

    /// <summary>Entities are public to be read; their setters and constructors are not.</summary>
    public static IEnumerable<string> OpenEntities(IEnumerable<Type> types) => types.Where(IsEntity).SelectMany(e =>
        e.GetProperties(Declared).Where(p => p.SetMethod is { IsPublic: true }).Select(p => $"{e.Name}.{p.Name} has a public setter")
            .Concat(e.GetConstructors().Select(_ => $"{e.Name} has a public constructor")));

    /// <summary>Whatever the container builds stays inside.</summary>
    public static IEnumerable<string> OpenServices(IEnumerable<Type> types) => types
        .Where(t => t is { IsClass: true, IsAbstract: false, IsVisible: true } && !IsEntity(t))
        .Where(t => BuiltByTheContainer.Any(marker => t.IsAssignableTo(marker)) || ServiceNames.Any(name => t.Name.EndsWith(name, StringComparison.Ordinal)))
        .Select(t => $"{t.FullName} is public");

    /// <summary>What nobody derives from is sealed.</summary>
    public static IEnumerable<string> UnsealedClasses(IReadOnlyCollection<Type> types)
    {
        var bases = types.Select(t => t.BaseType).OfType<Type>().Select(t => t.IsGenericType ? t.GetGenericTypeDefinition() : t).ToHashSet();
        return types.Where(t => t is { IsClass: true, IsAbstract: false, IsSealed: false } && !bases.Contains(t) && !IsWrittenByTheCompiler(t))
            .Select(t => $"{t.FullName} is not sealed");
    }

    /// <summary>A module's context names its own tables.</summary>
    public static IEnumerable<string> ForeignTables(Type context) => context.GetProperties().Where(p => p.PropertyType.IsGenericType)
        .SelectMany(p => p.PropertyType.GetGenericArguments()).Where(t => t.Assembly != context.Assembly)
        .Select(t => $"{context.Name} names {t.FullName}");

    /// <summary>Repositories and contexts of other modules are not asked for.</summary>
    public static IEnumerable<string> ForeignRepositories(IEnumerable<Type> types) =>
        from type in types.Where(t => t.IsClass)
        from constructor in type.GetConstructors(Constructors)
        from parameter in constructor.GetParameters()
        where parameter.ParameterType.IsGenericType && IsDoorToTables(parameter.ParameterType)
        from argument in parameter.ParameterType.GetGenericArguments()
        where argument.Assembly != type.Assembly && (argument.IsAssignableTo(typeof(IEntity)) || argument.IsAssignableTo(typeof(IEfCoreDbContext)))
        select $"{type.Name} asks for {parameter.ParameterType.Name} of {argument.FullName}";

    /// <summary>A module asks another through an integration service, never through the services of its pages.</summary>
    public static IEnumerable<string> ForeignApplicationServices(IEnumerable<Type> types) =>
        from type in types.Where(t => t.IsClass)
        from constructor in type.GetConstructors(Constructors)
        from parameter in constructor.GetParameters()
        let service = parameter.ParameterType
        where service.IsAssignableTo(typeof(IApplicationService)) && service.Assembly != type.Assembly && !IsIntegrationService(service)
        select $"{type.Name} uses {service.FullName}";

    /// <summary>Application services take no cancellation token, integration services do (design.md, ABP).</summary>
    public static IEnumerable<string> WrongCancellation(IEnumerable<Type> types) =>
        from service in types.Where(t => t.IsInterface)
        where IsIntegrationService(service) || service.IsAssignableTo(typeof(IApplicationService))
        from method in service.GetMethods().Where(m => m.ReturnType.IsAssignableTo(typeof(Task)))
        let takesToken = method.GetParameters().Any(p => p.ParameterType == typeof(CancellationToken))
        where takesToken != IsIntegrationService(service)
        select $"{service.Name}.{method.Name} {(takesToken ? "takes" : "takes no")} cancellation token";

    public static bool IsEntity(Type type) => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IEntity));

    private static bool IsIntegrationService(Type service) => service.GetCustomAttribute<IntegrationServiceAttribute>() is not null;

    private static bool IsDoorToTables(Type type)
    {
        var definition = type.GetGenericTypeDefinition();
        return definition == typeof(IDbContextProvider<>) || type.GetInterfaces().Append(type).Any(i => i == typeof(IRepository))
            || definition == typeof(IReadOnlyRepository<,>) || definition == typeof(IReadOnlyRepository<>)
            || definition == typeof(IRepository<,>) || definition == typeof(IRepository<>);
    }

    private static bool IsWrittenByTheCompiler(Type type) =>
        type.Name.Contains('<', StringComparison.Ordinal) || type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute));
}
