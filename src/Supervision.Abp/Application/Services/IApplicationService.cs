namespace Volo.Abp.Application.Services;

/// <summary>
/// What people may do, as pages, jobs and the API call it. Every call through an interface is checked (right, input) and
/// runs in a unit of work; a method without [Authorize] or [AllowAnonymous] needs somebody who is signed in.
/// </summary>
public interface IApplicationService : IRemoteService;
