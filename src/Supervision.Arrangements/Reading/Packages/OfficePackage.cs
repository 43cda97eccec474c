using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Supervision.Arrangements.Reading.Packages;

/// <summary>
/// The parts of an Office or OpenDocument file. Opened only after entries, sizes and ratios were found to be those of a document; parts are streamed.
/// </summary>
internal sealed class OfficePackage : IDisposable
{
    private const string OpenDocument = "application/vnd.oasis.opendocument.";
    private const int MaxEntries = 20_000;
    private const long MaxTotalBytes = 1024L * 1024 * 1024;

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly CancellationToken _cancellationToken;

    private OfficePackage(ZipArchive archive, CancellationToken cancellationToken)
    {
        _archive = archive;
        _cancellationToken = cancellationToken;
        foreach (var entry in archive.Entries) _entries.TryAdd(Normal(entry.FullName), entry);
    }

    /// <exception cref="ReadRefusedException">Broken, or a bomb.</exception>
    internal static OfficePackage Open(byte[] content, CancellationToken cancellationToken)
    {
        try
        {
            var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            EnsureModest(archive);
            return new OfficePackage(archive, cancellationToken);
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or IOException or ArgumentException or NotSupportedException)
        {
            throw new ReadRefusedException(ReadRefusal.Broken, broken);
        }
    }

    /// <exception cref="ReadRefusedException">Neither a document nor a workbook, or an encrypted one.</exception>
    internal SourceFormat Format()
    {
        if (Text("mimetype", 100) is { } type && type.StartsWith(OpenDocument, StringComparison.Ordinal))
        {
            if (Text("META-INF/manifest.xml", 200_000)?.Contains("encryption-data", StringComparison.Ordinal) == true) throw new ReadRefusedException(ReadRefusal.Encrypted);
            return type[OpenDocument.Length..].Trim() switch
            {
                "text" or "text-template" => SourceFormat.Odt,
                "spreadsheet" or "spreadsheet-template" => SourceFormat.Ods,
                _ => throw new ReadRefusedException(ReadRefusal.OtherKind),
            };
        }
        if (!_entries.ContainsKey("[Content_Types].xml") && !_entries.ContainsKey("_rels/.rels")) throw new ReadRefusedException(ReadRefusal.OtherKind);
        var main = Related(string.Empty, "officeDocument") ?? string.Empty;
        if (main.StartsWith("word/", StringComparison.OrdinalIgnoreCase) || _entries.ContainsKey("word/document.xml")) return SourceFormat.Docx;
        if (main.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && main.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) || _entries.ContainsKey("xl/workbook.xml")) return SourceFormat.Xlsx;
        throw new ReadRefusedException(ReadRefusal.OtherKind);
    }

    /// <summary>Names of all parts.</summary>
    internal IEnumerable<string> Paths => _entries.Keys;

    /// <summary>Unpacked size as the archive declares it, for progress.</summary>
    internal long DeclaredLength(string path) => _entries.TryGetValue(path, out var entry) ? entry.Length : 0;

    /// <summary>Reads a part as XML; returns false when there is none.</summary>
    /// <exception cref="ReadRefusedException">Broken, too deep, or declaring a document type.</exception>
    internal bool Read(string path, Action<XmlReader, Func<long>> read)
    {
        using var stream = Stream(path);
        if (stream is null) return false;
        try
        {
            using var xml = XmlPart.Open(stream);
            if (xml.MoveToContent() == XmlNodeType.Element) read(xml, () => stream.Position);
            return true;
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or EndOfStreamException or IOException or DecoderFallbackException)
        {
            throw new ReadRefusedException(DeclaresDocumentType(path) ? ReadRefusal.UnsafeXml : ReadRefusal.Broken, broken);
        }
    }

    /// <summary>Where a relationship of that type leads; null when there is none.</summary>
    /// <param name="source">The part that relates; empty for the package.</param>
    internal string? Related(string source, string type) => Relations(source).FirstOrDefault(r => r.Type == type).Target;

    internal IEnumerable<(string Id, string Type, string Target)> Relations(string source)
    {
        var folder = source.LastIndexOf('/') is var cut and >= 0 ? source[..(cut + 1)] : string.Empty;
        var found = new List<(string, string, string)>();
        Read($"{folder}_rels/{source[folder.Length..]}.rels", (xml, _) =>
        {
            foreach (var name in xml.Children())
            {
                if (name != "Relationship" || xml.Attribute("TargetMode") == "External" || xml.Attribute("Target") is not { } target) continue;
                var type = xml.Attribute("Type") ?? string.Empty;
                found.Add((xml.Attribute("Id") ?? string.Empty, type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target)));
            }
        });
        return found;
    }

    public void Dispose() => _archive.Dispose();

    private BoundedStream? Stream(string path)
    {
        if (!_entries.TryGetValue(path, out var entry)) return null;
        try
        {
            return new BoundedStream(entry.Open(), entry.CompressedLength, _cancellationToken);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or NotSupportedException)
        {
            throw new ReadRefusedException(ReadRefusal.Broken, broken);
        }
    }

    private bool DeclaresDocumentType(string path)
    {
        var head = new byte[64 * 1024];
        try
        {
            using var stream = Stream(path)!;
            var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            var text = Encoding.Latin1.GetString(head, 0, length).Replace("\0", string.Empty, StringComparison.Ordinal);
            return text.Contains("<!DOCTYPE", StringComparison.Ordinal) || text.Contains("<!ENTITY", StringComparison.Ordinal);
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or IOException)
        {
            return false;
        }
    }

    private string? Text(string path, int longest)
    {
        using var stream = Stream(path);
        if (stream is null) return null;
        try
        {
            var head = new byte[longest];
            return Encoding.UTF8.GetString(head, 0, stream.ReadAtLeast(head, longest, throwOnEndOfStream: false));
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or IOException)
        {
            throw new ReadRefusedException(ReadRefusal.Broken, broken);
        }
    }

    private static void EnsureModest(ZipArchive archive)
    {
        if (archive.Entries.Count > MaxEntries) throw new ReadRefusedException(ReadRefusal.Inflated);
        long total = 0;
        foreach (var entry in archive.Entries)
        {
            total += entry.Length;
            if (total > MaxTotalBytes || entry.Length < 0 || BoundedStream.IsInflated(entry.Length, entry.CompressedLength))
                throw new ReadRefusedException(ReadRefusal.Inflated);
        }
    }

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/')) return Normal(target);
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in target.Split('/', '\\'))
        {
            if (part == "..") { if (parts.Count > 0) parts.RemoveAt(parts.Count - 1); }
            else if (part is not ("." or "")) parts.Add(part);
        }
        return string.Join('/', parts);
    }

    private static string Normal(string path) => path.Replace('\\', '/').TrimStart('/');
}
