using System.Collections.Specialized;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Volo.Abp.Modularity;

namespace Volo.Abp.Quartz;

/// <summary>The scheduler's own settings; set with PreConfigure. Without a store configured, jobs live in memory.</summary>
public class AbpQuartzOptions
{
    public NameValueCollection Properties { get; set; } = [];

    /// <summary>Chooses the persistent store, clustering and the like.</summary>
    public Action<IQuartzBuilder>? Configurator { get; set; }

    /// <summary>How long the scheduler waits after the application started.</summary>
    public TimeSpan StartDelay { get; set; } = TimeSpan.Zero;
}

/// <summary>The Quartz scheduler. It is neither made nor started here.</summary>
public sealed class AbpQuartzModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        AbpQuartzOptions options = context.Services.ExecutePreConfiguredActions<AbpQuartzOptions>();
        context.Services.AddQuartz(options.Properties, builder => options.Configurator?.Invoke(builder));
        Configure<AbpQuartzOptions>(configured => configured.StartDelay = options.StartDelay);
    }
}
