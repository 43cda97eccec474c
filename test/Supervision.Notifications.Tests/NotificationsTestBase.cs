using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using Supervision.Notifications.Dispatch;
using Supervision.Notifications.Letters;
using Supervision.Notifications.Mail;
using Supervision.Organization.Bureau;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Security.Claims;

namespace Supervision.Notifications;

/// <summary>A bureau of a few people, letters whose words the test sets, and a mail server that does what the test says.</summary>
public abstract class NotificationsTestBase : SupervisionTestBase<SupervisionTestModule>
{
    internal TestBureau Bureau { get; } = new();

    internal FakeGateway Server { get; } = new();

    internal TestComposer Composer { get; } = new();

    internal TestRelevance Relevance { get; } = new();

    /// <summary>The machine's clock: leases and waits.</summary>
    protected FakeTimeProvider Machine { get; } = new(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));

    protected virtual bool UsesFakeServer => true;

    internal ILetterIntegrationService Letters => GetRequiredService<ILetterIntegrationService>();

    protected override void AfterAddApplication(IServiceCollection services)
    {
        base.AfterAddApplication(services);
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Machine));
        services.RemoveAll<IBureauIntegrationService>();
        services.AddSingleton<IBureauIntegrationService>(Bureau);
        services.RemoveAll<ILetterComposer>();
        services.AddSingleton<ILetterComposer>(Composer);
        services.RemoveAll<INoticeRelevance>();
        services.AddSingleton<INoticeRelevance>(Relevance);
        services.RemoveAll<ISubjectScope>();
        services.AddSingleton<ISubjectScope>(Relevance);
        if (UsesFakeServer) services.Replace(ServiceDescriptor.Singleton<IMailGateway>(Server));
    }

    internal Task RequestAsync(LetterRequest request) => WithUnitOfWorkAsync(() => Letters.RequestAsync(request));

    /// <summary>An action letter to a person, due now.</summary>
    internal LetterRequest Request(PersonInfo person, string title = "交办 1 项", string occasion = "action:1", string? subjectKey = "task:1") => new()
    {
        Class = LetterClass.Action,
        Kind = TestComposer.KindName,
        OccasionKey = occasion,
        SendAfterUtc = Clock.Now,
        Notices = [Notice(person, title, subjectKey)],
    };

    internal static NoticeDraft Notice(PersonInfo person, string title, string? subjectKey = "task:1") => new()
    {
        PersonId = person.Id, SubjectKey = subjectKey, FactKind = "Test.Fact", PayloadJson = $"{{\"title\":\"{title}\"}}", Title = title,
    };

    internal async Task<Letter> OnlyLetterAsync() => (await LettersAsync()).ShouldHaveSingle();

    internal Task<List<Letter>> LettersAsync() => WithUnitOfWorkAsync(() => GetRequiredService<IRepository<Letter, Guid>>().GetListAsync());

    internal Task<List<Notice>> NoticesAsync() => WithUnitOfWorkAsync(() => GetRequiredService<IRepository<Notice, Guid>>().GetListAsync());

    internal Task<List<DeliveryAttempt>> AttemptsAsync() =>
        WithUnitOfWorkAsync(async () => (await GetRequiredService<IRepository<DeliveryAttempt, Guid>>().GetListAsync()).OrderBy(a => a.Id).ToList());

    /// <summary>Longer than any wait before the next attempt.</summary>
    internal void LetTimePass() => Machine.Advance(RetrySchedule.LongestWait);

    /// <summary>Signs the person in, with these roles.</summary>
    protected IDisposable SignIn(PersonInfo person, params string[] roles)
    {
        Claim[] claims =
        [
            new(AbpClaimTypes.UserId, Guid.NewGuid().ToString()),
            new(AbpClaimTypes.UserName, person.Name),
            new(OrganizationClaimTypes.PersonId, person.Id.ToString()),
            .. roles.Select(role => new Claim(AbpClaimTypes.Role, role)),
        ];
        return GetRequiredService<ICurrentPrincipalAccessor>().Change(new ClaimsPrincipal(new ClaimsIdentity(claims, "Test")));
    }
}
