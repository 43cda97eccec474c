using Microsoft.EntityFrameworkCore;
using Supervision.Organization.Accounts;
using Supervision.Organization.Delegations;
using Supervision.Organization.Departments;
using Supervision.Organization.People;
using Supervision.Organization.Posts;
using Supervision.Organization.Secrecy;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Supervision.Organization;

/// <summary>The module's tables; served by the one DbContext of the application.</summary>
[ConnectionStringName(OrganizationDbProperties.ConnectionStringName)]
public interface IOrganizationDbContext : IEfCoreDbContext
{
    DbSet<Department> Departments { get; }

    DbSet<Person> People { get; }

    DbSet<PostHolding> PostHoldings { get; }

    DbSet<Delegation> Delegations { get; }

    DbSet<Account> Accounts { get; }

    DbSet<FalseAlarm> FalseAlarms { get; }
}
