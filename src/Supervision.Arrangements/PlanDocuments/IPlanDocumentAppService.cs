using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Supervision.Arrangements.PlanDocuments;

/// <summary>Plan documents: upload, outline, review. Nothing here sends mail or sets anything running.</summary>
public interface IPlanDocumentAppService : IApplicationService
{
    Task<PagedResultDto<PlanDocumentInListDto>> GetListAsync(GetPlanDocumentListInput input);

    /// <summary>The plan years that there are documents of, latest first.</summary>
    Task<List<int>> GetYearsAsync();

    /// <summary>Reads, outlines and splits a file, and stores bytes, text and drafts. Answers its id.</summary>
    /// <exception cref="Volo.Abp.BusinessException">
    /// Arrangements:FileEmpty, :FileTooLarge, :FileBinary, :FileEncodingUnknown, :TooManyTasks, :AlreadyUploaded (the same bytes).
    /// </exception>
    Task<Guid> UploadAsync(UploadPlanDocumentDto input);

    /// <summary>Uploads the sample that ships with the product, or answers the id of its earlier upload.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Arrangements:SampleOnlyInDevelopment.</exception>
    Task<Guid> UploadSampleAsync();

    /// <summary>The review page; <paramref name="wholeText"/>: all of the source instead of its arrangement sections.</summary>
    Task<PlanDocumentReviewDto> GetReviewAsync(Guid id, bool wholeText = false);

    /// <summary>The original bytes as uploaded.</summary>
    Task<byte[]> GetOriginalAsync(Guid id);

    Task UpdateAsync(Guid id, UpdatePlanDocumentDto input);

    /// <summary>Makes drafts of a section that a person names, instead of those there are.</summary>
    /// <exception cref="Volo.Abp.BusinessException">
    /// Arrangements:SectionUnknown, :SectionWithoutTasks, :DocumentHasConfirmedTasks, :TooManyTasks.
    /// </exception>
    Task ChooseSectionAsync(Guid id, ChooseSectionDto input);

    /// <summary>Takes a document away with its drafts.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Arrangements:DocumentHasConfirmedTasks.</exception>
    Task DeleteAsync(Guid id);
}
