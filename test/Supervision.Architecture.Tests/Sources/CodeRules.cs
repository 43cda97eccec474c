using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Supervision.Architecture.Solution;

namespace Supervision.Architecture.Sources;

/// <summary>How C# reads, as its syntax tells.</summary>
internal static class CodeRules
{
    public const int MaxMethodLines = 50;

    private static readonly string[] MachineClocks = ["DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "Thread.Sleep"];

    /// <summary>Methods, constructors, accessors and local functions, counted from the signature to the last brace.</summary>
    public static IEnumerable<string> LongMethods(SourceText file) => Root(file).DescendantNodes()
        .Where(n => n is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax)
        .Select(n => (Node: n, Lines: LinesOf(n))).Where(m => m.Lines > MaxMethodLines)
        .Select(m => $"{file.Path}: {NameOf(m.Node)} has {m.Lines} lines");

    /// <summary>Words that a person sees stand in the language files, not in literals.</summary>
    public static IEnumerable<string> ChineseInLiterals(SourceText file) => Root(file).DescendantTokens()
        .Where(t => t.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8StringLiteralToken)
        .Where(t => t.Text.Any(c => c is >= '\u4e00' and <= '\u9fff')).Select(t => $"{file.Path}: {t.Text}");

    /// <summary>Time comes from IClock or TimeProvider.</summary>
    public static IEnumerable<string> ClocksOfTheMachine(SourceText file) => Root(file).DescendantNodes().OfType<MemberAccessExpressionSyntax>()
        .Select(n => n.ToString()).Where(text => MachineClocks.Any(c => text == c || text.EndsWith("." + c, StringComparison.Ordinal)))
        .Select(text => $"{file.Path}: {text}");

    /// <summary>
    /// The namespace is that of the project and the folder; the folder named like the module keeps the module's (habit 1). A module reads
    /// as <c>Supervision.Tasks.Progress</c>, the kernel as <c>Volo.Abp</c>.
    /// </summary>
    public static IEnumerable<string> ForeignNamespace(SourceText file)
    {
        var parts = file.Path.Split('/', '\\');
        if (parts is not ["src", var project, .. var folders, _] || project == "Supervision.Abp") yield break;
        var module = project[(project.LastIndexOf('.') + 1)..];
        var expected = string.Join('.', [project, .. folders.Where((f, i) => i > 0 || f != module)]);
        foreach (var found in Root(file).DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().Select(n => n.Name.ToString()))
            if (found != expected) yield return $"{file.Path} is in {found}, not {expected}";
    }

    private static SyntaxNode Root(SourceText file) => CSharpSyntaxTree.ParseText(file.Text).GetRoot();

    private static int LinesOf(SyntaxNode node)
    {
        var lists = node.ChildNodes().OfType<AttributeListSyntax>().ToList();
        var start = lists.Count > 0 ? lists[^1].GetLastToken().GetNextToken() : node.GetFirstToken();
        var tree = node.SyntaxTree;
        return tree.GetLineSpan(node.Span).EndLinePosition.Line - tree.GetLineSpan(start.Span).StartLinePosition.Line + 1;
    }

    private static string NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        LocalFunctionStatementSyntax function => function.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        AccessorDeclarationSyntax accessor => accessor.Keyword.Text,
        _ => node.Kind().ToString(),
    };
}
