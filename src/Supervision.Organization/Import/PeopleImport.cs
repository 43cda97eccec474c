using Supervision.Organization.Accounts;
using Supervision.Organization.Bureau;
using Supervision.Organization.People;
using Supervision.Organization.Posts;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace Supervision.Organization.Import;

/// <summary>Takes in checked rows of people with their posts and accounts.</summary>
internal sealed class PeopleImport(
    PersonManager personManager,
    PostManager postManager,
    AccountManager accountManager,
    IRepository<Person, Guid> people,
    IRepository<Account, Guid> accounts,
    ImportWords words,
    IClock clock) : ITransientDependency
{
    internal static readonly IReadOnlyList<ImportColumn> Columns =
    [
        ImportColumn.Name, ImportColumn.PostTitle, ImportColumn.Department, ImportColumn.Email, ImportColumn.Phone,
        ImportColumn.Posts, ImportColumn.InChargeOf, ImportColumn.UserName,
    ];

    internal async Task ImportAsync(
        IReadOnlyList<ImportRow> rows,
        BureauSnapshot bureau,
        IReadOnlyDictionary<string, string> passwordHashes,
        CancellationToken cancellationToken = default)
    {
        var departments = bureau.Departments.ToDictionary(d => d.Name, d => d.Id);
        foreach (var row in rows)
        {
            var departmentId = row.Has(ImportColumn.Department) ? departments[row[ImportColumn.Department]] : (Guid?)null;
            var person = await personManager.CreateAsync(
                row[ImportColumn.Name], row[ImportColumn.PostTitle], departmentId, clock.Now, cancellationToken);
            person.ReachAt(row[ImportColumn.Email], row[ImportColumn.Phone]);
            await people.UpdateAsync(person, autoSave: true, cancellationToken);
            await TakeUpPostsAsync(row, person, departments, cancellationToken);
            await OpenAccountAsync(row, person, passwordHashes, cancellationToken);
        }
    }

    private async Task TakeUpPostsAsync(
        ImportRow row, Person person, Dictionary<string, Guid> departments, CancellationToken cancellationToken)
    {
        foreach (var kind in ImportWords.Split(row[ImportColumn.Posts]).Select(words.PostOf).OfType<PostKind>().Distinct())
        {
            if (kind is PostKind.Liaison or PostKind.DepartmentHead)
            {
                await postManager.TakeUpAsync(person.Id, kind, person.DepartmentId, clock.Now, cancellationToken);
            }
            else if (kind == PostKind.PrincipalLeader)
            {
                await postManager.TakeUpAsync(person.Id, kind, departmentId: null, clock.Now, cancellationToken);
            }
        }

        foreach (var name in ImportWords.Split(row[ImportColumn.InChargeOf]).Distinct())
        {
            await postManager.TakeUpAsync(person.Id, PostKind.LeaderInCharge, departments[name], clock.Now, cancellationToken);
        }
    }

    private async Task OpenAccountAsync(
        ImportRow row, Person person, IReadOnlyDictionary<string, string> passwordHashes, CancellationToken cancellationToken)
    {
        if (!row.Has(ImportColumn.UserName)) return;
        string[] roles = ImportWords.Split(row[ImportColumn.Posts]).Any(words.IsOfficer) ? [OrganizationRoles.SupervisionOffice] : [];
        var account = await accountManager.CreateAsync(row[ImportColumn.UserName], person.Id, roles, cancellationToken);
        account.GivePassword(passwordHashes[account.NormalizedUserName], mustChange: true);
        await accounts.UpdateAsync(account, autoSave: true, cancellationToken);
    }
}
