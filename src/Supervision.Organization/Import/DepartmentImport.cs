using Supervision.Organization.Bureau;
using Supervision.Organization.Departments;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Organization.Import;

/// <summary>Checks and takes in pasted departments. A parent may stand in the same paste, above its children.</summary>
internal sealed class DepartmentImport(
    DepartmentManager manager, IRepository<Department, Guid> departments, ImportWords words) : ITransientDependency
{
    internal static readonly IReadOnlyList<ImportColumn> Columns =
        [ImportColumn.Name, ImportColumn.Parent, ImportColumn.Duties, ImportColumn.Office];

    internal void Check(IReadOnlyList<ImportRow> rows, BureauSnapshot bureau)
    {
        var existing = bureau.Departments.ToDictionary(d => d.Name);
        var pasted = new HashSet<string>();
        var hasOffice = bureau.Office is not null;
        foreach (var row in rows)
        {
            CheckTexts(row);
            var name = row[ImportColumn.Name];
            row.IsAlreadyThere = existing.ContainsKey(name);
            if (row.IsAlreadyThere) continue;
            CheckParent(row, existing, pasted);
            hasOffice = CheckOffice(row, hasOffice);
            if (name.Length > 0 && pasted.Contains(name)) row.Refuse(ImportColumn.Name, "Twice", name);
            if (row.State == ImportRowState.New) pasted.Add(name);
        }
    }

    internal async Task ImportAsync(IReadOnlyList<ImportRow> rows, BureauSnapshot bureau, CancellationToken cancellationToken = default)
    {
        var ids = bureau.Departments.ToDictionary(d => d.Name, d => d.Id);
        var order = bureau.Departments.Select(d => d.Order).DefaultIfEmpty(0).Max();
        foreach (var row in rows)
        {
            var parentId = row.Has(ImportColumn.Parent) ? ids[row[ImportColumn.Parent]] : (Guid?)null;
            var department = await manager.CreateAsync(row[ImportColumn.Name], parentId, ++order, cancellationToken);
            department.DescribeDuties(row[ImportColumn.Duties]);
            await manager.SetSupervisionDeskAsync(department, words.IsYes(row[ImportColumn.Office]), cancellationToken);
            await departments.UpdateAsync(department, autoSave: true, cancellationToken);
            ids[department.Name] = department.Id;
        }
    }

    private static void CheckTexts(ImportRow row)
    {
        row.Require(ImportColumn.Name);
        row.Limit(ImportColumn.Name, DepartmentConsts.MaxNameLength);
        row.Limit(ImportColumn.Duties, DepartmentConsts.MaxDutiesLength);
    }

    /// <summary>A wrong row is not taken in, so its children cannot stand on it either.</summary>
    private static void CheckParent(ImportRow row, Dictionary<string, DepartmentInfo> existing, HashSet<string> pasted)
    {
        if (!row.Has(ImportColumn.Parent)) return;
        var parent = row[ImportColumn.Parent];
        var isThere = existing.TryGetValue(parent, out var department) ? department.IsActive : pasted.Contains(parent);
        if (!isThere) row.Refuse(ImportColumn.Parent, "UnknownDepartment", parent);
    }

    private bool CheckOffice(ImportRow row, bool hasOffice)
    {
        var cell = row[ImportColumn.Office];
        if (words.IsNo(cell)) return hasOffice;
        if (!words.IsYes(cell)) row.Refuse(ImportColumn.Office, "YesOrNo", cell);
        else if (hasOffice) row.Refuse(ImportColumn.Office, "SecondOffice");
        return true;
    }
}
