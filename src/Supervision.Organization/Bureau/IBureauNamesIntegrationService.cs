using Volo.Abp;

namespace Supervision.Organization.Bureau;

/// <summary>How the bureau calls itself, its office and its leaders; every page and letter uses these names.</summary>
[IntegrationService]
public interface IBureauNamesIntegrationService
{
    /// <summary>The names as set; those nobody set are the usual ones in the current language.</summary>
    Task<BureauNames> GetAsync(CancellationToken cancellationToken = default);
}

/// <summary>Names of one bureau.</summary>
/// <param name="Bureau">Name of the bureau, e.g. 市政数局.</param>
/// <param name="Office">Name of the supervision office, e.g. 办公室（督办）.</param>
/// <param name="PrincipalLeader">How the first leader's post is called, e.g. 局长.</param>
/// <param name="LeaderInCharge">How the post of a leader in charge is called, e.g. 分管副局长.</param>
public sealed record BureauNames(string Bureau, string Office, string PrincipalLeader, string LeaderInCharge);
