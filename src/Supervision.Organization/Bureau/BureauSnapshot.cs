namespace Supervision.Organization.Bureau;

/// <summary>The bureau at one moment: plain data with the questions that every module asks of it. Knows no database.</summary>
public sealed class BureauSnapshot
{
    private readonly Dictionary<Guid, DepartmentInfo> _departments;
    private readonly Dictionary<Guid, PersonInfo> _people;
    private readonly ILookup<(PostKind Kind, Guid? DepartmentId), PostInfo> _posts;

    public BureauSnapshot(
        IReadOnlyList<DepartmentInfo> departments,
        IReadOnlyList<PersonInfo> people,
        IReadOnlyList<PostInfo> posts,
        IReadOnlyList<DelegationInfo> delegations)
    {
        Departments = departments;
        People = people;
        Posts = posts;
        Delegations = delegations;
        _departments = departments.ToDictionary(d => d.Id);
        _people = people.ToDictionary(p => p.Id);
        _posts = posts.Where(p => p.UntilUtc is null).ToLookup(p => (p.Kind, p.DepartmentId));
    }

    /// <summary>All departments, inactive ones too, in display order.</summary>
    public IReadOnlyList<DepartmentInfo> Departments { get; }

    /// <summary>All people, inactive ones too: old records keep the names of their day.</summary>
    public IReadOnlyList<PersonInfo> People { get; }

    public IReadOnlyList<PostInfo> Posts { get; }

    public IReadOnlyList<DelegationInfo> Delegations { get; }

    public PersonInfo? PrincipalLeader => Holders(PostKind.PrincipalLeader, null).FirstOrDefault();

    /// <summary>The department with the supervision desk; null until the bureau is set up.</summary>
    public DepartmentInfo? Office => Departments.FirstOrDefault(d => d.IsSupervisionOffice && d.IsActive);

    public PersonInfo? OfficeHead => Office is { } office ? Head(office.Id) : null;

    /// <summary>Everybody with the supervision office role: who "the office" is in a letter.</summary>
    public IReadOnlyList<PersonInfo> OfficeStaff =>
        [.. People.Where(p => p.IsActive && p.Roles.Contains(OrganizationRoles.SupervisionOffice))];

    public DepartmentInfo? Department(Guid? id) => id is { } key ? _departments.GetValueOrDefault(key) : null;

    public PersonInfo? Person(Guid? id) => id is { } key ? _people.GetValueOrDefault(key) : null;

    public PersonInfo? Head(Guid departmentId) => Holders(PostKind.DepartmentHead, departmentId).FirstOrDefault();

    public PersonInfo? LeaderInCharge(Guid departmentId) => Holders(PostKind.LeaderInCharge, departmentId).FirstOrDefault();

    public IReadOnlyList<PersonInfo> Liaisons(Guid departmentId) => [.. Holders(PostKind.Liaison, departmentId)];

    /// <summary>Active people of the department, its head included.</summary>
    public IReadOnlyList<PersonInfo> MembersOf(Guid departmentId) =>
        [.. People.Where(p => p.IsActive && p.DepartmentId == departmentId)];

    /// <summary>Departments that the person leads as leader in charge.</summary>
    public IReadOnlyList<Guid> InChargeOf(Guid personId) => DepartmentsOf(personId, PostKind.LeaderInCharge);

    /// <summary>Departments in which the person holds a post of this kind now.</summary>
    public IReadOnlyList<Guid> DepartmentsOf(Guid personId, PostKind kind) =>
        [.. Posts.Where(p => p.PersonId == personId && p.Kind == kind && p.UntilUtc is null && p.DepartmentId is not null)
            .Select(p => p.DepartmentId!.Value)];

    /// <summary>When the person took up the post they hold now, UTC; null if they do not hold it.</summary>
    public DateTime? HoldsSince(Guid personId, PostKind kind, Guid? departmentId) =>
        _posts[(kind, departmentId)].FirstOrDefault(p => p.PersonId == personId)?.SinceUtc;

    /// <summary>Who acts for the person on that date of the bureau; null when nobody was named or the stand-in is inactive.</summary>
    public PersonInfo? StandIn(Guid personId, DateOnly on)
    {
        var delegation = Delegations.FirstOrDefault(d => d.FromPersonId == personId && d.From <= on && on <= d.Until);
        return Person(delegation?.ToPersonId) is { IsActive: true } standIn ? standIn : null;
    }

    private IEnumerable<PersonInfo> Holders(PostKind kind, Guid? departmentId) =>
        _posts[(kind, departmentId)].Select(p => Person(p.PersonId)).OfType<PersonInfo>().Where(p => p.IsActive);
}
