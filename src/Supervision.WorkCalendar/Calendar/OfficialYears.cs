namespace Supervision.WorkCalendar.Calendar;

/// <summary>The years shipped with the product: the arrangements of the State Council's office (国务院办公厅节假日安排).</summary>
internal static class OfficialYears
{
    private const string Prefix = "Supervision.WorkCalendar.Calendar.Official.";

    private static readonly Lazy<IReadOnlyDictionary<int, CalendarYearFile>> Years = new(Read);

    public static IReadOnlyDictionary<int, CalendarYearFile> All => Years.Value;

    private static Dictionary<int, CalendarYearFile> Read()
    {
        var assembly = typeof(OfficialYears).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return CalendarYearFile.Parse(reader.ReadToEnd());
            })
            .ToDictionary(year => year.Year);
    }
}
