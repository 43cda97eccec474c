using System.Globalization;
using Microsoft.Extensions.Localization;
using Supervision.Notifications.Layout;
using Supervision.Notifications.Letters;
using Supervision.WorkCalendar.Calendar;
using Volo.Abp.Localization;

namespace Supervision.Tasks.Letters;

/// <summary>
/// Writes the letters of one kind: subject, headline and lead from the texts of the kind, a block per task with its facts and link.
/// A restricted task is written by its number only.
/// </summary>
internal abstract class TaskLetterComposer(
    string kind, IStringLocalizer<TasksResource> texts, ILetterRenderer renderer, IWorkCalendarIntegrationService calendars) : ILetterComposer
{
    public string Kind { get; } = kind;

    public async Task<LetterContent> ComposeAsync(LetterToCompose letter, CancellationToken cancellationToken = default)
    {
        var calendar = await calendars.GetAsync(cancellationToken);
        using var culture = CultureHelper.Use(letter.Culture);
        var notices = letter.Notices.OrderBy(n => n.Order).Select(n => (n.FactKind, Notice: CanonicalJson.Deserialize<TaskNotice>(n.PayloadJson))).ToList();
        var (firstKind, first) = notices[0];
        var key = "Letter:" + firstKind;
        var document = new LetterDocument
        {
            Subject = Fill(notices.Count == 1 ? key + ".Subject" : key + ".SubjectMany", first, notices.Count),
            Date = calendar.DateOf(letter.SendAfterUtc),
            Kicker = texts["Letter:" + Kind + ".Kicker"],
            Headline = Fill(notices.Count == 1 ? key + ".Headline" : key + ".HeadlineMany", first, notices.Count),
            Lead = Fill(key + ".Lead", first, notices.Count),
            Buttons = Buttons(letter, firstKind, first),
            Sections = [.. notices.GroupBy(n => n.FactKind).Select(g => new LetterSection
            {
                Title = notices.Select(n => n.FactKind).Distinct().Count() > 1 ? texts["Letter:" + g.Key + ".Section"].Value : null,
                Blocks = [.. g.Select(n => Block(letter, n.Notice))],
            })],
            Why = texts[key + ".Why"],
        };
        return renderer.Render(document, letter.Culture);
    }

    /// <summary>The button for the whole letter: signing for all of a batch, otherwise the task or the list of duties.</summary>
    private List<LetterButton> Buttons(LetterToCompose letter, string factKind, TaskNotice first)
    {
        if (factKind == TaskNoticeKinds.Assigned && first.BatchId is { } batch)
            return [new(texts["Letter:SignAll"], letter.BaseUrl + TaskPageRoutes.ReceiptOfBatch + batch.ToString("D"), IsPrimary: true)];
        if (factKind == TaskNoticeKinds.RecordedActs)
            return [new(texts["Letter:SeeRecorded"], letter.BaseUrl + TaskPageRoutes.Recorded, IsPrimary: true)];
        var path = letter.Notices.Count == 1 ? TaskPageRoutes.Details + first.TaskId.ToString("D") : TaskPageRoutes.Duties;
        return [new(texts["Letter:Open"], letter.BaseUrl + path, IsPrimary: true)];
    }

    private LetterBlock Block(LetterToCompose letter, TaskNotice notice) => new()
    {
        Number = notice.Number,
        Title = notice.IsRestricted ? texts["Letter:Restricted"] : notice.ShortTitle ?? string.Empty,
        Url = letter.BaseUrl + TaskPageRoutes.Details + notice.TaskId.ToString("D"),
        Facts = notice.IsRestricted ? [] : [.. Facts(notice).Where(f => !string.IsNullOrWhiteSpace(f.Value))],
    };

    private IEnumerable<LetterFact> Facts(TaskNotice notice)
    {
        yield return Fact("Said:" + Kind, notice.Said);
        yield return Fact("By:" + Kind, notice.RecordedBy is { } recorder ? texts["Letter:RecordedBy", notice.By ?? string.Empty, recorder].Value : notice.By);
        yield return Fact("On:" + Kind, Date(notice.On));
        yield return Fact("Proof", notice.IsUnproven is { } unproven ? unproven ? texts["Letter:Unproven"].Value : notice.Note ?? texts["Letter:ProofFiled"].Value : null);
        yield return Fact("DueNext", TaskNotice.NodesText(notice.DueNext));
        yield return Fact("OldDate", notice.OldDate == notice.On ? null : Date(notice.OldDate));
        yield return Fact("ReportCycle", notice.ReportCycle is { } cycle ? texts["Enum:ReportCycle." + cycle].Value : null);
        yield return Fact("Outcome", notice.Outcome is { } outcome ? texts["Enum:TaskOutcome." + outcome].Value : null);
        yield return Fact("Requirement", notice.Requirement);
        yield return Fact("CompletionCriterion", notice.CompletionCriterion);
        yield return Fact("DueDate", Date(notice.DueDate));
        yield return Fact("Nodes", TaskNotice.NodesText(notice.Nodes));
        yield return Fact("Lead", notice.Lead);
        yield return Fact("Supporting", string.Join(texts["Letter:ListSeparator"], notice.Supporting));
        yield return Fact("Supervisor", notice.SupervisingLeader ?? notice.ResponsibleLeader);
        yield return Fact("Source", notice.SourceTitle);
        yield return Fact("Quotation", notice.Quotation);
        yield return Fact("Note", notice.IsUnproven is null ? notice.Note : null);
    }

    private LetterFact Fact(string name, string? value) => new(texts["Letter:Fact." + name], value ?? string.Empty);

    private string Fill(string key, TaskNotice first, int count)
    {
        (string Name, object? Value)[] places =
        [
            ("number", first.Number), ("title", first.IsRestricted ? texts["Letter:Restricted"].Value : first.ShortTitle), ("by", first.By),
            ("count", count),
        ];
        return places.Aggregate(texts[key].Value, (text, place) => CountedText.Fill(text, place.Name, place.Value)).Trim();
    }

    private static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
