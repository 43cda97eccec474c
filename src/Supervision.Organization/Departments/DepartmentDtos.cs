using System.ComponentModel.DataAnnotations;

namespace Supervision.Organization.Departments;

/// <summary>A row of the department tree.</summary>
/// <param name="Depth">0 for a department directly under the bureau.</param>
/// <param name="MemberCount">Active people of the department.</param>
public sealed record DepartmentTreeItemDto(
    Guid Id, string Name, Guid? ParentId, int Depth, string? Duties, bool IsSupervisionOffice, bool IsActive,
    string? HeadName, IReadOnlyList<string> LiaisonNames, string? LeaderInChargeName, int MemberCount);

/// <summary>A department as it is edited.</summary>
public sealed record DepartmentDto(
    Guid Id, string Name, Guid? ParentId, int Order, string? Duties, bool IsSupervisionOffice, bool IsActive, string ConcurrencyStamp);

/// <summary>What the office types for a department.</summary>
public class CreateDepartmentDto
{
    [Required, StringLength(DepartmentConsts.MaxNameLength)]
    public string Name { get; set; } = string.Empty;

    public Guid? ParentId { get; set; }

    [Range(0, 9999)]
    public int Order { get; set; }

    [StringLength(DepartmentConsts.MaxDutiesLength)]
    public string? Duties { get; set; }

    public bool IsSupervisionOffice { get; set; }
}

/// <summary>As typed, with the stamp of the version that was on the screen.</summary>
public sealed class UpdateDepartmentDto : CreateDepartmentDto
{
    public bool IsActive { get; set; } = true;

    [Required]
    public string ConcurrencyStamp { get; set; } = string.Empty;
}
