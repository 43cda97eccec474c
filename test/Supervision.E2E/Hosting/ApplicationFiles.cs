namespace Supervision.E2E.Hosting;

/// <summary>Where the built application lies.</summary>
internal static class ApplicationFiles
{
    public static string Root { get; } = FindRoot();

    public static string ContentRoot => Path.Combine(Root, "src", "Supervision.Web");

    /// <summary>The web host's own output of the configuration that this test was built in.</summary>
    public static string Assembly
    {
        get
        {
            var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
            return Path.Combine(ContentRoot, "bin", framework.Parent!.Name, framework.Name, "Supervision.Web.dll");
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Supervision.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Supervision.sln was not found above the test.");
    }
}
