using Microsoft.AspNetCore.Authorization;
using Supervision.Organization.Accounts;
using Supervision.Organization.Bureau;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;

namespace Supervision.Organization.Import;

[Authorize(OrganizationPermissions.ManagePeople)]
internal sealed class ImportAppService(
    IReadOnlyRepository<Account, Guid> accounts,
    IBureauIntegrationService bureau,
    DepartmentImport departmentImport,
    PeopleImport peopleImport,
    AccountPasswords passwords,
    ImportWords words) : OrganizationAppService, IImportAppService
{
    [UnitOfWork(isTransactional: false)]
    public async Task<ImportPreviewDto> PreviewAsync(ImportInput input)
    {
        var rows = ReadRows(input);
        await CheckAsync(input.Kind, rows, await bureau.GetSnapshotAsync());
        var columns = ColumnsOf(input.Kind);
        return new ImportPreviewDto(
            columns,
            [.. rows.Select(r => new ImportRowDto(r.Line, [.. columns.Select(c => r[c])], r.State, [.. r.Errors.Select(ToDto)]))],
            rows.Count(r => r.State == ImportRowState.New),
            rows.Count(r => r.State == ImportRowState.AlreadyThere),
            rows.Count(r => r.State == ImportRowState.Wrong));
    }

    [UnitOfWork(IsDisabled = true)]
    public async Task<ImportResultDto> ImportAsync(ImportInput input)
    {
        var temporary = await MakePasswordsAsync(input);
        using var unitOfWork = UnitOfWorkManager.Begin(isTransactional: true);
        var snapshot = await bureau.GetSnapshotAsync();
        var rows = ReadRows(input);
        await CheckAsync(input.Kind, rows, snapshot);
        var wrong = rows.Count(r => r.State == ImportRowState.Wrong);
        var good = rows.Where(r => r.State == ImportRowState.New).ToList();
        var changedMeanwhile = good.Exists(r => r.Has(ImportColumn.UserName) && !temporary.ContainsKey(Account.Normalize(r[ImportColumn.UserName])));
        if ((wrong > 0 && !input.SkipWrongRows) || changedMeanwhile)
        {
            throw new BusinessException(OrganizationErrorCodes.ImportHasErrors).WithData("Count", wrong);
        }

        if (input.Kind == ImportKind.Departments) await departmentImport.ImportAsync(good, snapshot);
        else await peopleImport.ImportAsync(good, snapshot, temporary.ToDictionary(t => t.Key, t => t.Value.Hash));
        await unitOfWork.CompleteAsync();
        return new ImportResultDto(good.Count, [.. good.Where(r => r.Has(ImportColumn.UserName)).Select(r => Issued(temporary, r))]);
    }

    private static ImportedAccountDto Issued(Dictionary<string, (string Password, string Hash)> temporary, ImportRow row) => new(
        row[ImportColumn.Name], row[ImportColumn.UserName], temporary[Account.Normalize(row[ImportColumn.UserName])].Password);

    private static IReadOnlyList<ImportColumn> ColumnsOf(ImportKind kind) =>
        kind == ImportKind.Departments ? DepartmentImport.Columns : PeopleImport.Columns;

    /// <summary>Passwords are made and hashed before the transaction begins, for the rows that look good now.</summary>
    private async Task<Dictionary<string, (string Password, string Hash)>> MakePasswordsAsync(ImportInput input)
    {
        var rows = ReadRows(input);
        using (var unitOfWork = UnitOfWorkManager.Begin())
        {
            await CheckAsync(input.Kind, rows, await bureau.GetSnapshotAsync());
            await unitOfWork.CompleteAsync();
        }

        var made = new Dictionary<string, (string, string)>();
        foreach (var userName in rows.Where(r => r.State == ImportRowState.New).Select(r => r[ImportColumn.UserName]).Where(n => n.Length > 0))
        {
            var password = AccountPasswords.MakeTemporary();
            made[Account.Normalize(userName)] = (password, await passwords.HashAsync(userName, password));
        }

        return made;
    }

    private List<ImportRow> ReadRows(ImportInput input)
    {
        var table = PastedTable.Read(input.Text);
        if (table.Count == 0) return [];
        var known = ColumnsOf(input.Kind);
        var heading = words.ReadHeading(table[0].Cells, known);
        var columns = heading ?? [.. known.Select(c => (ImportColumn?)c)];
        return [.. table.Skip(heading is null ? 0 : 1).Select(row => new ImportRow(row.Line, ByColumn(row.Cells, columns)))];
    }

    private static Dictionary<ImportColumn, string> ByColumn(IReadOnlyList<string> cells, IReadOnlyList<ImportColumn?> columns) =>
        cells.Zip(columns).Where(x => x.Second is not null).DistinctBy(x => x.Second).ToDictionary(x => x.Second!.Value, x => x.First);

    private async Task CheckAsync(ImportKind kind, List<ImportRow> rows, BureauSnapshot snapshot)
    {
        if (kind == ImportKind.Departments)
        {
            await AuthorizationService.CheckAsync(OrganizationPermissions.ManageDepartments);
            departmentImport.Check(rows, snapshot);
            return;
        }

        var userNames = await AsyncExecuter.ToListAsync((await accounts.GetQueryableAsync()).Select(a => a.NormalizedUserName));
        var mayOpen = await AuthorizationService.IsGrantedAsync(OrganizationPermissions.ManageAccounts);
        var check = new PeopleRowCheck(snapshot, userNames, words, mayOpen);
        rows.ForEach(check.Check);
    }

    private ImportErrorDto ToDto((ImportColumn Column, string Code, object? Value) error) =>
        new(error.Column, L["Import:Error." + error.Code, error.Value ?? string.Empty]);
}
