using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace Supervision.Tasks;

/// <summary>Settings of the module.</summary>
public static class TasksSettings
{
    /// <summary>Ids of departments, comma separated, whose reports go to the office without the head's confirmation.</summary>
    public const string WithoutHeadConfirmation = "Tasks.Reports.WithoutHeadConfirmation";
}

internal sealed class TasksSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.Add(new SettingDefinition(
        TasksSettings.WithoutHeadConfirmation, string.Empty, LocalizableString.Create<TasksResource>("Setting:WithoutHeadConfirmation")));
}
