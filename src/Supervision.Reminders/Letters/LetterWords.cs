using Microsoft.Extensions.Localization;
using Supervision.Notifications.Layout;
using Supervision.Reminders.Localization;
using Supervision.Reminders.Planning;
using Supervision.Reminders.Policies;
using Volo.Abp.DependencyInjection;

namespace Supervision.Reminders.Letters;

/// <summary>Wording shared by the letters of the clock.</summary>
internal sealed class LetterWords(IStringLocalizer<RemindersResource> texts) : ITransientDependency
{
    public string this[string name, params object[] arguments] => texts[name, arguments];

    public string Level(int level) => texts[$"Level:{level}"];

    public string Anchor(AnchorKind kind) => texts[$"Anchor:{kind}"];

    public string Join(IEnumerable<string> names) => string.Join(texts["List:Separator"], names);

    /// <summary>A restricted task: its number and the way to it.</summary>
    public LetterBlock Restricted(TaskLine task, string baseUrl) => new()
    {
        Number = task.Number, Title = Title(task), Url = Url(baseUrl, task), Buttons = [new LetterButton(texts["Button:Open"], Url(baseUrl, task), IsPrimary: true)],
    };

    public string Title(TaskLine task) => task.Title ?? texts["Letter:RestrictedTitle"];

    public static string Url(string baseUrl, TaskLine task) => $"{baseUrl.TrimEnd('/')}/Tasks/Details/{task.Id}";

    public static string DirectiveUrl(string baseUrl, TaskLine task) => $"{baseUrl.TrimEnd('/')}/Tasks/Directive/{task.Id}";

    public static string SuperviseUrl(string baseUrl, TaskLine task) => $"{baseUrl.TrimEnd('/')}/Tasks/Supervise/{task.Id}";

    /// <summary>Date with the stage target, if there is one.</summary>
    public string Date(DateOnly date, string? stageTarget) =>
        stageTarget is null ? Day(date) : texts["Letter:DateAndStage", Day(date), stageTarget];

    public static string Day(DateOnly date) => date.ToString("MM-dd", null);

    /// <summary>Why the letter came to this person although the post is somebody else's.</summary>
    public string? Substitute(RecipientVia via, string? forName) => via switch
    {
        RecipientVia.StandIn => texts["Letter:StandIn", forName ?? string.Empty].Value,
        RecipientVia.OneUp => texts["Letter:OneUp"].Value,
        _ => null,
    };

    public LetterFact Fact(string label, string value) => new(texts[label].Value, value);
}
