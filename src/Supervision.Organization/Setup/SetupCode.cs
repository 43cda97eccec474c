using System.Security.Cryptography;
using System.Text;
using Volo.Abp.DependencyInjection;

namespace Supervision.Organization.Setup;

/// <summary>
/// The one-time code of the first-run page: eighty random bits, kept in memory as a hash, new at every start, void once used.
/// </summary>
internal sealed class SetupCode : ISingletonDependency
{
    private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int Length = 16;
    private const int GroupLength = 4;

    private byte[]? _hash;

    /// <summary>One at a time: the code and the empty table of accounts are checked together.</summary>
    internal SemaphoreSlim Gate { get; } = new(1, 1);

    /// <summary>Makes a new code and forgets the one before.</summary>
    internal string Issue()
    {
        var characters = RandomNumberGenerator.GetString(Alphabet, Length);
        _hash = Hash(characters);
        return string.Join('-', characters.Chunk(GroupLength).Select(group => new string(group)));
    }

    internal bool Matches(string typed)
    {
        var characters = new string([.. typed.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);
        return _hash is { } hash && CryptographicOperations.FixedTimeEquals(hash, Hash(characters));
    }

    internal void Void() => _hash = null;

    private static byte[] Hash(string characters) => SHA256.HashData(Encoding.UTF8.GetBytes(characters));
}
