namespace Volo.Abp.Guids;

/// <summary>Makes ids for entities.</summary>
public interface IGuidGenerator
{
    Guid Create();
}
