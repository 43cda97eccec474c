using System.CommandLine;

namespace Supervision.Cli.Hosting;

/// <summary>The option that every command about stored data takes.</summary>
internal static class DataFolderOption
{
    public static Option<string?> Create() => new("--data-folder")
    {
        Description = "Supervision:DataFolder",
    };
}
