using System.Text.Json;
using Supervision.Organization.Bureau;
using Volo.Abp;

namespace Supervision.Organization.Demo;

/// <summary>The bureau in Demo/demo-bureau.json.</summary>
internal sealed record DemoBureau(
    string BureauName, string OfficeName, string PrincipalLeaderTitle, string LeaderInChargeTitle, DateTime Since,
    IReadOnlyList<DemoBureau.DepartmentRow> Departments,
    IReadOnlyList<DemoBureau.PersonRow> People,
    IReadOnlyList<DemoBureau.AccountRow> Accounts)
{
    private const string ResourceName = "Supervision.Organization.Demo.demo-bureau.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    internal static DemoBureau Read()
    {
        using var stream = typeof(DemoBureau).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new AbpException($"{ResourceName} is not embedded.");
        return JsonSerializer.Deserialize<DemoBureau>(stream, Json)!;
    }

    internal sealed record DepartmentRow(string Name, string Duties, bool IsSupervisionOffice);

    internal sealed record PersonRow(
        string Name, string PostTitle, string UserName, string Email, string? Department,
        IReadOnlyList<PostKind>? Posts, IReadOnlyList<string>? InChargeOf, IReadOnlyList<string>? Roles);

    internal sealed record AccountRow(string UserName, IReadOnlyList<string> Roles);
}
