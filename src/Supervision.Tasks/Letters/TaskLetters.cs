using Microsoft.Extensions.Localization;
using Supervision.Notifications.Letters;
using Supervision.Organization.Bureau;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Timing;

namespace Supervision.Tasks.Letters;

/// <summary>A notice about to be asked for.</summary>
internal sealed record NoticeTo(Guid PersonId, string FactKind, TaskNotice Notice, int Order = 0);

/// <summary>Asks for Action letters: one per person for one user action.</summary>
internal sealed class TaskLetters(ILetterIntegrationService letters, IStringLocalizer<TasksResource> texts, IClock clock) : ITransientDependency
{
    /// <returns>How many letters were asked for.</returns>
    public Task<int> SendAsync(
        string kind, string occasionKey, IEnumerable<NoticeTo> notices, BureauSnapshot bureau, CancellationToken cancellationToken = default) =>
        SendAsync(kind, occasionKey, notices, bureau, clock.Now, cancellationToken);

    /// <param name="sendAfterUtc">Not before: what the clock asks for waits for the sending window.</param>
    public async Task<int> SendAsync(
        string kind, string occasionKey, IEnumerable<NoticeTo> notices, BureauSnapshot bureau, DateTime sendAfterUtc,
        CancellationToken cancellationToken = default)
    {
        var drafts = notices
            .Where(n => bureau.Person(n.PersonId) is { IsActive: true })
            .DistinctBy(n => (n.PersonId, n.Notice.TaskId, n.FactKind, n.Notice.SubjectId))
            .Select(n => Draft(n, bureau.Person(n.PersonId)!)).ToList();
        if (drafts.Count == 0) return 0;
        await letters.RequestAsync(new LetterRequest
        {
            Class = LetterClass.Action, Kind = kind, OccasionKey = occasionKey, SendAfterUtc = sendAfterUtc, Notices = drafts,
        }, cancellationToken);
        return drafts.Select(d => d.PersonId).Distinct().Count();
    }

    private NoticeDraft Draft(NoticeTo notice, PersonInfo person)
    {
        using var culture = CultureHelper.Use(person.Culture);
        var content = notice.Notice.Discreet();
        return new NoticeDraft
        {
            PersonId = person.Id,
            SubjectKey = TaskSubjectKeys.Of(content.TaskId),
            FactKind = notice.FactKind,
            PayloadJson = CanonicalJson.Serialize(content),
            Title = texts["Notice:" + notice.FactKind, TitleOf(content)],
            Order = notice.Order,
        };
    }

    private string TitleOf(TaskNotice notice) =>
        $"{notice.Number} {(notice.IsRestricted ? texts["Letter:Restricted"].Value : notice.ShortTitle)}".Trim();
}
