using System.Text.Encodings.Web;
using System.Text.Json;
using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.Splitting;

namespace Supervision.Arrangements.Questions;

/// <summary>What was judged of a document, with the reasons, as stored beside its text; and what a person answered: where the parts start, -1 for the whole.</summary>
internal sealed record StoredQuestion(
    DocumentKind Kind, ReasonDto KindReason, ReasonDto YearReason, IReadOnlyList<UnclearPoint> Unclear, IReadOnlyList<SectionOptionDto> Sections,
    bool IsWholeDocument, IReadOnlyList<int> PagesWithoutText, IReadOnlyList<int>? AnsweredStarts = null)
{
    private const int LongestWords = 60, LongestTitle = 120, MostSections = 60;

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal string ToJson() => JsonSerializer.Serialize(this, Options);

    internal static StoredQuestion? Read(string? json) => json is null ? null : JsonSerializer.Deserialize<StoredQuestion>(json, Options);

    internal static StoredQuestion Of(ReadPlan read)
    {
        var (text, readings) = (read.Text, read.Split.Readings);
        return new StoredQuestion(
            readings.Kind.Value, Reason(text, readings.Kind), Reason(text, readings.PlanYear), readings.Unclear,
            [.. readings.Candidates.Where(c => c.Extent.Length > 0 && !c.Heading.IsEmpty).Take(MostSections)
                .Select(c => new SectionOptionDto(c.Extent.Start, Cut(c.Heading.Of(text), LongestTitle), c.Kind.Value, Reason(text, c.Kind), c.IsChosen, IsOffered: c.IsOffered))],
            read.Split.Arrangements.Count > 0 && read.Split.Section is null, read.Document.PagesWithoutText);
    }

    private static ReasonDto Reason<T>(string text, Judgement<T> judgement) =>
        new(judgement.Certainty, judgement.Rule, judgement.Words.IsEmpty ? null : Cut(judgement.Words.Of(text), LongestWords));

    private static string Cut(string words, int length)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > length ? line[..length] + "…" : line;
    }
}
