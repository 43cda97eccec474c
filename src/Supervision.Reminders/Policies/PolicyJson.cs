using System.Text.Json;
using System.Text.Json.Serialization;

namespace Supervision.Reminders.Policies;

internal static class PolicyJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static string Write(PolicyDefinition definition) => JsonSerializer.Serialize(definition, Options);

    public static PolicyDefinition Read(string json) => JsonSerializer.Deserialize<PolicyDefinition>(json, Options)!;
}
