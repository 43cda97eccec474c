using System.Reflection;

namespace Volo.Abp.AspNetCore.Mvc;

/// <summary>How the application is offered over HTTP.</summary>
public class AbpAspNetCoreMvcOptions
{
    public AbpConventionalControllerOptions ConventionalControllers { get; } = new();
}

public class AbpConventionalControllerOptions
{
    public List<ConventionalControllerSetting> ConventionalControllerSettings { get; } = [];

    /// <summary>Offers the application services of an assembly.</summary>
    public AbpConventionalControllerOptions Create(Assembly assembly, Action<ConventionalControllerSetting>? optionsAction = null)
    {
        var setting = new ConventionalControllerSetting(assembly);
        optionsAction?.Invoke(setting);
        ConventionalControllerSettings.Add(setting);
        return this;
    }
}

/// <summary>The application services of one assembly as an API.</summary>
public class ConventionalControllerSetting(Assembly assembly)
{
    public Assembly Assembly { get; } = assembly;

    /// <summary>The path after "api/".</summary>
    public string RootPath { get; set; } = "app";

    /// <summary>Chooses among the services; all by default.</summary>
    public Func<Type, bool>? TypePredicate { get; set; }
}
