using Microsoft.Extensions.Localization;
using Supervision.Notifications.Layout;
using Supervision.WorkCalendar.Calendar;
using Volo.Abp.DependencyInjection;

namespace Supervision.Tasks.Letters;

internal sealed class AssignmentLetterComposer(IStringLocalizer<TasksResource> texts, ILetterRenderer renderer, IWorkCalendarIntegrationService calendars)
    : TaskLetterComposer(TaskLetterKinds.Assignment, texts, renderer, calendars), ITransientDependency;

internal sealed class AssignmentEndedLetterComposer(IStringLocalizer<TasksResource> texts, ILetterRenderer renderer, IWorkCalendarIntegrationService calendars)
    : TaskLetterComposer(TaskLetterKinds.AssignmentEnded, texts, renderer, calendars), ITransientDependency;

internal sealed class DirectiveLetterComposer(IStringLocalizer<TasksResource> texts, ILetterRenderer renderer, IWorkCalendarIntegrationService calendars)
    : TaskLetterComposer(TaskLetterKinds.Directive, texts, renderer, calendars), ITransientDependency;

internal sealed class SupervisionLetterComposer(IStringLocalizer<TasksResource> texts, ILetterRenderer renderer, IWorkCalendarIntegrationService calendars)
    : TaskLetterComposer(TaskLetterKinds.Supervision, texts, renderer, calendars), ITransientDependency;

internal sealed class SentBackLetterComposer(IStringLocalizer<TasksResource> texts, ILetterRenderer renderer, IWorkCalendarIntegrationService calendars)
    : TaskLetterComposer(TaskLetterKinds.SentBack, texts, renderer, calendars), ITransientDependency;

internal sealed class ApprovalWantedLetterComposer(IStringLocalizer<TasksResource> texts, ILetterRenderer renderer, IWorkCalendarIntegrationService calendars)
    : TaskLetterComposer(TaskLetterKinds.ApprovalWanted, texts, renderer, calendars), ITransientDependency;

internal sealed class DecidedLetterComposer(IStringLocalizer<TasksResource> texts, ILetterRenderer renderer, IWorkCalendarIntegrationService calendars)
    : TaskLetterComposer(TaskLetterKinds.Decided, texts, renderer, calendars), ITransientDependency;

internal sealed class ClosedLetterComposer(IStringLocalizer<TasksResource> texts, ILetterRenderer renderer, IWorkCalendarIntegrationService calendars)
    : TaskLetterComposer(TaskLetterKinds.Closed, texts, renderer, calendars), ITransientDependency;

internal sealed class RecordedLetterComposer(IStringLocalizer<TasksResource> texts, ILetterRenderer renderer, IWorkCalendarIntegrationService calendars)
    : TaskLetterComposer(TaskLetterKinds.Recorded, texts, renderer, calendars), ITransientDependency;

internal sealed class UrgingLetterComposer(IStringLocalizer<TasksResource> texts, ILetterRenderer renderer, IWorkCalendarIntegrationService calendars)
    : TaskLetterComposer(TaskLetterKinds.Urging, texts, renderer, calendars), ITransientDependency;
