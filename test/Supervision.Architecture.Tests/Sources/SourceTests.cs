using Shouldly;
using Supervision.Architecture.Solution;
using Xunit;

namespace Supervision.Architecture.Sources;

/// <summary>How the code reads, as far as a machine can tell.</summary>
public sealed class SourceTests
{
    /// <summary>Words of documents that are read, and a language's name in its own words: no text of a page.</summary>
    private static readonly string[] ChineseByNature = ["src/Supervision.Arrangements/", "src/Supervision.Organization/Secrecy/SecrecyMarking.cs", "src/Supervision.Web/SupervisionWebModule.cs"];

    /// <summary>Shows the administrator when each job ran and will run; asks the scheduler and orders nothing.</summary>
    private const string TimesOfTheJobs = "src/Supervision.Web/Pages/Home/ScheduledJobs.cs";

    private static readonly IReadOnlyList<SourceText> Code = SolutionFiles.Texts("*.cs", "src");
    private static readonly IReadOnlyList<SourceText> Tests = SolutionFiles.Texts("*.cs", "test");
    private static readonly IReadOnlyList<SourceText> Pages = SolutionFiles.Texts("*.cshtml", "src");
    private static readonly IReadOnlyList<SourceText> Scripts = SolutionFiles.Texts("*.js", "src");

    [Fact]
    public void Files_Should_stay_under_300_lines() => Keep(SourceRules.TooLong, Code, Tests, Pages, Scripts);

    [Fact]
    public void Methods_Should_stay_under_50_lines() => Keep(CodeRules.LongMethods, Code, Tests);

    [Fact]
    public void Folders_Should_be_named_after_subjects() => Keep(SourceRules.FolderWithoutSubject, Code, Tests, Pages);

    [Fact]
    public void Namespaces_Should_be_those_of_the_folders() => Keep(CodeRules.ForeignNamespace, Code);

    [Fact]
    public void Pages_Should_take_their_texts_from_the_language_files() => Keep(SourceRules.ChineseInPage, Pages);

    [Fact]
    public void Code_Should_take_its_texts_from_the_language_files() =>
        Keep(CodeRules.ChineseInLiterals, [.. Code.Where(f => !ChineseByNature.Any(allowed => f.Path.StartsWith(allowed, StringComparison.Ordinal)))]);

    [Fact]
    public void Pages_Should_keep_to_the_content_security_policy() => Keep(SourceRules.PolicyBreak, Pages);

    [Fact]
    public void Scripts_Should_compile_nothing_and_write_no_markup() => Keep(SourceRules.CompiledScript, Scripts);

    [Fact]
    public void Nothing_Should_block_on_async_or_swallow_exceptions() => Keep(SourceRules.Blocking, Code);

    [Fact]
    public void Nothing_Should_ask_the_clock_of_the_machine_or_sleep() => Keep(CodeRules.ClocksOfTheMachine, Code, Tests);

    [Fact]
    public void Analyzers_Should_be_silenced_nowhere() => Keep(SourceRules.SilencedAnalyzer, Code);

    [Fact]
    public void Mail_scheduler_and_network_Should_be_reached_from_their_one_place() => 
        Keep(SourceRules.WayOutside, [.. Code.Where(f => f.Path != TimesOfTheJobs)]);

    [Fact]
    public void Reading_and_sending_Should_hold_no_unit_of_work() => Keep(SourceRules.SlowWorkInUnitOfWork, Code);

    private static void Keep(Func<SourceText, IEnumerable<string>> rule, params IReadOnlyList<SourceText>[] sources)
    {
        foreach (var files in sources)
        {
            files.ShouldNotBeEmpty();
            files.SelectMany(rule).ShouldBeEmpty();
        }
    }
}
