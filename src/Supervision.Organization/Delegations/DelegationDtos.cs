using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;

namespace Supervision.Organization.Delegations;

/// <summary>Which stand-ins.</summary>
public sealed class GetDelegationListInput : PagedResultRequestDto
{
    /// <summary>Only those that last until this day or longer; a date of the bureau's time zone.</summary>
    public DateOnly? OnOrAfter { get; set; }

    /// <summary>Only those that this person gave or received.</summary>
    public Guid? PersonId { get; set; }
}

/// <summary>A stand-in; both days inclusive.</summary>
public sealed class DelegationDto
{
    public Guid Id { get; init; }

    public Guid FromPersonId { get; init; }

    public string FromPersonName { get; init; } = string.Empty;

    public Guid ToPersonId { get; init; }

    public string ToPersonName { get; init; } = string.Empty;

    public DateOnly From { get; init; }

    public DateOnly Until { get; init; }

    /// <summary>User name of the account that set it; null when the system did.</summary>
    public string? SetBy { get; init; }
}

/// <summary>A stand-in as typed; both days inclusive.</summary>
public sealed class CreateDelegationDto
{
    /// <summary>Who is away; null means the person who is signed in.</summary>
    public Guid? FromPersonId { get; set; }

    [Required]
    public Guid? ToPersonId { get; set; }

    [Required]
    public DateOnly? From { get; set; }

    [Required]
    public DateOnly? Until { get; set; }
}

/// <summary>The last day of a stand-in that ends early, inclusive.</summary>
public sealed class EndDelegationDto
{
    [Required]
    public DateOnly? Until { get; set; }
}
