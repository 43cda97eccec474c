using System.Reflection;

namespace Volo.Abp.Uow;

/// <summary>Says which methods run in a unit of work, and how.</summary>
internal static class UnitOfWorkMethods
{
    public static bool AreIn(Type type) =>
        type.IsAssignableTo(typeof(IUnitOfWorkEnabled))
        || IsIntegrationService(type)
        || DeclarationsOf(type).Any(declaration => declaration.IsDefined(typeof(UnitOfWorkAttribute)))
        || type.GetMethods(BindingFlags.Instance | BindingFlags.Public).Any(method => method.IsDefined(typeof(UnitOfWorkAttribute)));

    /// <summary>The options for one call; null when the method begins no unit of work.</summary>
    public static AbpUnitOfWorkOptions? OptionsFor(Type type, MethodInfo method)
    {
        UnitOfWorkAttribute? attribute = method.GetCustomAttribute<UnitOfWorkAttribute>()
            ?? DeclarationsOf(type).Select(declaration => declaration.GetCustomAttribute<UnitOfWorkAttribute>()).FirstOrDefault(found => found is not null);
        if (attribute?.IsDisabled == true) return null;

        bool isTransactional = attribute?.IsTransactional ?? !method.Name.StartsWith("Get", StringComparison.Ordinal);
        return new AbpUnitOfWorkOptions(isTransactional);
    }

    /// <summary>True for application services; a module that calls another one may go on after a refusal.</summary>
    public static bool UndoEverythingOnFailure(Type type) => type.IsAssignableTo(typeof(IUnitOfWorkEnabled)) && !IsIntegrationService(type);

    private static bool IsIntegrationService(Type type) =>
        DeclarationsOf(type).Any(declaration => declaration.IsDefined(typeof(IntegrationServiceAttribute)));

    private static IEnumerable<Type> DeclarationsOf(Type type) => type.GetInterfaces().Prepend(type);
}
