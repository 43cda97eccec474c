using System.ComponentModel.DataAnnotations;
using Shouldly;
using Xunit;

namespace Supervision.Architecture.Texts;

/// <summary>Each rule of <see cref="TextRules"/> finds the fault that it is there for.</summary>
public sealed class TextRulesTests
{
    private static readonly Dictionary<string, string> Chinese = new() { ["Page:Tasks"] = "共 {0} 项", ["Page:Only"] = "仅中文" };
    private static readonly Dictionary<string, string> English = new() { ["Page:Tasks"] = "Tasks", ["Page:Other"] = "督办" };

    [Fact]
    public void A_text_in_one_language_Should_be_reported() =>
        TextRules.Missing(Chinese, English).ShouldBe(["Page:Only is not in English", "Page:Other is not in Chinese"]);

    [Fact]
    public void Chinese_in_English_Should_be_reported() => TextRules.ChineseIn(English).ShouldBe(["Page:Other"]);

    [Fact]
    public void A_lost_argument_Should_be_reported() =>
        TextRules.DifferentArguments(Chinese, English).ShouldHaveSingleItem().ShouldStartWith("Page:Tasks takes {0 in Chinese");

    [Fact]
    public void A_code_without_a_text_Should_be_reported() =>
        TextRules.Untold([typeof(Codes)], new HashSet<string> { "Tasks:Told" }).ShouldBe(["Tasks:Untold"]);

    [Fact]
    public void A_key_that_no_language_file_has_Should_be_reported() =>
        TextRules.Unknown(new("Pages/A.cshtml", """<h1>@T["Page:Tasks"]</h1>@T["Page:Gone", 1] @T[$"Page:{x}"]"""), Chinese.Keys.ToHashSet())
            .ShouldBe(["Pages/A.cshtml: Page:Gone"]);

    [Fact]
    public void A_judged_field_without_a_name_Should_be_reported() =>
        TextRules.Unnamed([typeof(Form)], new HashSet<string> { "DisplayName:Named" }).ShouldBe(["Unnamed"]);

    private sealed class Form
    {
        [Required]
        public string? Named { get; set; }

        [StringLength(5)]
        public string? Unnamed { get; set; }

        public string? Free { get; set; }
    }

    private static class Codes
    {
        internal const string Told = "Tasks:Told";
        internal const string Untold = "Tasks:Untold";
    }
}
