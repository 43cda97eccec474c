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
                Blocks = [.. g.Select(n => Block(letter, n.FactKind, n.Notice))],
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

    private LetterBlock Block(LetterToCompose letter, string factKind, TaskNotice notice) => new()
    {
        Number = notice.Number,
        Title = notice.IsRestricted ? texts["Letter:Restricted"] : notice.ShortTitle ?? string.Empty,
        Url = letter.BaseUrl + TaskPageRoutes.Details + notice.TaskId.ToString("D"),
        Facts = notice.IsRestricted ? [] : [.. Facts(factKind, notice).Where(f => !string.IsNullOrWhiteSpace(f.Value))],
    };

    private IEnumerable<LetterFact> Facts(string factKind, TaskNotice notice)
    {
        yield return Fact(Named("Said", factKind), notice.Said);
        yield return Fact(Named("By", factKind), notice.RecordedBy is { } recorder ? texts["Letter:RecordedBy", notice.By ?? string.Empty, recorder].Value : notice.By);
        yield return Fact(Named("On", factKind), Date(notice.On));
        yield return Fact("Proof", notice.IsUnproven is { } unproven ? unproven ? texts["Letter:Unproven"].Value : notice.Note ?? texts["Letter:ProofFiled"].Value : null);
        yield return Fact("DueNext", factKind == TaskNoticeKinds.HandedOver ? DueNext(notice.DueNext) : null);
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
        yield return Fact("Quotation", IsSaidAlready(notice) ? null : notice.Quotation);
        yield return Fact("Note", notice.IsUnproven is null ? notice.Note : null);
    }

    /// <summary>The requirement of a task from a plan is often the sentence itself: once is enough.</summary>
    private static bool IsSaidAlready(TaskNotice notice) =>
        notice.Quotation is { } quotation && string.Equals(quotation.TrimEnd('。'), notice.Requirement?.TrimEnd('。'), StringComparison.Ordinal);

    /// <summary>The label of this very fact, or else of its kind of letter.</summary>
    private string Named(string name, string factKind) =>
        texts[$"Letter:Fact.{name}:{factKind}"].ResourceNotFound ? $"{name}:{Kind}" : $"{name}:{factKind}";

    private string DueNext(IReadOnlyList<NoticeNode> dates) => dates.Count == 0
        ? texts["Letter:DueNext.None"]
        : string.Join('\n', dates.Select(d => string.Join(' ', new[]
        {
            d.Date.ToString("MM-dd", CultureInfo.InvariantCulture), d.Number, d.ShortTitle, texts["Letter:DueNext." + d.Kind], d.StageTarget,
        }.Where(part => !string.IsNullOrEmpty(part)))));

    private LetterFact Fact(string name, string? value) => new(texts["Letter:Fact." + name], value ?? string.Empty);

    private string Fill(string key, TaskNotice first, int count)
    {
        (string Name, object? Value)[] places =
        [
            ("number", first.Number), ("title", first.IsRestricted ? texts["Letter:Restricted"].Value : first.ShortTitle), ("by", first.By),
            ("count", count),
        ];
        var wording = first.Number is null ? texts[key].Value.Replace("{number} ", string.Empty, StringComparison.Ordinal) : texts[key].Value;
        return places.Aggregate(wording, (text, place) => CountedText.Fill(text, place.Name, place.Value)).Trim();
    }

    private static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
