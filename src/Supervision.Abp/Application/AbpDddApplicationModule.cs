using Volo.Abp.Domain;
using Volo.Abp.Modularity;

namespace Volo.Abp.Application;

/// <summary>Application services behind their guarded door.</summary>
[DependsOn(typeof(AbpDddDomainModule))]
public sealed class AbpDddApplicationModule : AbpModule;
