namespace Volo.Abp.Localization;

/// <summary>The kernel's own texts: errors that no module owns.</summary>
[LocalizationResourceName("Abp")]
public sealed class AbpResource;
