using Volo.Abp;

namespace Supervision.Organization.Bureau;

/// <summary>Answers the modules above: who is in the bureau, in which posts, and who stands in for whom.</summary>
[IntegrationService]
public interface IBureauIntegrationService
{
    /// <summary>The whole bureau as it is stored now. Read once per unit of work; a bureau has hundreds of people, not millions.</summary>
    Task<BureauSnapshot> GetSnapshotAsync(CancellationToken cancellationToken = default);
}
