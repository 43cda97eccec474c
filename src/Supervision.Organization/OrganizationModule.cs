using Volo.Abp.Application;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;

namespace Supervision.Organization;

/// <summary>Departments, people, posts, stand-ins, accounts and sign-in.</summary>
[DependsOn(typeof(AbpDddApplicationModule), typeof(AbpEntityFrameworkCoreModule))]
public class OrganizationModule : AbpModule;
