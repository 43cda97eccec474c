using System.Diagnostics.CodeAnalysis;

namespace Supervision.Arrangements.Reading;

/// <summary>What reading a file gave: its text and tables, or the reason why it was refused.</summary>
/// <param name="Sha256">Hash of the original bytes, lower-case hex.</param>
/// <param name="EncodingName">Set for formats that are text themselves.</param>
internal sealed record ReadDocument(
    string? Text, SourceFormat Format, IReadOnlyList<ReadTable> Tables, string Sha256, string? EncodingName, ReadRefusal? Refusal)
{
    [MemberNotNullWhen(true, nameof(Text))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    internal bool IsRead => Refusal is null;

    /// <summary>Pages of a PDF that hold pictures only: whatever is promised there was not read, and the person has to be told.</summary>
    internal IReadOnlyList<int> PagesWithoutText { get; init; } = [];

    /// <summary>Words that are no part of the plan but may carry a marking: headers, footers, text boxes, properties, furniture of a web page.</summary>
    internal IReadOnlyList<string> Margins { get; init; } = [];
}
