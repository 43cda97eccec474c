using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Users;

namespace Supervision.Organization.Bureau;

internal sealed class CurrentPerson(ICurrentUser currentUser) : ICurrentPerson, ITransientDependency
{
    public Guid? Id => Guid.TryParse(currentUser.FindClaimValue(OrganizationClaimTypes.PersonId), out var id) ? id : null;

    public bool IsInRole(string role) => currentUser.IsInRole(role);

    public Guid GetId() => Id ?? throw new BusinessException(OrganizationErrorCodes.NoPerson);
}
