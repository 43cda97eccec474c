using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using UtfUnknown;

namespace Supervision.Arrangements.Reading.PlainText;

/// <summary>
/// Byte order mark first, then strict UTF-8, then what a web page says of itself, then UTF-16 without mark, then GB18030 if every byte pair is legal,
/// then a guess from statistics.
/// </summary>
internal static partial class EncodingDetector
{
    private const int SampleBytes = 256 * 1024;
    private const int HeadBytes = 4096;

    static EncodingDetector() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    internal static Encoding? Detect(byte[] bytes) =>
        FromMark(bytes)
        ?? (Utf8.IsValid(bytes) && !LooksLikeUtf16(bytes) ? new UTF8Encoding(false) : null)
        ?? FromPage(bytes)
        ?? Utf16WithoutMark(bytes)
        ?? (HasNul(bytes) ? null : StrictGb18030(bytes) ?? FromStatistics(bytes));

    internal static int PreambleLength(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => 3,
        [0xFF, 0xFE, 0x00, 0x00, ..] => 4,
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => 2,
        [0x84, 0x31, 0x95, 0x33, ..] => 4,
        _ => 0,
    };

    private static Encoding? FromMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new UTF8Encoding(false),
        [0xFF, 0xFE, 0x00, 0x00, ..] => Encoding.UTF32,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        [0x84, 0x31, 0x95, 0x33, ..] => Encoding.GetEncoding("GB18030"),
        _ => null,
    };

    private static Encoding? FromPage(byte[] bytes)
    {
        var said = Charset().Match(Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, HeadBytes)));
        if (!said.Success) return null;
        var name = said.Groups[1].Value.ToLowerInvariant();
        // A page's gb2312 and gbk are what browsers take them for: the whole of GB18030. UTF-8 it is not, or it would have been valid.
        if (name is "gb2312" or "gbk" or "gb_2312-80" or "x-gbk") return Encoding.GetEncoding("GB18030");
        return Encoding.GetEncodings().FirstOrDefault(e => e.Name == name)?.GetEncoding();
    }

    private static bool HasNul(ReadOnlySpan<byte> bytes) => bytes.Contains((byte)0);

    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes) => HasNul(bytes) && bytes.Length % 2 == 0;

    private static Encoding? Utf16WithoutMark(byte[] bytes)
    {
        if (bytes.Length % 2 != 0) return null;
        var sample = bytes.AsSpan(0, Math.Min(bytes.Length, SampleBytes));
        if (PlausibleShare(Encoding.Unicode.GetString(sample)) > 0.9 && HasNul(bytes)) return Encoding.Unicode;
        if (PlausibleShare(Encoding.BigEndianUnicode.GetString(sample)) > 0.9 && HasNul(bytes)) return Encoding.BigEndianUnicode;
        return null;
    }

    private static double PlausibleShare(string text)
    {
        var plausible = text.Count(static c => c is >= '\u4E00' and <= '\u9FFF' or >= ' ' and <= '~' or '\n' or '\r' or '\t'
            or >= '\u3000' and <= '\u303F' or >= '\uFF00' and <= '\uFFEF' or >= '\u2010' and <= '\u203F');
        return text.Length == 0 ? 0 : (double)plausible / text.Length;
    }

    private static Encoding? StrictGb18030(byte[] bytes)
    {
        var strict = Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        try
        {
            strict.GetCharCount(bytes);
            return Encoding.GetEncoding("GB18030");
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding? FromStatistics(byte[] bytes)
    {
        var guess = CharsetDetector.DetectFromBytes(bytes, 0, Math.Min(bytes.Length, SampleBytes)).Detected;
        return guess is { Confidence: > 0.6f } ? guess.Encoding : null;
    }

    [GeneratedRegex("""<meta[^>]{0,200}charset\s*=\s*["']?([A-Za-z0-9_-]{2,30})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
