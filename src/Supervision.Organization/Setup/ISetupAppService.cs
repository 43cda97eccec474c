using Volo.Abp;
using Volo.Abp.Application.Services;

namespace Supervision.Organization.Setup;

/// <summary>The way from an empty database to the first assigned task. Not part of the HTTP API.</summary>
[RemoteService(false)]
public interface ISetupAppService : IApplicationService
{
    /// <summary>Open to everybody: the sign-in page asks it.</summary>
    Task<SetupStatusDto> GetStatusAsync();

    /// <summary>Makes the first administrator and names the bureau. Open to whoever knows the one-time code; works once.</summary>
    /// <exception cref="BusinessException">
    /// Organization:SetupDone, Organization:SetupCodeWrong, Organization:UnknownTimeZone, Organization:PasswordRefused,
    /// Organization:UserNameInvalid.
    /// </exception>
    Task CompleteAsync(CompleteSetupDto input);

    /// <summary>What is still missing until a task can be assigned, step by step.</summary>
    Task<SetupChecklistDto> GetChecklistAsync();
}
