using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Supervision.Reminders.Sweep;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Reminders.Policies;

[Authorize(RemindersPermissions.ViewPolicy)]
internal sealed class ReminderPolicyAppService(IRepository<ReminderPolicyVersion, Guid> policies, ReplanAll replan)
    : RemindersAppService, IReminderPolicyAppService
{
    public async Task<ReminderPolicyDto> GetAsync()
    {
        var versions = await (await policies.GetQueryableAsync()).AsNoTracking().OrderByDescending(p => p.Number).ToListAsync();
        return ToDto(versions);
    }

    [Authorize(RemindersPermissions.ManagePolicy)]
    public async Task<ReminderPolicyDto> ChangeAsync(ChangeReminderPolicyDto input)
    {
        var versions = await (await policies.GetQueryableAsync()).OrderByDescending(p => p.Number).ToListAsync();
        if (versions[0].Number != input.BasedOnNumber) throw new BusinessException(RemindersErrorCodes.PolicyChangedMeanwhile);
        var current = PolicyJson.Read(versions[0].DefinitionJson);
        var changed = PolicyChange.Apply(current, input.Offsets, input.Window ?? current.Window);
        var version = new ReminderPolicyVersion(GuidGenerator.Create(), versions[0].Number + 1, Clock.Now, changed, input.Reason);
        await policies.InsertAsync(version, autoSave: true);
        await replan.AtNextSweepAsync();
        return ToDto([version, .. versions]);
    }

    private static ReminderPolicyDto ToDto(List<ReminderPolicyVersion> versions)
    {
        var definition = PolicyJson.Read(versions[0].DefinitionJson);
        return new ReminderPolicyDto
        {
            Number = versions[0].Number,
            StartsAtUtc = versions[0].StartsAtUtc,
            Steps = definition.Steps,
            Window = definition.Window,
            ReceiptWorkdays = definition.ReceiptWorkdays,
            ReasonHoldWorkdays = definition.ReasonHoldWorkdays,
            OfficeHoldWorkdays = definition.OfficeHoldWorkdays,
            OnTimeReportWorkdays = definition.OnTimeReportWorkdays,
            Versions = [.. versions.Select(v => new ReminderPolicyVersionDto(v.Number, v.StartsAtUtc, v.Reason, v.CreatorId))],
        };
    }
}
