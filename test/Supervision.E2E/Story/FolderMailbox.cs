using MimeKit;

namespace Supervision.E2E.Story;

/// <summary>A folder with one letter per file: the one that stands in for a mail server, or the Maildir of a real one.</summary>
/// <param name="before">Files that lay there before the story began.</param>
/// <param name="domain">Letters to other domains belong to somebody else; null takes all.</param>
internal sealed class FolderMailbox(string folder, string pattern, IReadOnlyCollection<string>? before = null, string? domain = null) : IMailbox
{
    private readonly HashSet<string> _before = [.. before ?? []];

    public async Task<IReadOnlyList<MimeMessage>> ReadAsync(CancellationToken cancellationToken = default)
    {
        if (!Directory.Exists(folder)) return [];
        var letters = new List<MimeMessage>();
        foreach (var file in Directory.EnumerateFiles(folder, pattern).Where(f => !_before.Contains(f)).Order(StringComparer.Ordinal))
            letters.Add(await MimeMessage.LoadAsync(file, cancellationToken));
        return domain is null ? letters : [.. letters.Where(l => l.To.Mailboxes.Any(m => m.Domain == domain))];
    }
}
