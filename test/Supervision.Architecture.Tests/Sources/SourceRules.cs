using System.Text.RegularExpressions;
using Supervision.Architecture.Solution;

namespace Supervision.Architecture.Sources;

/// <summary>How the sources read, as far as their text tells. Each rule takes one file and answers with what breaks it.</summary>
internal static partial class SourceRules
{
    public const int MaxLines = 300;

    private static readonly string[] BannedFolders = ["Helpers", "Helper", "Utils", "Utilities", "Common", "Managers", "Misc"];

    public static IEnumerable<string> TooLong(SourceText file)
    {
        var lines = file.Text.AsSpan().TrimEnd().Count('\n') + 1;
        if (lines > MaxLines) yield return $"{file.Path} has {lines} lines";
    }

    public static IEnumerable<string> FolderWithoutSubject(SourceText file) =>
        file.Path.Split('/', '\\').SkipLast(1).Intersect(BannedFolders, StringComparer.OrdinalIgnoreCase).Select(folder => $"{file.Path} lies in {folder}");

    /// <summary>Words of a page stand in the language files; comments may quote.</summary>
    public static IEnumerable<string> ChineseInPage(SourceText file) =>
        Han().Matches(RazorComment().Replace(file.Text, "")).Take(1).Select(m => $"{file.Path} has the text {m.Value}");

    /// <summary>Inline script and style, and what htmx would compile: event attributes, <c>js:</c>, filters of triggers.</summary>
    public static IEnumerable<string> PolicyBreak(SourceText file) => InlineScript().Matches(file.Text).Select(m => $"{file.Path}: {m.Value.Trim()}");

    public static IEnumerable<string> CompiledScript(SourceText file) => Evaluation().Matches(file.Text).Select(m => $"{file.Path}: {m.Value.Trim()}");

    public static IEnumerable<string> Blocking(SourceText file) => Waiting().Matches(file.Text).Select(m => $"{file.Path}: {m.Value.Trim()}");

    /// <summary>The analyzers speak for everybody.</summary>
    public static IEnumerable<string> SilencedAnalyzer(SourceText file) => Silenced().Matches(file.Text).Select(m => $"{file.Path}: {m.Value.Trim()}");

    /// <summary>Mail leaves through one folder; the kernel alone speaks to the scheduler; nothing asks another server.</summary>
    public static IEnumerable<string> WayOutside(SourceText file)
    {
        if (MailLibrary().IsMatch(file.Text) && !file.Path.StartsWith("src/Supervision.Notifications/Mail/", StringComparison.Ordinal))
            yield return $"{file.Path} speaks to a mail server";
        if (Scheduler().IsMatch(file.Text) && !file.Path.StartsWith("src/Supervision.Abp/", StringComparison.Ordinal))
            yield return $"{file.Path} speaks to the scheduler";
        if (WebClient().IsMatch(file.Text)) yield return $"{file.Path} speaks to a web server";
    }

    /// <summary>What reads documents or speaks to a mail server holds no unit of work meanwhile.</summary>
    public static IEnumerable<string> SlowWorkInUnitOfWork(SourceText file)
    {
        if (SlowLibrary().IsMatch(file.Text) && UnitOfWork().IsMatch(file.Text)) yield return $"{file.Path} reads or sends inside a unit of work";
    }

    [GeneratedRegex("[\u4e00-\u9fff]+")]
    private static partial Regex Han();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex RazorComment();

    [GeneratedRegex("""<style|<script(?![^>]*\bsrc=)|\shx-on|\son[a-z]+=|['"]js:|javascript:|hx-trigger="[^"]*\[""", RegexOptions.IgnoreCase)]
    private static partial Regex InlineScript();

    [GeneratedRegex(@"\beval\s*\(|new\s+Function\s*\(|set(Timeout|Interval)\s*\(\s*['""`]|\.innerHTML\s*=|insertAdjacentHTML|document\.write")]
    private static partial Regex Evaluation();

    [GeneratedRegex(@"\.(Wait\(\)|GetAwaiter\(\)\.GetResult\(\))|catch *(\([^)]*\))? *\{ *\}")]
    private static partial Regex Waiting();

    [GeneratedRegex(@"#pragma\s+warning\s+disable|SuppressMessage|#nullable\s+disable")]
    private static partial Regex Silenced();

    [GeneratedRegex(@"\bMailKit\.Net\b|\bSmtpClient\b")]
    private static partial Regex MailLibrary();

    [GeneratedRegex(@"\bI?Scheduler(Factory)?\s+[a-z_]\w*|<I?SchedulerFactory>|<IScheduler>")]
    private static partial Regex Scheduler();

    [GeneratedRegex(@"\bHttpClient\b|\bWebRequest\b|IHttpClientFactory")]
    private static partial Regex WebClient();

    [GeneratedRegex(@"using DocumentFormat\.OpenXml|using UglyToad|using AngleSharp|using Ganss|using MailKit")]
    private static partial Regex SlowLibrary();

    [GeneratedRegex(@"\bI(ReadOnly)?Repository<|\bIDbContextProvider<|\bIUnitOfWorkManager\b|\[UnitOfWork\b")]
    private static partial Regex UnitOfWork();
}
