using Volo.Abp.Data;
using Volo.Abp.EventBus;
using Volo.Abp.Guids;
using Volo.Abp.Modularity;
using Volo.Abp.Security;
using Volo.Abp.Timing;

namespace Volo.Abp.Domain;

/// <summary>Entities, repositories and domain services.</summary>
[DependsOn(typeof(AbpDataModule), typeof(AbpEventBusModule), typeof(AbpGuidsModule), typeof(AbpTimingModule), typeof(AbpSecurityModule))]
public sealed class AbpDddDomainModule : AbpModule;
