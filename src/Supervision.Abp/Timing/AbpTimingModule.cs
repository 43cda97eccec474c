using Volo.Abp.Modularity;

namespace Volo.Abp.Timing;

/// <summary>Business time.</summary>
public sealed class AbpTimingModule : AbpModule;
