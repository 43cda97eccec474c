namespace Supervision.Arrangements;

/// <summary>The documents that ship with the tests.</summary>
internal static class Samples
{
    internal const string Changchun = "00-changchun-2024", Longhua = "01-longhua-fazhi-2019", Pingtan = "02-pingtan-liuxiang-2017",
        Dapeng = "03-dapeng-2023", Longgang = "04-longgang-gzbg-2018";

    internal static byte[] Bytes(string name) => File.ReadAllBytes(PathOf(name + ".txt"));

    internal static string Text(string name) => File.ReadAllText(PathOf(name + ".txt"));

    internal static string Labels(string name) => File.ReadAllText(PathOf(name + ".labels.json"));

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Samples", file);
}
