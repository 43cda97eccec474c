using Microsoft.AspNetCore.Authorization;
using Supervision.Organization.Bureau;
using Supervision.Organization.People;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Organization.Secrecy;

[Authorize(OrganizationPermissions.ViewFalseAlarms)]
internal sealed class FalseAlarmAppService(
    IRepository<FalseAlarm, Guid> falseAlarms, IReadOnlyRepository<Person, Guid> people, ICurrentPerson currentPerson)
    : OrganizationAppService, IFalseAlarmAppService
{
    public async Task<PagedResultDto<FalseAlarmDto>> GetListAsync(PagedResultRequestDto input)
    {
        var query = await falseAlarms.GetQueryableAsync();
        var rows = query.OrderByDescending(a => a.CreationTime).ThenBy(a => a.Id).PageBy(input.SkipCount, input.MaxResultCount)
            .Select(a => new FalseAlarmDto
            {
                Id = a.Id,
                Sha256 = a.Sha256,
                FileName = a.FileName,
                Reason = a.Reason,
                DeclaredByName = a.DeclaredByName,
                CreationTime = a.CreationTime,
            });
        return new PagedResultDto<FalseAlarmDto>(await AsyncExecuter.LongCountAsync(query), await AsyncExecuter.ToListAsync(rows));
    }

    [Authorize(OrganizationPermissions.DeclareFalseAlarms)]
    public async Task DeclareAsync(DeclareFalseAlarmDto input)
    {
        var person = await people.GetAsync(currentPerson.GetId());
        var declared = new FalseAlarm(
            GuidGenerator.Create(), input.Sha256.Trim().ToLowerInvariant(), input.FileName, input.Reason, person.Id, person.Name);
        if (!await falseAlarms.AnyAsync(a => a.Sha256 == declared.Sha256)) await falseAlarms.InsertAsync(declared);
    }
}
