using Microsoft.AspNetCore.Http;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace Volo.Abp.Threading;

/// <summary>The token of the request, until its unit of work has written: from then on nothing is cancelled.</summary>
[ExposeServices(typeof(ICancellationTokenProvider))]
internal sealed class RequestCancellationTokenProvider(IHttpContextAccessor httpContextAccessor, IUnitOfWorkManager unitOfWorkManager)
    : ICancellationTokenProvider, ISingletonDependency
{
    public CancellationToken Token =>
        unitOfWorkManager.Current?.HasWritten() == true
            ? CancellationToken.None
            : httpContextAccessor.HttpContext?.RequestAborted ?? CancellationToken.None;
}
