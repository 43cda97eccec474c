namespace Volo.Abp.Modularity;

/// <summary>A part of the application that registers its services itself; derive from <see cref="AbpModule"/>.</summary>
public interface IAbpModule
{
    Task ConfigureServicesAsync(ServiceConfigurationContext context);

    void ConfigureServices(ServiceConfigurationContext context);
}
