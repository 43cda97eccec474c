using System.Diagnostics.CodeAnalysis;

namespace Supervision.Arrangements.Reading;

/// <summary>What reading a file gave: its text, or the reason why it was refused. The hash is that of the original bytes.</summary>
internal sealed record ReadDocument(string? Text, string Sha256, string? EncodingName, ReadRefusal? Refusal)
{
    [MemberNotNullWhen(true, nameof(Text), nameof(EncodingName))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    internal bool IsRead => Refusal is null;
}
