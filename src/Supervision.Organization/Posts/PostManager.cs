using Supervision.Organization.Accounts;
using Supervision.Organization.Bureau;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;

namespace Supervision.Organization.Posts;

/// <summary>Who holds which post: begins and ends holdings and keeps the leaders' roles of their accounts in step.</summary>
internal sealed class PostManager(IRepository<PostHolding, Guid> holdings, IRepository<Account, Guid> accounts) : DomainService
{
    private static readonly PostKind[] LeaderKinds = [PostKind.PrincipalLeader, PostKind.LeaderInCharge];

    /// <summary>Makes exactly these people hold the post: others leave it now, those who hold it already keep their day.</summary>
    internal async Task SetHoldersAsync(
        PostKind kind, Guid? departmentId, IReadOnlyCollection<Guid> personIds, CancellationToken cancellationToken = default)
    {
        var current = await holdings.GetListAsync(
            h => h.Kind == kind && h.DepartmentId == departmentId && h.UntilUtc == null, cancellationToken: cancellationToken);
        var leaving = current.Where(h => !personIds.Contains(h.PersonId)).ToList();
        await EndAsync(leaving, cancellationToken);
        foreach (var personId in personIds.Except(current.Select(h => h.PersonId)))
        {
            await TakeUpAsync(personId, kind, departmentId, Clock.Now, cancellationToken);
        }

        await FollowPostsAsync([.. leaving.Select(h => h.PersonId), .. personIds], cancellationToken);
    }

    /// <summary>Adds one holder from an instant on and leaves the others where they are.</summary>
    internal Task TakeUpAsync(
        Guid personId, PostKind kind, Guid? departmentId, DateTime sinceUtc, CancellationToken cancellationToken = default) =>
        holdings.InsertAsync(
            new PostHolding(GuidGenerator.Create(), personId, kind, departmentId, sinceUtc), autoSave: true, cancellationToken);

    /// <summary>Ends every post of a person, or those in one department.</summary>
    internal async Task LeaveAsync(Guid personId, Guid? onlyDepartmentId, CancellationToken cancellationToken = default)
    {
        var current = await holdings.GetListAsync(
            h => h.PersonId == personId && h.UntilUtc == null && (onlyDepartmentId == null || h.DepartmentId == onlyDepartmentId),
            cancellationToken: cancellationToken);
        await EndAsync(current, cancellationToken);
        await FollowPostsAsync([personId], cancellationToken);
    }

    /// <summary>Ends every post in a department.</summary>
    internal async Task CloseAsync(Guid departmentId, CancellationToken cancellationToken = default)
    {
        var current = await holdings.GetListAsync(
            h => h.DepartmentId == departmentId && h.UntilUtc == null, cancellationToken: cancellationToken);
        await EndAsync(current, cancellationToken);
        await FollowPostsAsync([.. current.Select(h => h.PersonId)], cancellationToken);
    }

    /// <summary>Gives the accounts of these people the leaders' roles that their posts bring, and takes away those that they no longer bring.</summary>
    internal async Task FollowPostsAsync(IReadOnlyCollection<Guid> personIds, CancellationToken cancellationToken = default)
    {
        var theirs = await accounts.GetListAsync(
            a => a.PersonId != null && personIds.Contains(a.PersonId.Value), cancellationToken: cancellationToken);
        if (theirs.Count == 0) return;
        var posts = await holdings.GetListAsync(
            h => personIds.Contains(h.PersonId) && h.UntilUtc == null && LeaderKinds.Contains(h.Kind), cancellationToken: cancellationToken);
        foreach (var account in theirs)
        {
            var roles = posts.Where(h => h.PersonId == account.PersonId).Select(h => RoleOf(h.Kind)).ToHashSet();
            account.SetRoles(roles, AccountConsts.PostRoles);
        }

        await accounts.UpdateManyAsync(theirs, autoSave: true, cancellationToken);
    }

    private static string RoleOf(PostKind kind) =>
        kind == PostKind.PrincipalLeader ? OrganizationRoles.PrincipalLeader : OrganizationRoles.LeaderInCharge;

    private async Task EndAsync(List<PostHolding> ending, CancellationToken cancellationToken)
    {
        foreach (var holding in ending) holding.End(Clock.Now);
        await holdings.UpdateManyAsync(ending, autoSave: true, cancellationToken);
    }
}
