using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Security.Claims;

/// <summary>The principal the code runs as.</summary>
public interface ICurrentPrincipalAccessor
{
    /// <summary>Never null: without a request or a change it is an anonymous principal.</summary>
    ClaimsPrincipal Principal { get; }

    /// <summary>Runs what follows, in this asynchronous flow, as another principal until disposed.</summary>
    IDisposable Change(ClaimsPrincipal principal);
}

/// <summary>The principal of the request, unless another was set for the flow.</summary>
[ExposeServices(typeof(ICurrentPrincipalAccessor))]
public class HttpContextCurrentPrincipalAccessor(IHttpContextAccessor httpContextAccessor)
    : ICurrentPrincipalAccessor, ISingletonDependency
{
    private static readonly ClaimsPrincipal Anonymous = new(new ClaimsIdentity());
    private readonly AsyncLocal<ClaimsPrincipal?> _changed = new();

    public ClaimsPrincipal Principal => _changed.Value ?? GetDefaultPrincipal();

    public virtual IDisposable Change(ClaimsPrincipal principal)
    {
        var before = _changed.Value;
        _changed.Value = principal;
        return new DisposeAction(() => _changed.Value = before);
    }

    protected virtual ClaimsPrincipal GetDefaultPrincipal() => httpContextAccessor.HttpContext?.User ?? Anonymous;
}
