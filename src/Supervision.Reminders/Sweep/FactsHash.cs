using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Supervision.Reminders.Sweep;

internal static class FactsHash
{
    /// <summary>SHA-256 of the value as JSON, lower-case hex.</summary>
    public static string Of<T>(T value) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(value))));
}
