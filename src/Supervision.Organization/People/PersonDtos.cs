using System.ComponentModel.DataAnnotations;
using Supervision.Organization.Bureau;
using Volo.Abp.Application.Dtos;

namespace Supervision.Organization.People;

/// <summary>Which people, by default those in use.</summary>
public sealed class GetPersonListInput : PagedResultRequestDto
{
    /// <summary>Part of the name, post title or mail address.</summary>
    [StringLength(PersonConsts.MaxNameLength)]
    public string? Filter { get; set; }

    public Guid? DepartmentId { get; set; }

    public bool IncludeInactive { get; set; }

    /// <summary>Only people whom no letter can reach.</summary>
    public bool WithoutEmail { get; set; }
}

/// <summary>A row of the list of people.</summary>
public sealed class PersonListItemDto
{
    public Guid Id { get; init; }

    public string Name { get; init; } = string.Empty;

    public string PostTitle { get; init; } = string.Empty;

    public string? DepartmentName { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public bool IsActive { get; init; }

    /// <summary>Null without an account.</summary>
    public string? UserName { get; init; }
}

/// <summary>A person as edited, with the posts of the past and present.</summary>
public sealed record PersonDto(
    Guid Id, string Name, string PostTitle, Guid? DepartmentId, string? Email, string? Phone, string Culture, bool IsActive,
    string ConcurrencyStamp, IReadOnlyList<PersonPostDto> Posts);

/// <summary>A post of a person; times are UTC.</summary>
public sealed record PersonPostDto(PostKind Kind, string? DepartmentName, DateTime SinceUtc, DateTime? UntilUtc);

/// <summary>What is typed for a person.</summary>
public class CreatePersonDto
{
    [Required, StringLength(PersonConsts.MaxNameLength)]
    public string Name { get; set; } = string.Empty;

    [Required, StringLength(PersonConsts.MaxPostTitleLength)]
    public string PostTitle { get; set; } = string.Empty;

    /// <summary>Null for leaders.</summary>
    public Guid? DepartmentId { get; set; }

    [EmailAddress, StringLength(PersonConsts.MaxEmailLength)]
    public string? Email { get; set; }

    [StringLength(PersonConsts.MaxPhoneLength)]
    public string? Phone { get; set; }

    [Required, StringLength(PersonConsts.MaxCultureLength)]
    public string Culture { get; set; } = PersonConsts.DefaultCulture;
}

/// <summary>As typed, with the stamp of the version that was on the screen.</summary>
public sealed class UpdatePersonDto : CreatePersonDto
{
    public bool IsActive { get; set; } = true;

    [Required]
    public string ConcurrencyStamp { get; set; } = string.Empty;
}
