using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Supervision.Notifications.Queue;

/// <summary>Reads letters.</summary>
public interface ILetterAppService : IApplicationService
{
    /// <summary>
    /// One letter, for its recipient, and for whoever may read letters and see all its subjects; for others it does not exist.
    /// </summary>
    Task<LetterDto> GetAsync(Guid id);

    /// <summary>The letters that told somebody about a subject, newest first; at most 100. Outside the scope the subject does not exist.</summary>
    Task<ListResultDto<SubjectLetterDto>> GetListOfSubjectAsync(string subjectKey);
}
