using System.Security.Cryptography;
using System.Text;

namespace Supervision.Arrangements.TaskDrafts;

/// <summary>Place of a draft's words in the document's text.</summary>
/// <param name="Start">Offset in UTF-16 characters.</param>
/// <param name="TextHash">SHA-256 of the words in UTF-8, lower-case hex.</param>
public sealed record SourceSpan(int Start, int Length, string TextHash)
{
    public int End => Start + Length;

    internal static SourceSpan Of(string text, int start, int length) =>
        new(start, length, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Substring(start, length)))));
}
