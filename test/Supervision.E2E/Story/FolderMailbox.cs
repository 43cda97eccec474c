using MimeKit;

namespace Supervision.E2E.Story;

/// <summary>The folder in which letters lie while no SMTP server is set.</summary>
internal sealed class FolderMailbox(string folder) : IMailbox
{
    public async Task<IReadOnlyList<MimeMessage>> ReadAsync(CancellationToken cancellationToken = default)
    {
        if (!Directory.Exists(folder)) return [];
        var letters = new List<MimeMessage>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.eml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            letters.Add(await MimeMessage.LoadAsync(file, cancellationToken));
        return letters;
    }
}
