using System.ComponentModel.DataAnnotations;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Supervision.Organization.Secrecy;

/// <summary>False alarms of the check for secrecy: one document each, with a reason and a name. There is no setting that turns the check off.</summary>
public interface IFalseAlarmAppService : IApplicationService
{
    /// <summary>Latest first.</summary>
    Task<PagedResultDto<FalseAlarmDto>> GetListAsync(PagedResultRequestDto input);

    /// <summary>The next upload of the same bytes passes; declaring twice changes nothing.</summary>
    /// <exception cref="BusinessException">Organization:HashMalformed, Organization:NoPerson.</exception>
    Task DeclareAsync(DeclareFalseAlarmDto input);
}

/// <summary>Declares one document a false alarm.</summary>
public sealed class DeclareFalseAlarmDto
{
    /// <summary>As the refusal told it.</summary>
    [Required, StringLength(FalseAlarmConsts.HashLength)]
    public string Sha256 { get; set; } = string.Empty;

    [Required, StringLength(FalseAlarmConsts.MaxFileNameLength)]
    public string FileName { get; set; } = string.Empty;

    [Required, StringLength(FalseAlarmConsts.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;
}

/// <summary>A declared false alarm.</summary>
public sealed class FalseAlarmDto : EntityDto<Guid>
{
    public string Sha256 { get; set; } = string.Empty;
    public string FileName { get; set; } = string.Empty;
    public string Reason { get; set; } = string.Empty;
    public string DeclaredByName { get; set; } = string.Empty;

    /// <summary>UTC.</summary>
    public DateTime CreationTime { get; set; }
}
