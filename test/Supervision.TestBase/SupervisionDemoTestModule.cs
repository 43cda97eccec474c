using Volo.Abp.Modularity;

namespace Supervision;

/// <summary>As <see cref="SupervisionTestModule"/>, in Development: the database of each test holds the demo bureau with its accounts.</summary>
[DependsOn(typeof(SupervisionTestModule))]
public sealed class SupervisionDemoTestModule : AbpModule;
