using Volo.Abp.Modularity;

namespace Volo.Abp.DynamicProxy;

/// <summary>Interceptors in front of interfaces.</summary>
public sealed class AbpDynamicProxyModule : AbpModule;
