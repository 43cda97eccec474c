namespace Supervision.Web.Hosting;

internal static class DefaultAddress
{
    private const string Url = "http://localhost:5080";
    private static readonly string[] Keys = ["urls", "http_ports", "https_ports"];

    /// <summary>Listens where the configuration says (urls, ports or Kestrel:Endpoints), otherwise on this machine only.</summary>
    public static void UseDefaultAddress(this IWebHostBuilder builder, IConfiguration configuration)
    {
        var isSet = Keys.Any(key => !string.IsNullOrEmpty(configuration[key]))
            || configuration.GetSection("Kestrel:Endpoints").GetChildren().Any();
        if (!isSet) builder.UseUrls(Url);
    }
}
