using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Guids;

/// <summary>
/// Ids that grow with time when compared as text, as SQLite stores them, and as PostgreSQL's uuid:
/// version 7 of RFC 9562, 48 bits of milliseconds before the random bits.
/// </summary>
public sealed class SequentialGuidGenerator(TimeProvider timeProvider) : IGuidGenerator, ISingletonDependency
{
    public Guid Create() => Guid.CreateVersion7(timeProvider.GetUtcNow());
}
