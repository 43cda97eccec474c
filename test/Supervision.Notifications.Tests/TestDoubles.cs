using MimeKit;
using Shouldly;
using Supervision.Notifications.Letters;
using Supervision.Notifications.Mail;
using Supervision.Organization.Bureau;

namespace Supervision.Notifications;

internal sealed class TestBureau : IBureauIntegrationService
{
    private readonly List<PersonInfo> _people = [];

    public TestBureau()
    {
        Head = Add("数字城市处处长", "head@bureau.example");
        Liaison = Add("数字城市处联络员", "liaison@bureau.example");
        Nobody = Add("信用建设处处长", email: null);
        Officer = Add("督办专员", "office@bureau.example", OrganizationRoles.SupervisionOffice);
    }

    public PersonInfo Head { get; }

    public PersonInfo Liaison { get; }

    public PersonInfo Nobody { get; }

    public PersonInfo Officer { get; }

    public PersonInfo Add(string name, string? email, params string[] roles)
    {
        var person = new PersonInfo(Guid.NewGuid(), name, name, null, email, "zh-Hans", IsActive: true, AccountId: null, roles);
        _people.Add(person);
        return person;
    }

    public void Change(PersonInfo person, Func<PersonInfo, PersonInfo> change) =>
        _people[_people.FindIndex(p => p.Id == person.Id)] = change(_people.First(p => p.Id == person.Id));

    public Task<BureauSnapshot> GetSnapshotAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult(new BureauSnapshot([], [.. _people], [], []));
}

internal sealed class TestComposer : ILetterComposer
{
    public const string KindName = "Test.Kind";

    public string Kind => KindName;

    public Func<LetterToCompose, LetterContent> Write { get; set; } = letter =>
        new LetterContent($"{letter.Notices.Count} 项", "<p>" + letter.PersonName + "</p>", letter.PersonName);

    public Task<LetterContent> ComposeAsync(LetterToCompose letter, CancellationToken cancellationToken = default) => Task.FromResult(Write(letter));
}

/// <summary>Knows which subjects are over, and who sees which.</summary>
internal sealed class TestRelevance : INoticeRelevance, ISubjectScope
{
    public HashSet<string> Over { get; } = [];

    public HashSet<string> Hidden { get; } = [];

    public Task<IReadOnlyDictionary<Guid, string>> FindOutdatedAsync(
        Guid personId, IReadOnlyList<NoticeToCompose> notices, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyDictionary<Guid, string>>(
            notices.Where(n => n.SubjectKey is { } key && Over.Contains(key)).ToDictionary(n => n.NoticeId, _ => "TaskClosed"));

    public bool Knows(string subjectKey) => subjectKey.StartsWith("task:", StringComparison.Ordinal);

    public Task<bool> CanSeeAsync(string subjectKey, CancellationToken cancellationToken = default) => Task.FromResult(!Hidden.Contains(subjectKey));
}

/// <summary>A mail server in memory.</summary>
internal sealed class FakeGateway : IMailGateway
{
    public bool IsDown { get; set; }

    /// <summary>What the server says to a message; taken when not set.</summary>
    public Func<OutgoingMail, MailOutcome> Answer { get; set; } = _ => MailOutcome.Accepted;

    public List<MimeMessage> Taken { get; } = [];

    public int Connections { get; private set; }

    public IEnumerable<string> Recipients => Taken.Select(m => m.To.Mailboxes.Single().Address);

    public Task<IMailSession> OpenAsync(MailConfiguration configuration, CancellationToken cancellationToken)
    {
        if (IsDown) throw new MailServerUnavailableException(MailErrorCodes.ServerUnreachable, "connection refused");
        Connections++;
        return Task.FromResult<IMailSession>(new Session(this));
    }

    private sealed class Session(FakeGateway server) : IMailSession
    {
        public Task<MailOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
        {
            var outcome = server.Answer(mail);
            if (outcome.Kind == MailOutcomeKind.Accepted) server.Taken.Add(mail.Message);
            return Task.FromResult(outcome);
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

internal static class ListAssertions
{
    public static T ShouldHaveSingle<T>(this IReadOnlyCollection<T> items)
    {
        items.Count.ShouldBe(1);
        return items.First();
    }
}
