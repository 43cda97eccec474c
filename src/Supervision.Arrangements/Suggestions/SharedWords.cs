using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Suggestions;

/// <summary>The longest run of letters that two texts share; marks and 、 end a run.</summary>
internal static class SharedWords
{
    internal static string Longest(string a, string b)
    {
        var row = new int[b.Length + 1];
        int best = 0, end = 0;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = b.Length; j >= 1; j--)
            {
                row[j] = a[i - 1] == b[j - 1] && !Punctuation.IsClauseEnd(a[i - 1]) && a[i - 1] != '、' ? row[j - 1] + 1 : 0;
                if (row[j] > best) (best, end) = (row[j], i);
            }
        }
        return a.Substring(end - best, best);
    }
}
