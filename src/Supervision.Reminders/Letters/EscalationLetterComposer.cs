using Supervision.Notifications.Layout;
using Supervision.Notifications.Letters;
using Supervision.Reminders.Policies;
using Supervision.WorkCalendar.Calendar;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace Supervision.Reminders.Letters;

/// <summary>
/// The letter of a missed date: the level in words, the facts of each task, who was told before, what comes next and why it came.
/// Worst first.
/// </summary>
internal sealed class EscalationLetterComposer(LetterWords words, ILetterRenderer renderer, IWorkCalendarIntegrationService calendar)
    : ILetterComposer, ITransientDependency
{
    public string Kind => ReminderLetterKinds.Escalation;

    public async Task<LetterContent> ComposeAsync(LetterToCompose letter, CancellationToken cancellationToken = default)
    {
        var days = await calendar.GetAsync(cancellationToken);
        using var language = CultureHelper.Use(letter.Culture);
        var items = letter.Notices.Select(n => (n.Order, Payload: PayloadJson.Read<EscalationPayload>(n.PayloadJson)))
            .OrderBy(n => n.Order).ThenBy(n => n.Payload.Task.Number, StringComparer.Ordinal).Select(n => n.Payload).ToList();
        return renderer.Render(Document(items, days.DateOf(letter.SendAfterUtc), letter.BaseUrl), letter.Culture);
    }

    private LetterDocument Document(List<EscalationPayload> items, DateOnly date, string baseUrl)
    {
        var open = items.Where(i => !i.Task.IsRestricted).ToList();
        if (open.Count == 0) return Discreet(items, date, baseUrl);
        var worst = open[0];
        var what = words["Escalation:What", words.Anchor(worst.AnchorKind), open.Max(i => i.DaysOverdue)];
        return new LetterDocument
        {
            Subject = words[worst.IsCopy ? "Escalation:SubjectCopy" : "Escalation:Subject", words.Level(items[0].Level), Numbers(worst, items), what],
            Date = date,
            Level = LevelOf(items),
            Headline = words[$"Escalation:Headline:{Audience(worst)}", items.Count, what],
            Lead = Lead(worst),
            Preview = words["Escalation:Preview", words.Join(open.Select(i => words.Title(i.Task))), words.Anchor(worst.AnchorKind), LetterWords.Day(worst.AnchorDate)],
            Sections = Blocks(items, baseUrl),
            Next = Next(worst),
            Why = Why(worst),
            Notes = [words["Letter:ReplyNote"], words["Letter:SystemNote"]],
        };
    }

    /// <summary>Of restricted tasks a mail says number and level, nothing else.</summary>
    private LetterDocument Discreet(List<EscalationPayload> items, DateOnly date, string baseUrl) => new()
    {
        Subject = words["Escalation:SubjectRestricted", words.Level(items[0].Level), Numbers(items[0], items)],
        Date = date,
        Level = LevelOf(items),
        Headline = words["Escalation:Headline:Restricted", items.Count],
        Sections = Blocks(items, baseUrl),
        Why = words["Why:Restricted"],
        Notes = [words["Letter:SystemNote"]],
    };

    private LetterLevel LevelOf(List<EscalationPayload> items) => new(words.Level(items[0].Level), items[0].Level == ReminderStep.TopLevel);

    private string Numbers(EscalationPayload first, List<EscalationPayload> items) =>
        items.Count == 1 ? words["Escalation:Number", first.Task.Number] : words["Escalation:Numbers", first.Task.Number, items.Count];

    private IReadOnlyList<LetterSection> Blocks(List<EscalationPayload> items, string baseUrl) =>
        [new LetterSection { Blocks = [.. items.Select(item => Block(item, baseUrl))] }];

    private string? Lead(EscalationPayload item)
    {
        if (item.IsCopy) return words["Escalation:Lead:Copy"];
        var told = item.Told.SelectMany(t => t.Names).Distinct().ToList();
        var before = told.Count == 0 ? null : words["Escalation:Lead:Told", words.Join(told), words.Anchor(item.AnchorKind)];
        return before + words[$"Escalation:Lead:{Audience(item)}"];
    }

    private LetterBlock Block(EscalationPayload item, string baseUrl)
    {
        var url = LetterWords.Url(baseUrl, item.Task);
        if (item.Task.IsRestricted) return words.Restricted(item.Task, baseUrl);
        return new LetterBlock
        {
            Number = item.Task.Number,
            Title = words.Title(item.Task),
            Url = url,
            Facts = [.. Facts(item)],
            Buttons = [.. Buttons(item, baseUrl, url)],
        };
    }

    private IEnumerable<LetterFact> Facts(EscalationPayload item)
    {
        yield return words.Fact("Fact:Lead", item.Task.LeadDepartment);
        if (item.ResponsibleLeader is { } leader) yield return words.Fact("Fact:Leader", leader);
        yield return new LetterFact(words.Anchor(item.AnchorKind), words.Date(item.AnchorDate, item.StageTarget))
        {
            Alarm = words["Fact:Overdue", item.DaysOverdue],
            AlarmIsRed = true,
        };
        if (item.Told.Count > 0) yield return words.Fact("Fact:Told", ToldText(item.Told));
        if (item.LastProgress is { } progress)
        {
            yield return words.Fact("Fact:Progress", item.LastProgressOn is { } on ? words["Letter:DateAndStage", LetterWords.Day(on), progress] : progress);
        }

        if (item.OfficeNote is { } note) yield return words.Fact("Fact:Office", note);
        if (item.Quotation is { } quotation) yield return words.Fact("Fact:Quotation", quotation);
    }

    private string ToldText(IReadOnlyList<ToldLine> told) =>
        string.Join(words["List:Clause"], told.Select(t => words["Fact:ToldLine", LetterWords.Day(t.On),
            words.Join(t.ToldReader ? t.Names.Append(words["Fact:ToldYou"]) : t.Names)]));

    private IEnumerable<LetterButton> Buttons(EscalationPayload item, string baseUrl, string url)
    {
        if (item.IsCopy || Audience(item) == nameof(EscalationAudience.Owner))
        {
            yield return new LetterButton(words[item.IsCopy ? "Button:Open" : "Button:Report"], url, IsPrimary: true);
            yield break;
        }

        yield return new LetterButton(words["Button:Directive"], LetterWords.DirectiveUrl(baseUrl, item.Task), IsPrimary: true);
        yield return item.ReaderSupervises
            ? new LetterButton(words["Button:Open"], url)
            : new LetterButton(words["Button:Supervise"], LetterWords.SuperviseUrl(baseUrl, item.Task));
    }

    private IReadOnlyList<string> Next(EscalationPayload item)
    {
        var repeats = item.Next.Where(n => n.IsRepeat).Select(n => LetterWords.Day(n.On)).ToList();
        var levels = item.Next.Where(n => !n.IsRepeat).Select(n => words["Next:Level", LetterWords.Day(n.On), n.Name, words.Level(n.Level)]).ToList();
        if (levels.Count > 0) return [words["Next:Levels", string.Join(words["List:Clause"], levels)]];
        return item.Level < ReminderStep.TopLevel || repeats.Count == 0
            ? [words["Next:DigestOnly"]]
            : [words[item.IsCopy ? "Next:RepeatsCopy" : "Next:Repeats", words.Join(repeats)]];
    }

    private string Why(EscalationPayload item)
    {
        var rule = item.RepeatIndex > 0
            ? words["Why:Repeat", words.Anchor(item.AnchorKind), item.RepeatIndex, item.PolicyVersion]
            : words["Why:Level", words.Anchor(item.AnchorKind), item.Offset, words[$"Role:{item.Role}"], words.Level(item.Level), item.PolicyVersion];
        return string.Concat(rule, words.Substitute(item.Via, item.ForName), item.IsCopy ? string.Empty : words["Why:OfficeCopied"]);
    }

    private static string Audience(EscalationPayload item) => item switch
    {
        { IsCopy: true } => nameof(EscalationAudience.Copy),
        { Role: RecipientRole.DepartmentHead or RecipientRole.ResponsiblePerson or RecipientRole.Liaison } => nameof(EscalationAudience.Owner),
        _ => nameof(EscalationAudience.Leader),
    };
}

/// <summary>For whom an escalation letter is worded.</summary>
internal enum EscalationAudience
{
    /// <summary>Who has to act.</summary>
    Owner,

    /// <summary>Who is told so that they act on the owner.</summary>
    Leader,

    Copy,
}
