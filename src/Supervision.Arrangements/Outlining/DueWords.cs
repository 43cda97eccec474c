namespace Supervision.Arrangements.Outlining;

/// <summary>Words that promise a date: a line with one is a task, never a heading.</summary>
internal static class DueWords
{
    private static readonly string[] Words = ["底前", "年底", "月底", "日前", "月前", "季度前", "年内", "上半年", "季度末"];

    internal static bool Contain(ReadOnlySpan<char> text)
    {
        foreach (var word in Words)
            if (text.IndexOf(word, StringComparison.Ordinal) >= 0) return true;
        return false;
    }
}
