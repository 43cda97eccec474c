using Volo.Abp.Application.Services;

namespace Supervision.Arrangements.Downloads;

/// <summary>The split of a document with what was decided, to take away.</summary>
public interface ISplitDownloadAppService : IApplicationService
{
    /// <summary>In the form that the command line prints, with each draft's decision beside what the text says.</summary>
    Task<SplitDownloadDto> GetAsync(Guid documentId);

    /// <summary>Writes one row per draft and per open sentence as a workbook and answers its file name. The stream is seekable.</summary>
    Task<string> GetWorkbookAsync(Guid documentId, Stream destination);
}
