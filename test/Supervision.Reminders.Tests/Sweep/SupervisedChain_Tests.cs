using Shouldly;
using Supervision.Notifications.Letters;
using Supervision.Reminders.Planning;
using Supervision.Reminders.Preview;
using Supervision.Tasks;
using Xunit;

namespace Supervision.Reminders.Sweep;

/// <summary>亲自督办: policy, level, timeline, preview and letters say one thing, whoever supervises.</summary>
public sealed class SupervisedChain_Tests : SweepTestBase
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Given_a_year_Should_send_what_the_preview_said_and_keep_level_letter_and_timeline_together(bool byPrincipal)
    {
        await BeginAsync(byPrincipal);
        var previewed = new List<string>();
        using (LoginAs(Bureau.OfficeStaff[0]))
        {
            for (var day = new DateOnly(2025, 3, 24); day < new DateOnly(2025, 6, 30); day = day.AddDays(1))
            {
                previewed.AddRange((await PreviewAsync(day)).SelectMany(Lines));
                await WalkToAsync($"{day:yyyy-MM-dd} 20:00");
            }
        }

        var sent = await LedgerAsync();
        sent.Where(r => r.Outcome == ReminderOutcome.Decided && r.DecidedAtUtc > Calendar2025.At("2025-03-23 00:00"))
            .SelectMany(r => r.Recipients.Select(p => $"{Day(r.DecidedAtUtc)[..5]} {Bureau.Person(p.PersonId)!.Name} {r.StepKey} {r.RepeatIndex} {r.Level}"))
            .Order().ShouldBe(previewed.Order());
        var reached = 0;
        foreach (var row in sent.Where(r => r.Level > 0))
        {
            reached = Math.Max(reached, Tasks.Escalations.Where(e => e.RuleKey == row.StepKey).Select(e => e.Level).DefaultIfEmpty(reached).Max());
            row.Level.ShouldBe(reached, $"{row.StepKey} {row.RepeatIndex}");
        }
    }

    [Fact]
    public async Task Given_the_principal_leader_supervises_Should_not_be_told_of_himself_nor_offered_what_he_does_already()
    {
        await BeginAsync(byPrincipal: true);

        await WalkToAsync("2025-04-09 09:00");

        Tasks.Escalations.Select(e => e.Level).ShouldBe([3]);
        var letters = (await LettersAsync()).Where(l => l.PersonId == Bureau.PrincipalLeader!.Id && l.Class == LetterClass.Escalation).ToList();
        letters.Select(l => l.Subject).ShouldBe(["【三级·红】2025-005 节点逾期 1 个工作日", "【三级·红】2025-005 节点逾期 6 个工作日"]);
        letters.ShouldAllBe(l => !l.Text!.Contains("/Tasks/Supervise/") && l.Text.Contains("/Tasks/Directive/"));
        letters[1].Text!.ShouldContain("三级后第 1 次提醒");
        letters[1].Text!.ShouldContain("、您");
        letters[1].Text!.ShouldNotContain($"、{Bureau.PrincipalLeader!.Name}已先后告知");
    }

    [Fact]
    public async Task Given_a_restricted_task_Should_say_its_number_and_level_only()
    {
        SetTo("2025-03-20 10:00");
        var facts = Facts(5);
        await ChangeAsync(facts with { IsRestricted = true, InformedPersonIds = [Bureau.Head(Division.Id)!.Id, Bureau.OfficeStaff[0].Id] });

        await WalkToAsync("2025-04-12 09:00");

        var letters = await LettersAsync();
        letters.Select(l => l.PersonId).Distinct().ShouldBeSubsetOf([Bureau.Head(Division.Id)!.Id, Bureau.OfficeStaff[0].Id]);
        letters.ShouldContain(l => l.Subject == "【一级·蓝】2025-005 限定知悉事项");
        foreach (var said in letters.Select(l => l.Subject + l.Text))
        {
            said.ShouldContain("2025-005");
            foreach (var secret in new[] { facts.ShortTitle, Division.Name, "个工作日", "打通业务通道" }) said.ShouldNotContain(secret);
        }
    }

    private async Task BeginAsync(bool byPrincipal)
    {
        SetTo("2025-03-20 10:00");
        var leader = byPrincipal ? Bureau.PrincipalLeader! : Bureau.LeaderInCharge(Division.Id)!;
        await ChangeAsync(Facts(5) with
        {
            PersonalSupervision = new PersonalSupervisionFacts(leader.Id, Calendar2025.At("2025-01-07 15:00"), null, ReportCycle.Quarterly),
        });
        await WalkToAsync("2025-03-23 20:00");
    }

    private Task<IReadOnlyList<OutgoingDayDto>> PreviewAsync(DateOnly day) =>
        WithUnitOfWorkAsync(() => GetRequiredService<IOutgoingAppService>().GetListAsync(new GetOutgoingInput { From = day }));

    private static IEnumerable<string> Lines(OutgoingDayDto day) =>
        day.Letters.SelectMany(l => l.Items.Select(i => $"{day.Date:MM-dd} {l.PersonName} {i.StepKey} {i.RepeatIndex} {i.Level}"));
}
