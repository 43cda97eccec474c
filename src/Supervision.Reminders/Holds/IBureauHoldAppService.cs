using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Services;

namespace Supervision.Reminders.Holds;

/// <summary>Bureau-wide holds: days on which the clock sends nothing.</summary>
public interface IBureauHoldAppService : IApplicationService
{
    /// <summary>Holds that are in force or ahead, earliest first.</summary>
    Task<IReadOnlyList<BureauHoldDto>> GetListAsync();

    /// <summary>Error: Reminders:HoldPeriodInvalid.</summary>
    Task<BureauHoldDto> CreateAsync(CreateBureauHoldDto input);

    /// <summary>Ends a hold: from today on letters go again. Ending it twice changes nothing.</summary>
    Task EndAsync(Guid id);
}

public sealed record BureauHoldDto(Guid Id, DateOnly From, DateOnly To, string Reason);

public sealed class CreateBureauHoldDto
{
    [Required]
    public DateOnly? From { get; set; }

    [Required]
    public DateOnly? To { get; set; }

    [Required]
    [StringLength(RemindersConsts.MaxReasonLength, MinimumLength = 2)]
    public string? Reason { get; set; }
}
