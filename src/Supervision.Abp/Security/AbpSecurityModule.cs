using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;

namespace Volo.Abp.Security;

/// <summary>The current principal and user.</summary>
public sealed class AbpSecurityModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddHttpContextAccessor();
}
