using System.Text;
using System.Text.RegularExpressions;

namespace Supervision.Arrangements.Reading;

/// <summary>What a container is: told from its leading bytes.</summary>
internal enum Container
{
    /// <summary>No container: text of some kind.</summary>
    None,

    Zip,

    /// <summary>The compound file of Office before 2007, also around an encrypted document.</summary>
    Compound,

    Pdf,
    Rtf,

    /// <summary>A program, picture or other data.</summary>
    Data,
}

/// <summary>Recognises a file from its content, whatever it is called.</summary>
internal static partial class FormatDetector
{
    private const int PdfHeaderWithin = 1024;
    private const int DirectoryEntry = 128;
    private const int TextLookedAt = 64 * 1024;

    private static readonly byte[][] Data =
    [
        [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], "GIF8"u8.ToArray(), "BM"u8.ToArray(), "II*\0"u8.ToArray(), "MM\0*"u8.ToArray(), "RIFF"u8.ToArray(),
        [0x7F, 0x45, 0x4C, 0x46], [0x4D, 0x5A], [0x1F, 0x8B], "Rar!"u8.ToArray(), [0x37, 0x7A, 0xBC, 0xAF], "BZh"u8.ToArray(), [0xFD, 0x37, 0x7A, 0x58, 0x5A],
        "SQLite format 3"u8.ToArray(), [0xCA, 0xFE, 0xBA, 0xBE], "OggS"u8.ToArray(), "ID3"u8.ToArray(),
    ];

    internal static Container ContainerOf(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("PK\u0003\u0004"u8) || content.StartsWith("PK\u0005\u0006"u8)) return Container.Zip;
        if (content is [0xD0, 0xCF, 0x11, 0xE0, ..]) return Container.Compound;
        if (content.StartsWith("{\\rtf"u8)) return Container.Rtf;
        if (content[..Math.Min(PdfHeaderWithin, content.Length)].IndexOf("%PDF-"u8) >= 0) return Container.Pdf;
        foreach (var signature in Data)
            if (content.StartsWith(signature) && !IsWritten(content)) return Container.Data;
        return Container.None;
    }

    /// <summary>Which document a compound file holds.</summary>
    /// <exception cref="ReadRefusedException">Encrypted, or none that can be read.</exception>
    internal static SourceFormat CompoundFormat(ReadOnlySpan<byte> content)
    {
        if (HasStream(content, "EncryptedPackage") || HasStream(content, "EncryptionInfo")) throw new ReadRefusedException(ReadRefusal.Encrypted);
        if (HasStream(content, "WordDocument")) return IsEncryptedWord(content) ? throw new ReadRefusedException(ReadRefusal.Encrypted) : SourceFormat.Doc;
        if (HasStream(content, "Workbook") || HasStream(content, "Book")) return SourceFormat.Xls;
        throw new ReadRefusedException(ReadRefusal.OtherKind);
    }

    /// <summary>Whether a text is a web page, Markdown or nothing but text.</summary>
    internal static SourceFormat TextFormat(string text)
    {
        var head = text.AsSpan(0, Math.Min(TextLookedAt, text.Length)).Trim().ToString();
        if (head.StartsWith("<?xml", StringComparison.Ordinal) && !Page().IsMatch(head)) throw new ReadRefusedException(Entity().IsMatch(head) ? ReadRefusal.UnsafeXml : ReadRefusal.OtherKind);
        if (Page().IsMatch(head) || head.StartsWith('<') && Tag().IsMatch(head) || Tag().Count(head) >= 3) return SourceFormat.Html;
        return Markdown().IsMatch(head) ? SourceFormat.Markdown : SourceFormat.Text;
    }

    // "BM" and "MZ" may begin a sentence: a text has no NUL near its beginning.
    private static bool IsWritten(ReadOnlySpan<byte> content) =>
        !content[..Math.Min(64, content.Length)].ContainsAnyInRange((byte)0, (byte)8) && content[0] < 0x7F && content[1] < 0x7F;

    // Entries of the directory begin with the stream's name in UTF-16, at multiples of their length.
    private static bool HasStream(ReadOnlySpan<byte> content, string name)
    {
        var pattern = Encoding.Unicode.GetBytes(name + '\0');
        for (var at = 0; content[at..].IndexOf(pattern) is var found and >= 0; at += found + 1)
            if ((at + found) % DirectoryEntry == 0) return true;
        return false;
    }

    // The header of the text stream, at the start of a sector: signature A5EC, then flags with the bit for encryption.
    private static bool IsEncryptedWord(ReadOnlySpan<byte> content)
    {
        for (var at = 512; at + 12 < content.Length; at += 512)
            if (content[at] == 0xEC && content[at + 1] == 0xA5) return (content[at + 11] & 0x01) != 0;
        return false;
    }

    [GeneratedRegex(@"<!doctype\s+html|<html[\s>]|<body[\s>]|<head[\s>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Page();

    [GeneratedRegex(@"</(p|div|td|tr|table|span|li|ul|ol|h[1-6]|font|strong|section|article)\s*>|<br\s*/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"<!ENTITY|<!DOCTYPE", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    [GeneratedRegex(@"^#{1,6}[ \t]+\S|^[ \t]*\|[ \t]*:?-{2,}:?[ \t]*\||\A(---|\+\+\+)[ \t]*\r?\n[a-zA-Z_]+[ \t]*[:=]|\*\*[^*\s][^*\n]{0,80}\*\*", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Markdown();
}
