namespace Supervision.Web.Hosting;

internal static class UploadLimits
{
    public const int MaxRequestMegabytes = 64;

    public const long MaxRequestBytes = MaxRequestMegabytes * 1024L * 1024L;
}
