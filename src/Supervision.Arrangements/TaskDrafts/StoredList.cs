using System.Text.Encodings.Web;
using System.Text.Json;

namespace Supervision.Arrangements.TaskDrafts;

/// <summary>How what a draft offers is stored: a JSON array with Chinese left readable; an empty column is an empty list.</summary>
public static class StoredList
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write<T>(IReadOnlyList<T> list) => JsonSerializer.Serialize(list, Options);

    public static IReadOnlyList<T> Read<T>(string text) => text.Length == 0 ? [] : JsonSerializer.Deserialize<T[]>(text, Options)!;
}
