namespace Supervision.Arrangements.Reading;

/// <summary>Leading bytes of formats that are never plain text, whatever their file is called.</summary>
internal static class BinarySignature
{
    private static readonly byte[][] Known =
    [
        "PK\u0003\u0004"u8.ToArray(), "PK\u0005\u0006"u8.ToArray(), "%PDF-"u8.ToArray(), "{\\rtf"u8.ToArray(),
        [0xD0, 0xCF, 0x11, 0xE0], [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], "GIF8"u8.ToArray(),
        [0x7F, 0x45, 0x4C, 0x46], [0x4D, 0x5A, 0x90], [0x1F, 0x8B], "Rar!"u8.ToArray(), [0x37, 0x7A, 0xBC, 0xAF],
        "SQLite format 3"u8.ToArray(),
    ];

    internal static bool IsPresent(ReadOnlySpan<byte> bytes)
    {
        foreach (var signature in Known)
            if (bytes.StartsWith(signature)) return true;
        return false;
    }
}
