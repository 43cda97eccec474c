using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Uow;

namespace Supervision.Organization.Bureau;

/// <summary>Reads the bureau with four queries, once per unit of work.</summary>
internal sealed class BureauIntegrationService(
    IDbContextProvider<IOrganizationDbContext> dbContextProvider, IUnitOfWorkManager unitOfWorkManager)
    : IBureauIntegrationService, ITransientDependency
{
    private const string CacheKey = "Organization.BureauSnapshot";

    public async Task<BureauSnapshot> GetSnapshotAsync(CancellationToken cancellationToken = default)
    {
        using var own = unitOfWorkManager.Current is null ? unitOfWorkManager.Begin() : null;
        var items = unitOfWorkManager.Current!.Items;
        if (items.TryGetValue(CacheKey, out var cached)) return (BureauSnapshot)cached;
        var snapshot = await ReadAsync(await dbContextProvider.GetDbContextAsync(), cancellationToken);
        items[CacheKey] = snapshot;
        if (own is not null) await own.CompleteAsync(cancellationToken);
        return snapshot;
    }

    private static async Task<BureauSnapshot> ReadAsync(IOrganizationDbContext db, CancellationToken cancellationToken)
    {
        var departments = await db.Departments.AsNoTracking().OrderBy(d => d.Order).ThenBy(d => d.Name)
            .Select(d => new DepartmentInfo(d.Id, d.Name, d.ParentId, d.Order, d.Duties, d.IsSupervisionOffice, d.IsActive))
            .ToListAsync(cancellationToken);
        var posts = await db.PostHoldings.AsNoTracking().OrderBy(p => p.SinceUtc)
            .Select(p => new PostInfo(p.PersonId, p.Kind, p.DepartmentId, p.SinceUtc, p.UntilUtc)).ToListAsync(cancellationToken);
        var delegations = await db.Delegations.AsNoTracking().OrderBy(d => d.From)
            .Select(d => new DelegationInfo(d.FromPersonId, d.ToPersonId, d.From, d.Until)).ToListAsync(cancellationToken);
        return new BureauSnapshot(departments, await ReadPeopleAsync(db, cancellationToken), posts, delegations);
    }

    private static async Task<List<PersonInfo>> ReadPeopleAsync(IOrganizationDbContext db, CancellationToken cancellationToken)
    {
        var rows = await (
            from person in db.People.AsNoTracking()
            join account in db.Accounts on person.Id equals account.PersonId into accounts
            from account in accounts.DefaultIfEmpty()
            orderby person.Name
            select new
            {
                person.Id, person.Name, person.PostTitle, person.DepartmentId, person.Email, person.Culture, person.IsActive,
                AccountId = (Guid?)account.Id,
                AccountIsActive = (bool?)account.IsActive,
                Roles = account.Roles.Select(r => r.Role).ToList(),
            }).ToListAsync(cancellationToken);
        return [.. rows.Select(p => new PersonInfo(
            p.Id, p.Name, p.PostTitle, p.DepartmentId, p.Email, p.Culture, p.IsActive, p.AccountId,
            p.AccountIsActive == true ? p.Roles : []))];
    }
}
