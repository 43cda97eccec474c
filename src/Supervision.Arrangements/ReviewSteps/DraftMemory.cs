using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Supervision.Arrangements.TaskDrafts;

namespace Supervision.Arrangements.ReviewSteps;

/// <summary>
/// All that a draft itself declares, as JSON and back. Properties added later are part of it without being named here; key, stamp and audit
/// fields belong to the store and are not.
/// </summary>
internal static class DraftMemory
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    private static readonly List<PropertyInfo> Properties =
    [
        .. typeof(TaskDraft).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(p => p.SetMethod is not null),
    ];

    internal static JsonObject Of(TaskDraft draft) =>
        new(Properties.Select(p => KeyValuePair.Create(p.Name, JsonSerializer.SerializeToNode(p.GetValue(draft), p.PropertyType, Options))));

    internal static void Put(TaskDraft draft, JsonObject values)
    {
        foreach (var property in Properties)
            if (values.TryGetPropertyValue(property.Name, out var value)) property.SetValue(draft, value.Deserialize(property.PropertyType, Options));
    }

    /// <summary>A draft that was taken away, under its old id.</summary>
    internal static TaskDraft Make(Guid id, JsonObject values)
    {
        var draft = new TaskDraft(id, Guid.Empty, Guid.Empty, 0, new SourceSpan(0, 0, string.Empty), string.Empty, string.Empty);
        Put(draft, values);
        return draft;
    }
}
