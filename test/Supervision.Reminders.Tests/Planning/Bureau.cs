using Supervision.Organization.Bureau;

namespace Supervision.Reminders.Planning;

/// <summary>A bureau as in the demo: an office, one division, a leader in charge, a principal leader.</summary>
internal static class Bureau
{
    public static readonly Guid Division = Id(1);
    public static readonly Guid Office = Id(2);
    public static readonly Guid Principal = Id(10);
    public static readonly Guid Leader = Id(11);
    public static readonly Guid Head = Id(12);
    public static readonly Guid Deputy = Id(13);
    public static readonly Guid Liaison = Id(14);
    public static readonly Guid Officer = Id(15);
    public static readonly Guid OfficeHead = Id(16);
    public static readonly Guid Stranger = Id(17);
    private static readonly DateTime Since = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static IReadOnlyList<PostInfo> Posts { get; } =
    [
        new(Principal, PostKind.PrincipalLeader, null, Since, null),
        new(Leader, PostKind.LeaderInCharge, Division, Since, null),
        new(Leader, PostKind.LeaderInCharge, Office, Since, null),
        new(Head, PostKind.DepartmentHead, Division, Since, null),
        new(OfficeHead, PostKind.DepartmentHead, Office, Since, null),
        new(Liaison, PostKind.Liaison, Division, Since, null),
    ];

    public static BureauSnapshot Create(IEnumerable<PostInfo>? posts = null, params DelegationInfo[] delegations) =>
        new(
            [new(Division, "数字城市处", null, 1, null, false, true), new(Office, "办公室", null, 0, null, true, true)],
            [
                Person(Principal, "主要负责人", null, OrganizationRoles.PrincipalLeader),
                Person(Leader, "分管副局长", null, OrganizationRoles.LeaderInCharge),
                Person(Head, "处长", Division), Person(Deputy, "副处长", Division), Person(Liaison, "联络员", Division),
                Person(Officer, "督办专员", Office, OrganizationRoles.SupervisionOffice), Person(OfficeHead, "办公室主任", Office),
                Person(Stranger, "副局长（代）", null),
            ],
            [.. posts ?? Posts],
            delegations);

    public static IEnumerable<PostInfo> Without(PostKind kind) => Posts.Where(p => p.Kind != kind);

    private static PersonInfo Person(Guid id, string name, Guid? department, params string[] roles) =>
        new(id, name, name, department, null, "zh-Hans", true, null, roles);

    private static Guid Id(int n) => new(n, 0, 0, new byte[8]);
}
