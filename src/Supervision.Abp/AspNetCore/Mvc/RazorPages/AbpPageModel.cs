using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.Localization;
using Volo.Abp.ObjectMapping;
using Volo.Abp.Settings;
using Volo.Abp.Timing;
using Volo.Abp.Uow;
using Volo.Abp.Users;

namespace Volo.Abp.AspNetCore.Mvc.UI.RazorPages;

/// <summary>A page that binds, calls application services and shows; its services come from the request when first used.</summary>
public abstract class AbpPageModel : PageModel
{
    protected ICurrentUser CurrentUser => Get<ICurrentUser>();

    protected IClock Clock => Get<IClock>();

    protected IAuthorizationService AuthorizationService => Get<IAuthorizationService>();

    protected IObjectMapper ObjectMapper => Get<IObjectMapper>();

    protected ISettingProvider SettingProvider => Get<ISettingProvider>();

    protected IUnitOfWorkManager UnitOfWorkManager => Get<IUnitOfWorkManager>();

    protected IUnitOfWork? CurrentUnitOfWork => UnitOfWorkManager.Current;

    protected IExceptionToErrorInfoConverter ErrorInfoConverter => Get<IExceptionToErrorInfoConverter>();

    protected ILogger Logger => Get<ILoggerFactory>().CreateLogger(GetType().FullName!);

    /// <summary>The page's texts; without it the application's default resource.</summary>
    protected Type? LocalizationResourceType { get; set; }

    protected IStringLocalizer L => field ??= LocalizationResourceType is { } type
        ? Get<IStringLocalizerFactory>().Create(type)
        : Get<IStringLocalizerFactory>().CreateDefault();

    /// <exception cref="Authorization.AbpAuthorizationException">The policy is not granted.</exception>
    protected Task CheckPolicyAsync(string policyName) => AuthorizationService.CheckAsync(policyName);

    /// <summary>Goes to an address of this site, or to the start page when it is none.</summary>
    protected RedirectResult RedirectSafely(string? returnUrl) =>
        Redirect(returnUrl is not null && Url.IsLocalUrl(returnUrl) ? returnUrl : "~/");

    private T Get<T>()
        where T : notnull =>
        HttpContext.RequestServices.GetRequiredService<T>();
}
