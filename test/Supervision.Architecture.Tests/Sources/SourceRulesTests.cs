using Shouldly;
using Supervision.Architecture.Solution;
using Xunit;

namespace Supervision.Architecture.Sources;

/// <summary>Each rule of <see cref="SourceRules"/> and <see cref="CodeRules"/> finds the fault that it is there for, and leaves what is allowed.</summary>
public sealed class SourceRulesTests
{
    private const string SomePage = "src/Supervision.Web/Pages/Index.cshtml";
    private const string SomeCode = "src/Supervision.Tasks/Progress/Report.cs";

    [Fact]
    public void A_file_of_301_lines_Should_be_reported_and_one_of_300_not()
    {
        SourceRules.TooLong(new(SomeCode, string.Join('\n', Enumerable.Repeat("//", 301)))).ShouldHaveSingleItem();
        SourceRules.TooLong(new(SomeCode, string.Join('\n', Enumerable.Repeat("//", 300)) + "\n")).ShouldBeEmpty();
    }

    [Fact]
    public void A_method_of_51_lines_Should_be_reported_and_one_of_50_not()
    {
        CodeRules.LongMethods(MethodOf(51)).ShouldBe([$"{SomeCode}: Run has 51 lines"]);
        CodeRules.LongMethods(MethodOf(50)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("src/Supervision.Tasks/Helpers/X.cs", true)]
    [InlineData("src/Supervision.Tasks/common/X.cs", true)]
    [InlineData("src/Supervision.Tasks/Progress/Managers.cs", false)]
    public void A_folder_without_a_subject_Should_be_reported(string path, bool isWrong) =>
        SourceRules.FolderWithoutSubject(new(path, "")).Any().ShouldBe(isWrong);

    [Theory]
    [InlineData("src/Supervision.Tasks/Progress/X.cs", "Supervision.Tasks", true)]
    [InlineData("src/Supervision.Tasks/Progress/X.cs", "Supervision.Tasks.Progress", false)]
    [InlineData("src/Supervision.Tasks/Tasks/X.cs", "Supervision.Tasks", false)]
    [InlineData("src/Supervision.Abp/Uow/X.cs", "Volo.Abp.Uow", false)]
    public void A_namespace_that_is_not_the_folders_Should_be_reported(string path, string @namespace, bool isWrong) =>
        CodeRules.ForeignNamespace(new(path, $"namespace {@namespace};")).Any().ShouldBe(isWrong);

    [Theory]
    [InlineData("<h1>督办事项</h1>", true)]
    [InlineData("<h1>@T[\"Page:Tasks\"]</h1> @* 督办事项 *@", false)]
    public void Chinese_in_a_page_Should_be_reported(string page, bool isWrong) => SourceRules.ChineseInPage(new(SomePage, page)).Any().ShouldBe(isWrong);

    [Theory]
    [InlineData("""class C { string A = "督办"; }""", true)]
    [InlineData("""class C { string A => $"第{1}次"; }""", true)]
    [InlineData("""class C { /* 督办 */ string A = "Page:Tasks"; // 督办 }""", false)]
    public void Chinese_in_a_literal_Should_be_reported(string code, bool isWrong) => CodeRules.ChineseInLiterals(new(SomeCode, code)).Any().ShouldBe(isWrong);

    [Theory]
    [InlineData("<style>b{}</style>", true)]
    [InlineData("<script>go()</script>", true)]
    [InlineData("<button onclick=\"go()\">", true)]
    [InlineData("<button hx-on:click=\"go()\">", true)]
    [InlineData("<div hx-vals='js:{a:1}'>", true)]
    [InlineData("<a href=\"javascript:go()\">", true)]
    [InlineData("<input hx-trigger=\"keyup[key=='Enter']\">", true)]
    [InlineData("<script src=\"~/js/supervision.js\"></script><div hx-trigger=\"load\" style=\"--n:1\">", false)]
    public void What_the_content_security_policy_forbids_Should_be_reported(string page, bool isWrong) =>
        SourceRules.PolicyBreak(new(SomePage, page)).Any().ShouldBe(isWrong);

    [Theory]
    [InlineData("eval(text)", true)]
    [InlineData("new Function('a', text)", true)]
    [InlineData("setTimeout('go()', 5)", true)]
    [InlineData("row.innerHTML = text", true)]
    [InlineData("row.textContent = text; setTimeout(go, 5)", false)]
    public void Script_that_compiles_or_writes_markup_Should_be_reported(string script, bool isWrong) =>
        SourceRules.CompiledScript(new("src/Supervision.Web/wwwroot/js/a.js", script)).Any().ShouldBe(isWrong);

    [Theory]
    [InlineData("task.Wait();", true)]
    [InlineData("task.GetAwaiter().GetResult();", true)]
    [InlineData("try { Go(); } catch (Exception) { }", true)]
    [InlineData("try { await Go(); } catch (IOException) { return null; }", false)]
    public void Blocking_and_swallowing_Should_be_reported(string code, bool isWrong) => SourceRules.Blocking(new(SomeCode, code)).Any().ShouldBe(isWrong);

    [Theory]
    [InlineData("class C { object A = DateTime.Now; }", true)]
    [InlineData("class C { object A = System.DateTimeOffset.UtcNow.Date; }", true)]
    [InlineData("class C { void A() => Thread.Sleep(5); }", true)]
    [InlineData("class C { object A = clock.Now; /* DateTime.Now */ string B = \"DateTime.Now\"; }", false)]
    public void Asking_the_machine_for_the_time_Should_be_reported(string code, bool isWrong) =>
        CodeRules.ClocksOfTheMachine(new(SomeCode, code)).Any().ShouldBe(isWrong);

    [Theory]
    [InlineData("#pragma warning disable RS0030")]
    [InlineData("[SuppressMessage(\"a\", \"b\")]")]
    [InlineData("#nullable disable")]
    public void Silencing_an_analyzer_Should_be_reported(string code) => SourceRules.SilencedAnalyzer(new(SomeCode, code)).ShouldHaveSingleItem();

    [Theory]
    [InlineData(SomeCode, "using MailKit.Net.Smtp;", true)]
    [InlineData(SomeCode, "private readonly HttpClient _client;", true)]
    [InlineData(SomeCode, "sealed class A(ISchedulerFactory factory, IScheduler scheduler);", true)]
    [InlineData("src/Supervision.Notifications/Mail/SmtpMailTransport.cs", "using MailKit.Net.Smtp;", false)]
    [InlineData("src/Supervision.Abp/Quartz/X.cs", "IScheduler scheduler", false)]
    public void A_way_outside_in_another_place_Should_be_reported(string path, string code, bool isWrong) =>
        SourceRules.WayOutside(new(path, code)).Any().ShouldBe(isWrong);

    [Theory]
    [InlineData("using DocumentFormat.OpenXml; sealed class A(IRepository<B, Guid> b);", true)]
    [InlineData("using MailKit.Net.Smtp; sealed class A(IUnitOfWorkManager work);", true)]
    [InlineData("using DocumentFormat.OpenXml; sealed class A;", false)]
    public void Reading_or_sending_in_a_unit_of_work_Should_be_reported(string code, bool isWrong) =>
        SourceRules.SlowWorkInUnitOfWork(new(SomeCode, code)).Any().ShouldBe(isWrong);

    private static SourceText MethodOf(int lines) => new(SomeCode, $$"""
        class C
        {
            /// <summary>Not counted.</summary>
            [Fact]
            void Run()
            {
        {{string.Join('\n', Enumerable.Repeat("        Go();", lines - 3))}}
            }
        }
        """);
}
