namespace Supervision.Arrangements.Reading;

/// <summary>What the reader of one format found.</summary>
internal sealed record ReadContent(string Text, IReadOnlyList<ReadTable> Tables, string? EncodingName = null)
{
    internal IReadOnlyList<int> PagesWithoutText { get; init; } = [];

    /// <summary>See <see cref="ReadDocument.Margins"/>.</summary>
    internal IReadOnlyList<string> Margins { get; init; } = [];
}
