using Microsoft.AspNetCore.Authorization;
using Supervision.Organization.Accounts;
using Supervision.Organization.Bureau;
using Supervision.Organization.People;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Organization.Delegations;

[Authorize]
internal sealed class DelegationAppService(
    IRepository<Delegation, Guid> delegations,
    IReadOnlyRepository<Person, Guid> people,
    IReadOnlyRepository<Account, Guid> accounts,
    ICurrentPerson currentPerson) : OrganizationAppService, IDelegationAppService
{
    public async Task<PagedResultDto<DelegationDto>> GetListAsync(GetDelegationListInput input)
    {
        var only = await MayManageAsync() ? input.PersonId : currentPerson.GetId();
        var query = (await delegations.GetQueryableAsync())
            .WhereIf(input.OnOrAfter is not null, d => d.Until >= input.OnOrAfter)
            .WhereIf(only is not null, d => d.FromPersonId == only || d.ToPersonId == only);
        var total = await AsyncExecuter.CountAsync(query);
        var rows = await AsyncExecuter.ToListAsync(
            Rows(query, await people.GetQueryableAsync(), await accounts.GetQueryableAsync()).PageBy(input.SkipCount, input.MaxResultCount));
        return new PagedResultDto<DelegationDto>(total, rows);
    }

    public async Task CreateAsync(CreateDelegationDto input)
    {
        var from = input.FromPersonId ?? currentPerson.GetId();
        await CheckMayChangeAsync(from);
        if (input.ToPersonId == currentPerson.Id && from != currentPerson.Id)
            throw new BusinessException(OrganizationErrorCodes.DelegationToTheSetter);
        var to = await people.GetAsync(input.ToPersonId!.Value);
        if (!to.IsActive) throw new BusinessException(OrganizationErrorCodes.PersonNotActive).WithData("Name", to.Name);
        await people.GetAsync(from);
        var delegation = new Delegation(GuidGenerator.Create(), from, to.Id, input.From!.Value, input.Until!.Value);
        await CheckOverlapAsync(delegation);
        await delegations.InsertAsync(delegation);
    }

    public async Task EndAsync(Guid id, EndDelegationDto input)
    {
        var delegation = await delegations.GetAsync(id);
        await CheckMayChangeAsync(delegation.FromPersonId);
        delegation.EndOn(input.Until!.Value);
        await CheckOverlapAsync(delegation);
        await delegations.UpdateAsync(delegation);
    }

    public async Task DeleteAsync(Guid id)
    {
        if (await delegations.FindAsync(id) is not { } delegation) return;
        await CheckMayChangeAsync(delegation.FromPersonId);
        await delegations.DeleteAsync(delegation);
    }

    private static IQueryable<DelegationDto> Rows(
        IQueryable<Delegation> delegations, IQueryable<Person> people, IQueryable<Account> accounts) =>
        from delegation in delegations
        join giver in people on delegation.FromPersonId equals giver.Id
        join taker in people on delegation.ToPersonId equals taker.Id
        join account in accounts on delegation.CreatorId equals account.Id into setters
        from account in setters.DefaultIfEmpty()
        orderby delegation.From descending, delegation.Id
        select new DelegationDto
        {
            Id = delegation.Id,
            FromPersonId = giver.Id,
            FromPersonName = giver.Name,
            ToPersonId = taker.Id,
            ToPersonName = taker.Name,
            From = delegation.From,
            Until = delegation.Until,
            SetBy = account.UserName,
        };

    private Task<bool> MayManageAsync() => AuthorizationService.IsGrantedAsync(OrganizationPermissions.ManageDelegations);

    private async Task CheckMayChangeAsync(Guid fromPersonId)
    {
        if (currentPerson.Id != fromPersonId && !await MayManageAsync())
        {
            throw new BusinessException(OrganizationErrorCodes.DelegationOfOthers);
        }
    }

    private async Task CheckOverlapAsync(Delegation wanted)
    {
        var theirs = await delegations.GetListAsync(d => d.FromPersonId == wanted.FromPersonId && d.Id != wanted.Id);
        if (theirs.Find(d => d.Overlaps(wanted.From, wanted.Until)) is { } other)
        {
            throw new BusinessException(OrganizationErrorCodes.DelegationOverlaps).WithData("From", other.From).WithData("Until", other.Until);
        }
    }
}
