using System.Text.Json;
using System.Text.Json.Serialization;

namespace Supervision.Reminders.Policies;

internal static class PolicyJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static string Write(PolicyDefinition definition) => JsonSerializer.Serialize(definition, Options);

    /// <summary>The stored definition; steps that the product learned after it was stored run by their defaults.</summary>
    public static PolicyDefinition Read(string json)
    {
        var stored = JsonSerializer.Deserialize<PolicyDefinition>(json, Options)!;
        return stored with { Steps = [.. stored.Steps.UnionBy(DefaultPolicy.Definition.Steps, s => s.Key)] };
    }
}
