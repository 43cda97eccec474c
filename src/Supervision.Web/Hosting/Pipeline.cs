using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.Localization;

namespace Supervision.Web.Hosting;

/// <summary>The order in which a request passes.</summary>
internal static class Pipeline
{
    private static readonly PathString Api = "/api";

    public static void UseSupervision(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseRequestLocalization(options => Languages(options, app.Services.GetRequiredService<IOptions<AbpLocalizationOptions>>().Value));
        app.UseExceptionHandler("/error/500");
        app.UseWhen(WantsErrorPage, branch => branch.UseStatusCodePagesWithReExecute("/error/{0}"));
        app.UseStaticFiles();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapRazorPages();
        app.MapControllers();
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        app.MapHealthChecks("/health").AllowAnonymous();
    }

    /// <summary>The API answers with its own body, a panel inside a page with a sentence.</summary>
    private static bool WantsErrorPage(HttpContext context) =>
        !context.Request.Path.StartsWithSegments(Api) && !context.Request.Headers.ContainsKey("HX-Request");

    private static void Languages(RequestLocalizationOptions options, AbpLocalizationOptions localization)
    {
        string[] cultures = [.. localization.Languages.Select(language => language.CultureName)];
        options.SetDefaultCulture(cultures[0]).AddSupportedCultures(cultures).AddSupportedUICultures(cultures);
        options.ApplyCurrentCultureToResponseHeaders = true;
        options.RequestCultureProviders = [new CookieRequestCultureProvider(), new AcceptLanguageHeaderRequestCultureProvider()];
    }
}
