using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Supervision.Notifications.Queue;

/// <summary>All letters of the bureau and what can be done about those that did not arrive.</summary>
public interface ILetterQueueAppService : IApplicationService
{
    Task<PagedResultDto<LetterInListDto>> GetListAsync(GetLetterListInput input);

    /// <summary>One row of the list.</summary>
    Task<LetterInListDto> GetAsync(Guid id);

    Task<LetterCountsDto> GetCountsAsync();

    /// <summary>Tries a letter again at once, e.g. after the person's address was filled in.</summary>
    Task RetryAsync(Guid id);

    /// <summary>Stops a waiting letter; what it says stays in the person's inbox.</summary>
    Task CancelAsync(Guid id, CancelLetterDto input);

    /// <summary>Sends a letter that did not arrive to another address of the same person. The person's own address is not changed.</summary>
    Task ReaddressAsync(Guid id, ReaddressLetterDto input);
}
