using System.Text.RegularExpressions;
using Shouldly;
using Supervision.Architecture.Solution;
using Xunit;

namespace Supervision.Architecture.Sources;

/// <summary>How the code reads, as far as a machine can tell.</summary>
public sealed partial class SourceTests
{
    [Fact]
    public void Files_Should_stay_under_300_lines()
    {
        var long_ = SolutionFiles.SourceFiles("*.cs", "src", "test").Concat(SolutionFiles.SourceFiles("*.cshtml", "src"))
            .Select(f => (File: SolutionFiles.Relative(f), Lines: File.ReadLines(f).Count())).Where(f => f.Lines > 300);
        long_.ShouldBeEmpty();
    }

    [Fact]
    public void Folders_Should_be_named_after_subjects()
    {
        string[] banned = ["Helpers", "Helper", "Utils", "Utilities", "Common", "Managers", "Misc"];
        var folders = SolutionFiles.SourceFiles("*.cs", "src", "test")
            .SelectMany(f => Path.GetDirectoryName(SolutionFiles.Relative(f))!.Split(Path.DirectorySeparatorChar)).ToHashSet();
        folders.Intersect(banned).ShouldBeEmpty();
    }

    [Fact]
    public void Pages_Should_take_their_texts_from_the_language_files()
    {
        var chinese = SolutionFiles.SourceFiles("*.cshtml", "src").Where(f => Han().IsMatch(RazorComment().Replace(File.ReadAllText(f), "")));
        chinese.Select(SolutionFiles.Relative).ShouldBeEmpty();
    }

    [Fact]
    public void Pages_Should_keep_to_the_content_security_policy()
    {
        var wrong = SolutionFiles.SourceFiles("*.cshtml", "src").Where(f => Forbidden().IsMatch(File.ReadAllText(f)));
        wrong.Select(SolutionFiles.Relative).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_Should_block_on_async_or_swallow_exceptions()
    {
        var wrong = SolutionFiles.SourceFiles("*.cs", "src").Where(f => Blocking().IsMatch(File.ReadAllText(f)));
        wrong.Select(SolutionFiles.Relative).ShouldBeEmpty();
    }

    [GeneratedRegex("[\u4e00-\u9fff]")]
    private static partial Regex Han();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex RazorComment();

    [GeneratedRegex(@"<style|<script(?![^>]*\bsrc=)|\shx-on|\son[a-z]+=|['""]js:|javascript:", RegexOptions.IgnoreCase)]
    private static partial Regex Forbidden();

    [GeneratedRegex(@"\.(Wait\(\)|GetAwaiter\(\)\.GetResult\(\))|catch *(\([^)]*\))? *\{ *\}")]
    private static partial Regex Blocking();
}
