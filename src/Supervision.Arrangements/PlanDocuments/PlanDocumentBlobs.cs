using Volo.Abp.BlobStoring;

namespace Supervision.Arrangements.PlanDocuments;

/// <summary>The container of original files, each under the SHA-256 of its bytes.</summary>
[BlobContainerName("plan-documents")]
internal sealed class PlanDocumentBlobs;
