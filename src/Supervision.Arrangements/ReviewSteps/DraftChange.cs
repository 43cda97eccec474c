using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Supervision.Arrangements.ReviewSteps;

/// <summary>What one step did to one draft: the values that differ; all of them where the draft was made or taken away.</summary>
/// <param name="Before">Null when the step made the draft.</param>
/// <param name="After">Null when the step took it away.</param>
internal sealed record DraftChange(Guid DraftId, JsonObject? Before, JsonObject? After)
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Write(IReadOnlyList<DraftChange> changes) => JsonSerializer.Serialize(changes, Options);

    internal static List<DraftChange> Read(string json) => JsonSerializer.Deserialize<List<DraftChange>>(json, Options) ?? [];

    /// <summary>Null when nothing differs.</summary>
    internal static DraftChange? Between(Guid draftId, JsonObject? before, JsonObject? after)
    {
        if (before is null || after is null) return before is null && after is null ? null : new DraftChange(draftId, before, after);
        var names = after.Select(p => p.Key).Where(name => !JsonNode.DeepEquals(before[name], after[name])).ToList();
        return names.Count == 0 ? null : new DraftChange(draftId, Only(before, names), Only(after, names));
    }

    /// <summary>True when the draft has all of these values now.</summary>
    internal static bool Holds(JsonObject values, JsonObject now) => values.All(p => JsonNode.DeepEquals(p.Value, now[p.Key]));

    private static JsonObject Only(JsonObject values, List<string> names) => new(names.Select(n => KeyValuePair.Create(n, values[n]?.DeepClone())));
}
