using System.ComponentModel.DataAnnotations;
using Supervision.Organization.Accounts;
using Supervision.Organization.Bureau;
using Supervision.Organization.People;

namespace Supervision.Organization.Import;

/// <summary>Checks pasted people against the bureau and against the rows above them.</summary>
internal sealed class PeopleRowCheck
{
    private static readonly EmailAddressAttribute Address = new();

    private readonly ImportWords _words;
    private readonly bool _mayOpenAccounts;
    private readonly Dictionary<string, DepartmentInfo> _departments;
    private readonly HashSet<(string Name, Guid? DepartmentId)> _people;
    private readonly HashSet<(string Name, Guid? DepartmentId)> _pasted = [];
    private readonly HashSet<string> _userNames;
    private readonly HashSet<(PostKind Kind, Guid? DepartmentId)> _taken;

    internal PeopleRowCheck(BureauSnapshot bureau, IEnumerable<string> normalizedUserNames, ImportWords words, bool mayOpenAccounts)
    {
        (_words, _mayOpenAccounts) = (words, mayOpenAccounts);
        _departments = bureau.Departments.Where(d => d.IsActive).ToDictionary(d => d.Name);
        _people = [.. bureau.People.Select(p => (p.Name, p.DepartmentId))];
        _userNames = [.. normalizedUserNames];
        _taken = [.. bureau.Posts.Where(p => p.UntilUtc is null).Select(p => (p.Kind, p.DepartmentId))];
    }

    internal void Check(ImportRow row)
    {
        CheckTexts(row);
        var department = Department(row, ImportColumn.Department, row[ImportColumn.Department]);
        var key = (row[ImportColumn.Name], department?.Id);
        row.IsAlreadyThere = _people.Contains(key);
        if (row.IsAlreadyThere) return;
        if (!_pasted.Add(key)) row.Refuse(ImportColumn.Name, "Twice", row[ImportColumn.Name]);
        CheckPosts(row, department);
        CheckInCharge(row);
        CheckAccount(row);
    }

    private static void CheckTexts(ImportRow row)
    {
        row.Require(ImportColumn.Name);
        row.Require(ImportColumn.PostTitle);
        row.Limit(ImportColumn.Name, PersonConsts.MaxNameLength);
        row.Limit(ImportColumn.PostTitle, PersonConsts.MaxPostTitleLength);
        row.Limit(ImportColumn.Phone, PersonConsts.MaxPhoneLength);
        row.Limit(ImportColumn.Email, PersonConsts.MaxEmailLength);
        var email = row[ImportColumn.Email];
        if (email.Length > 0 && !Address.IsValid(email)) row.Refuse(ImportColumn.Email, "NotAnAddress", email);
    }

    private DepartmentInfo? Department(ImportRow row, ImportColumn column, string name)
    {
        if (name.Length == 0) return null;
        if (_departments.TryGetValue(name, out var department)) return department;
        row.Refuse(column, "UnknownDepartment", name);
        return null;
    }

    private void CheckPosts(ImportRow row, DepartmentInfo? department)
    {
        foreach (var word in ImportWords.Split(row[ImportColumn.Posts]))
        {
            if (_words.IsOfficer(word))
            {
                if (!row.Has(ImportColumn.UserName)) row.Refuse(ImportColumn.UserName, "OfficerNeedsAccount");
                continue;
            }

            switch (_words.PostOf(word))
            {
                case null:
                    row.Refuse(ImportColumn.Posts, "UnknownPost", word);
                    break;
                case PostKind.LeaderInCharge when !row.Has(ImportColumn.InChargeOf):
                    row.Refuse(ImportColumn.InChargeOf, "InChargeOfNothing");
                    break;
                case PostKind.DepartmentHead or PostKind.Liaison or PostKind.Member when !row.Has(ImportColumn.Department):
                    row.Refuse(ImportColumn.Department, "PostNeedsDepartment", word);
                    break;
                case PostKind.DepartmentHead when department is not null:
                    Take(row, ImportColumn.Posts, PostKind.DepartmentHead, department);
                    break;
                case PostKind.PrincipalLeader:
                    Take(row, ImportColumn.Posts, PostKind.PrincipalLeader, department: null);
                    break;
            }
        }
    }

    private void CheckInCharge(ImportRow row)
    {
        foreach (var name in ImportWords.Split(row[ImportColumn.InChargeOf]).Distinct())
        {
            if (Department(row, ImportColumn.InChargeOf, name) is { } department)
            {
                Take(row, ImportColumn.InChargeOf, PostKind.LeaderInCharge, department);
            }
        }
    }

    private void Take(ImportRow row, ImportColumn column, PostKind kind, DepartmentInfo? department)
    {
        if (!_taken.Add((kind, department?.Id))) row.Refuse(column, "PostTaken." + kind, department?.Name);
    }

    private void CheckAccount(ImportRow row)
    {
        var userName = row[ImportColumn.UserName];
        if (userName.Length == 0) return;
        if (!_mayOpenAccounts) row.Refuse(ImportColumn.UserName, "NoRightToOpenAccounts");
        row.Limit(ImportColumn.UserName, AccountConsts.MaxUserNameLength);
        if (!AccountManager.UserNamePattern().IsMatch(userName)) row.Refuse(ImportColumn.UserName, "UserNameInvalid", userName);
        else if (!_userNames.Add(Account.Normalize(userName))) row.Refuse(ImportColumn.UserName, "UserNameTaken", userName);
    }
}
