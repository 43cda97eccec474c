using Volo.Abp.Modularity;

namespace Volo.Abp.BlobStoring;

/// <summary>Files in containers; the file system provider is included.</summary>
public sealed class AbpBlobStoringModule : AbpModule;
