using Microsoft.Extensions.Localization;
using Supervision.Organization.Bureau;
using Supervision.Organization.Localization;
using Supervision.Organization.People;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace Supervision.Organization.Import;

/// <summary>Which words in a paste mean what: headings, posts and yes, in every language of the product.</summary>
internal sealed class ImportWords(IStringLocalizer<OrganizationResource> localizer) : ITransientDependency
{
    private const char Between = '|';

    /// <summary>Marks between several words in one cell.</summary>
    private static readonly char[] ListMarks = ['、', '，', ',', '；', ';', '/', '\n'];

    /// <summary>The columns that a heading row names; null when the row is no heading.</summary>
    internal IReadOnlyList<ImportColumn?>? ReadHeading(IReadOnlyList<string> cells, IReadOnlyList<ImportColumn> known)
    {
        var words = known.SelectMany(column => WordsOf("Import:Column." + column).Select(word => (word, column)))
            .ToLookup(x => x.word, x => x.column, StringComparer.OrdinalIgnoreCase);
        var columns = cells.Select(cell => words[cell.Trim()].Select(c => (ImportColumn?)c).FirstOrDefault()).ToList();
        return columns.Contains(ImportColumn.Name) ? columns : null;
    }

    internal bool IsYes(string cell) => WordsOf("Import:Yes").Contains(cell.Trim(), StringComparer.OrdinalIgnoreCase);

    internal bool IsNo(string cell) =>
        string.IsNullOrWhiteSpace(cell) || WordsOf("Import:No").Contains(cell.Trim(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The post that a word names; null for an unknown word.</summary>
    internal PostKind? PostOf(string word)
    {
        PostKind[] kinds = [PostKind.DepartmentHead, PostKind.Liaison, PostKind.LeaderInCharge, PostKind.PrincipalLeader, PostKind.Member];
        foreach (var kind in kinds)
        {
            if (WordsOf("Import:Post." + kind).Contains(word, StringComparer.OrdinalIgnoreCase)) return kind;
        }

        return null;
    }

    /// <summary>True for a word that means the supervision office role.</summary>
    internal bool IsOfficer(string word) => WordsOf("Import:Post.SupervisionOffice").Contains(word, StringComparer.OrdinalIgnoreCase);

    internal static IReadOnlyList<string> Split(string cell) =>
        cell.Split(ListMarks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private IEnumerable<string> WordsOf(string key)
    {
        foreach (var culture in PersonConsts.Cultures)
        {
            using (CultureHelper.Use(culture))
            {
                foreach (var word in localizer[key].Value.Split(Between)) yield return word;
            }
        }
    }
}
