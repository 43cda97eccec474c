using System.Globalization;
using System.Text.Json;
using Supervision.Notifications.Letters;
using Supervision.Organization.Bureau;
using Supervision.WorkCalendar.Calendar;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace Supervision.Notifications.Dispatch;

/// <summary>Tells the office, in the inbox, who could not be written to: once per person and day of the bureau.</summary>
internal sealed class MissingAddressNotices(
    IRepository<Notice, Guid> notices, IBureauIntegrationService bureaus, IWorkCalendarIntegrationService calendars,
    LetterTexts texts, IGuidGenerator guids, IClock clock)
    : ITransientDependency
{
    public const string FactKind = "Notifications.NoAddress";

    public const string SubjectPrefix = "person:";

    public static string SubjectKeyOf(Guid personId) => $"{SubjectPrefix}{personId:D}";

    public async Task TellOfficeAsync(IReadOnlyCollection<PersonInfo> people, CancellationToken cancellationToken)
    {
        if (people.Count == 0) return;
        var office = (await bureaus.GetSnapshotAsync(cancellationToken)).OfficeStaff;
        var calendar = await calendars.GetAsync(cancellationToken);
        var dayBegan = calendar.ToUtc(calendar.DateOf(clock.Now), TimeOnly.MinValue);
        foreach (var person in people.DistinctBy(p => p.Id))
        {
            var subject = SubjectKeyOf(person.Id);
            var told = await notices.GetListAsync(
                n => n.SubjectKey == subject && n.FactKind == FactKind && n.VisibleFromUtc >= dayBegan, cancellationToken: cancellationToken);
            foreach (var staff in office.Where(s => !told.Any(n => n.PersonId == s.Id)))
                await notices.InsertAsync(new Notice(guids.Create(), DraftFor(staff, person), letterId: null, clock.Now), cancellationToken: cancellationToken);
        }
    }

    private NoticeDraft DraftFor(PersonInfo staff, PersonInfo person) => new()
    {
        PersonId = staff.Id,
        SubjectKey = SubjectKeyOf(person.Id),
        FactKind = FactKind,
        PayloadJson = JsonSerializer.Serialize(new { PersonId = person.Id.ToString("D", CultureInfo.InvariantCulture) }),
        Title = texts.In(staff.Culture, "Notice:NoAddress", person.Name),
    };
}
