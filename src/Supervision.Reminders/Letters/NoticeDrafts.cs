using Microsoft.Extensions.Localization;
using Supervision.Notifications.Letters;
using Supervision.Reminders.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace Supervision.Reminders.Letters;

/// <summary>Notices with their inbox line in the person's language.</summary>
internal sealed class NoticeDrafts(IStringLocalizer<RemindersResource> texts) : ITransientDependency
{
    public NoticeDraft Of(DailyPayload payload, Guid personId, string culture, Guid? causeId)
    {
        using var language = CultureHelper.Use(culture);
        return new NoticeDraft
        {
            PersonId = personId,
            SubjectKey = SubjectKey(payload.Task.Id),
            FactKind = payload.StepKey is null ? ReminderLetterKinds.Standing : ReminderLetterKinds.Daily,
            PayloadJson = PayloadJson.Write(payload),
            Title = payload.Task.IsRestricted ? texts["Inbox:Restricted", payload.Task.Number] : texts["Inbox:Daily", payload.Task.Number, texts[$"Group:{payload.Group}"], payload.AnchorDate.ToString("MM-dd", null)],
            Order = ((int)payload.Group * 1000) + Math.Clamp(payload.WorkdaysLeft + 500, 0, 999),
            CauseId = causeId,
        };
    }

    public NoticeDraft Of(EscalationPayload payload, Guid personId, string culture, Guid causeId)
    {
        using var language = CultureHelper.Use(culture);
        return new NoticeDraft
        {
            PersonId = personId,
            SubjectKey = SubjectKey(payload.Task.Id),
            FactKind = ReminderLetterKinds.Escalation,
            PayloadJson = PayloadJson.Write(payload),
            Title = payload.Task.IsRestricted
                ? texts["Inbox:RestrictedLevel", texts[$"Level:{payload.Level}"], payload.Task.Number]
                : texts["Inbox:Escalation", texts[$"Level:{payload.Level}"], payload.Task.Number, payload.DaysOverdue],
            Order = ((3 - payload.Level) * 10000) + Math.Clamp(5000 - payload.DaysOverdue, 0, 9999),
            CauseId = causeId,
        };
    }

    public static string SubjectKey(Guid taskId) => $"task:{taskId}";
}
