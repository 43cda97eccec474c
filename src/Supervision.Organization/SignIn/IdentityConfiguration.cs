using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Organization.Accounts;
using Volo.Abp.Security.Claims;

namespace Supervision.Organization.SignIn;

/// <summary>ASP.NET Core Identity over our accounts, and the cookie of the browser.</summary>
internal static class IdentityConfiguration
{
    private static readonly PathString Api = "/api";

    internal static void AddOrganizationIdentity(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<IUserConfirmation<Account>, ActiveAccountConfirmation>();
        services.AddIdentityCore<Account>(Configure)
            .AddUserStore<AccountStore>()
            .AddClaimsPrincipalFactory<AccountClaimsPrincipalFactory>()
            .AddSignInManager();
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(1));
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, Configure);
    }

    private static void Configure(IdentityOptions options)
    {
        options.Password.RequiredLength = AccountConsts.MinPasswordLength;
        options.Password.RequireDigit = true;
        options.Password.RequireLowercase = true;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        options.SignIn.RequireConfirmedAccount = true;
        options.ClaimsIdentity.UserIdClaimType = AbpClaimTypes.UserId;
        options.ClaimsIdentity.UserNameClaimType = AbpClaimTypes.UserName;
        options.ClaimsIdentity.RoleClaimType = AbpClaimTypes.Role;
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "supervision";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromHours(12);
        options.SlidingExpiration = true;
        options.LoginPath = "/account/sign-in";
        options.LogoutPath = "/account/sign-out";
        options.ReturnUrlParameter = "returnUrl";
        options.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
        options.Events.OnRedirectToLogin = context => ToSignIn(context);
        options.Events.OnRedirectToAccessDenied = context => Answer(context.Response, StatusCodes.Status403Forbidden);
    }

    /// <summary>A page leads to the sign-in page; the API and a panel inside a page get the bare status.</summary>
    private static Task ToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        var isPanel = request.Headers.ContainsKey("HX-Request");
        if (isPanel) context.Response.Headers["HX-Redirect"] = context.Options.LoginPath.Value;
        if (isPanel || request.Path.StartsWithSegments(Api)) return Answer(context.Response, StatusCodes.Status401Unauthorized);
        context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }

    private static Task Answer(HttpResponse response, int status)
    {
        response.StatusCode = status;
        return Task.CompletedTask;
    }
}
