using Supervision.Notifications.Layout;
using Supervision.Notifications.Letters;
using Supervision.WorkCalendar.Calendar;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace Supervision.Reminders.Letters;

/// <summary>A person's letter of the day, grouped by what there is to do; the week's letter adds what is open.</summary>
internal sealed class DailyLetterComposer(LetterWords words, ILetterRenderer renderer, IWorkCalendarIntegrationService calendar)
    : ILetterComposer, ITransientDependency
{
    public string Kind => ReminderLetterKinds.Daily;

    public async Task<LetterContent> ComposeAsync(LetterToCompose letter, CancellationToken cancellationToken = default)
    {
        var days = await calendar.GetAsync(cancellationToken);
        using var language = CultureHelper.Use(letter.Culture);
        var items = letter.Notices.Select(n => (n.Order, Payload: PayloadJson.Read<DailyPayload>(n.PayloadJson)))
            .OrderBy(n => n.Order).ThenBy(n => n.Payload.Task.Number, StringComparer.Ordinal).Select(n => n.Payload).ToList();
        return renderer.Render(Document(items, days.DateOf(letter.SendAfterUtc), letter.BaseUrl), letter.Culture);
    }

    private LetterDocument Document(List<DailyPayload> items, DateOnly date, string baseUrl)
    {
        var counts = words.Join(items.GroupBy(GroupOf).Select(g => words["Daily:Count", g.Count(), g.Key]));
        return new LetterDocument
        {
            Subject = words["Daily:Subject", LetterWords.Day(date), counts],
            Date = date,
            Headline = words["Daily:Headline", items.Count],
            Lead = counts,
            Sections = [.. items.GroupBy(SectionTitle).Select(g => Section(g.Key, [.. g], baseUrl))],
            Why = Why(items),
            Notes = [words["Letter:ReplyNote"], words["Letter:SystemNote"]],
        };
    }

    /// <summary>What there is to do with it; of a restricted task not even that.</summary>
    private string GroupOf(DailyPayload item) => item.Task.IsRestricted ? words["Group:Restricted"] : words[$"Group:{item.Group}"];

    /// <summary>Reports of one department and period stand together; everything else by what there is to do.</summary>
    private string SectionTitle(DailyPayload item) => item is { Task.IsRestricted: false, Group: DailyGroup.ReportDue or DailyGroup.ReportMissing }
        ? words["Daily:ReportSection", words[$"Group:{item.Group}"], item.Task.LeadDepartment, LetterWords.Day(item.AnchorDate)]
        : GroupOf(item);

    private LetterSection Section(string title, List<DailyPayload> items, string baseUrl) => new()
    {
        Title = title,
        Blocks = [.. items.Select(i => i.Task.IsRestricted ? words.Restricted(i.Task, baseUrl) : new LetterBlock
        {
            Number = i.Task.Number,
            Title = words.Title(i.Task),
            Url = LetterWords.Url(baseUrl, i.Task),
            Facts = [.. Facts(i)],
        })],
    };

    private IEnumerable<LetterFact> Facts(DailyPayload item)
    {
        yield return new LetterFact(words.Anchor(item.AnchorKind), words.Date(item.AnchorDate, item.StageTarget))
        {
            Alarm = Distance(item),
            AlarmIsRed = item.Group == DailyGroup.Overdue,
        };
        if (item.Group == DailyGroup.Brief)
        {
            yield return words.Fact("Fact:Progress", item.LastProgress is not { } progress ? words["Daily:NoProgress"]
                : item.LastProgressOn is { } on ? words["Letter:DateAndStage", LetterWords.Day(on), progress] : progress);
            yield return words.Fact("Fact:Ask", words["Daily:Question", item.StageTarget ?? words.Title(item.Task)]);
        }
    }

    private string Distance(DailyPayload item) => item.WorkdaysLeft switch
    {
        0 => words["Fact:Today"],
        > 0 => words["Fact:Left", item.WorkdaysLeft],
        _ => words["Fact:Late", -item.WorkdaysLeft],
    };

    private string Why(List<DailyPayload> items)
    {
        if (items.TrueForAll(i => i.Task.IsRestricted)) return words["Why:Restricted"];
        var substitutes = items.Select(i => words.Substitute(i.Via, i.ForName)).OfType<string>().Distinct();
        var roles = items.Where(i => i is { StepKey: not null, Task.IsRestricted: false }).Select(i => words[$"Role:{i.Role}"]).Distinct().ToList();
        var why = roles.Count == 0 ? words["Why:Weekly"] : words["Why:Daily", words.Join(roles)];
        return string.Concat(substitutes.Prepend(why));
    }
}
