using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;

namespace Supervision.Organization.Departments;

/// <summary>A division or office of the bureau. Never deleted: old records keep its name, so it is only taken out of use.</summary>
public sealed class Department : AuditedAggregateRoot<Guid>
{
    private Department()
    {
        Name = string.Empty;
    }

    internal Department(Guid id, string name, Guid? parentId, int order)
        : base(id)
    {
        Name = Checked(name);
        ParentId = parentId;
        Order = order;
        IsActive = true;
    }

    public string Name { get; private set; }

    public Guid? ParentId { get; private set; }

    /// <summary>Place among the departments of the same parent, smallest first.</summary>
    public int Order { get; private set; }

    /// <summary>职责, free text; task drafts find their proposed department by it.</summary>
    public string? Duties { get; private set; }

    /// <summary>True for the one department with the supervision desk.</summary>
    public bool IsSupervisionOffice { get; private set; }

    public bool IsActive { get; private set; }

    internal void Rename(string name)
    {
        var checkedName = Checked(name);
        if (checkedName == Name) return;
        Name = checkedName;
        AddLocalEvent(new DepartmentRenamedEvent(Id, Name));
    }

    internal void Place(Guid? parentId, int order) => (ParentId, Order) = (parentId, order);

    internal void DescribeDuties(string? duties) =>
        Duties = Check.Length(string.IsNullOrWhiteSpace(duties) ? null : duties.Trim(), nameof(duties), DepartmentConsts.MaxDutiesLength);

    internal void HoldSupervisionDesk(bool holds) => IsSupervisionOffice = holds;

    internal void SetActive(bool isActive) => IsActive = isActive;

    private static string Checked(string name) =>
        Check.NotNullOrWhiteSpace(name, nameof(name), DepartmentConsts.MaxNameLength).Trim();
}
