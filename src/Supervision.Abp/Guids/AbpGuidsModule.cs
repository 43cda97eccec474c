using Volo.Abp.Modularity;

namespace Volo.Abp.Guids;

/// <summary>Ids that grow with time.</summary>
public sealed class AbpGuidsModule : AbpModule;
