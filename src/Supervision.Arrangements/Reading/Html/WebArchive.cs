using MimeKit;

namespace Supervision.Arrangements.Reading.Html;

/// <summary>A page saved as a single file (.mht, .mhtml): a mail message whose first page is the document.</summary>
internal static class WebArchive
{
    private const int HeaderWithin = 4096;

    internal static bool Is(ReadOnlySpan<byte> content)
    {
        var head = System.Text.Encoding.Latin1.GetString(content[..Math.Min(HeaderWithin, content.Length)]);
        var body = head.IndexOf("\n\n", StringComparison.Ordinal) is var lf and >= 0 ? lf : head.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        return body > 0 && head.AsSpan(0, body).Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase)
            && head.AsSpan(0, body).Contains("multipart/related", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The page's own bytes, as they were before they were packed.</summary>
    internal static byte[] Page(byte[] content, CancellationToken cancellationToken)
    {
        try
        {
            var message = MimeMessage.Load(new MemoryStream(content, writable: false), persistent: true, cancellationToken);
            var page = message.BodyParts.OfType<TextPart>().FirstOrDefault(p => p.IsHtml) ?? throw new ReadRefusedException(ReadRefusal.Empty);
            using var bytes = new MemoryStream();
            page.Content?.DecodeTo(bytes, cancellationToken);
            var charset = page.ContentType.Charset;
            // The charset of the part comes before what the page says; a BOM before both.
            return charset is null || bytes.Length == 0 || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) ? bytes.ToArray() : System.Text.Encoding.UTF8.GetBytes(page.Text);
        }
        catch (Exception broken) when (broken is FormatException or ArgumentException or IOException or NotSupportedException)
        {
            throw new ReadRefusedException(ReadRefusal.Broken, broken);
        }
    }
}
