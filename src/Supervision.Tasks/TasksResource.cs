using Volo.Abp.Localization;

namespace Supervision.Tasks;

/// <summary>Texts of the module: Localization/Tasks.</summary>
[LocalizationResourceName("Tasks")]
public sealed class TasksResource;
