using System.ComponentModel.DataAnnotations;
using Supervision.Tasks.Evidence;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Supervision.Tasks.Recording;

/// <summary>代录: lists for the leader and the office, proof added later, striking out.</summary>
public interface IRecordedActAppService : IApplicationService
{
    /// <summary>Newest first: of a task, otherwise the office's all and a leader's own (also as stand-in).</summary>
    Task<PagedResultDto<RecordedActDto>> GetListAsync(GetRecordedActsInput input);

    /// <summary>Adds the scan or the number of the minutes; the act counts from then on.</summary>
    /// <exception cref="BusinessException">Tasks:ProofRequired, Tasks:RecordStruckOut.</exception>
    Task AddProofAsync(Guid id, AddProofDto input);

    /// <summary>
    /// 划去 by the leader in whose name it stands: the act counts no more and the office is told, which puts right what followed from it.
    /// </summary>
    /// <exception cref="BusinessException">Tasks:RecordStruckOut, Tasks:NotYourAction.</exception>
    Task StrikeOutAsync(Guid id);
}

/// <summary>In whose name, when and on what proof; wording is what the form itself asks for.</summary>
public sealed class OnBehalfDto
{
    public Guid LeaderId { get; set; }

    /// <summary>Day on which the leader did it; null: today.</summary>
    public DateOnly? GivenOn { get; set; }

    /// <summary>Number of the minutes or document.</summary>
    [StringLength(SupervisedTaskConsts.MaxSourceNumberLength)]
    public string? ProofReference { get; set; }

    /// <summary>Scan or minutes.</summary>
    public List<UploadedFile> Proof { get; set; } = [];
}

public sealed class GetRecordedActsInput : PagedResultRequestDto
{
    public Guid? TaskId { get; set; }

    /// <summary>待确认 only.</summary>
    public bool UnprovenOnly { get; set; }
}

public sealed class AddProofDto
{
    [StringLength(SupervisedTaskConsts.MaxSourceNumberLength)]
    public string? ProofReference { get; set; }

    public List<UploadedFile> Proof { get; set; } = [];
}

/// <summary>A recorded act as people see it.</summary>
/// <param name="FileCount">Files that prove it.</param>
public sealed record RecordedActDto(
    Guid Id, Guid TaskId, string? TaskNumber, string TaskShortTitle, RecordedActKind Kind, string? LeaderName, string Wording, DateOnly GivenOn,
    string? ProofReference, int FileCount, bool IsUnproven, string? RecordedByName, DateTime RecordedAt, DateTime? StruckOutAt,
    string? StruckOutByName, bool MayProve, bool MayStrikeOut);
