using Microsoft.EntityFrameworkCore;
using Shouldly;
using Supervision.Notifications;
using Supervision.Tasks.Closing;
using Supervision.Tasks.Coordination;
using Supervision.Tasks.Days;
using Supervision.Tasks.Directives;
using Supervision.Tasks.Letters;
using Volo.Abp;
using Volo.Abp.EntityFrameworkCore;
using Xunit;

namespace Supervision.Tasks.Recording;

/// <summary>代录: date, wording and proof; 待确认 without; listed weekly; struck out by the leader.</summary>
public sealed class RecordedActTests : TasksTestBase
{
    [Fact]
    public async Task Given_a_decision_without_proof_Should_count_in_no_report_until_it_is_proven()
    {
        var id = await InProgressAsync();
        var request = await As<ICoordinationAppService, Guid>(Head, s => s.RequestAsync(id, new RequestCoordinationDto { Problem = "两区通道未通" }));
        await As<ICoordinationAppService>(Officer, s => s.RecordDecisionAsync(request, new RecordCoordinationDecisionDto
        {
            Decision = "由分管领导牵头协调", OnBehalf = new OnBehalfDto { LeaderId = LeaderInCharge.Id, GivenOn = new DateOnly(2025, 1, 3) },
        }));

        var act = (await ListAsync(Officer)).Single();
        (act.Kind, act.GivenOn, act.Wording, act.IsUnproven).ShouldBe((RecordedActKind.Coordination, new DateOnly(2025, 1, 3), "由分管领导牵头协调", true));
        (await QueryAsync(db => db.LeaderActs.SingleAsync(a => a.SourceId == request))).IsUnproven.ShouldBeTrue();

        await As<IRecordedActAppService>(Officer, s => s.AddProofAsync(act.Id, new AddProofDto { ProofReference = "专题会纪要〔2025〕2 号" }));

        (await ListAsync(LeaderInCharge)).Single().ShouldSatisfyAllConditions(
            a => a.IsUnproven.ShouldBeFalse(), a => a.ProofReference.ShouldBe("专题会纪要〔2025〕2 号"), a => a.MayStrikeOut.ShouldBeTrue());
        (await QueryAsync(db => db.LeaderActs.SingleAsync(a => a.SourceId == request))).IsUnproven.ShouldBeFalse();
    }

    [Fact]
    public async Task Given_a_day_to_come_Should_refuse_the_record()
    {
        var id = await InProgressAsync();
        var refusal = await Should.ThrowAsync<BusinessException>(() => As<IDirectiveAppService>(Officer, s => s.RecordAsync(id, new RecordDirectiveDto
        {
            Text = "抓紧办", OnBehalf = new OnBehalfDto { LeaderId = LeaderInCharge.Id, GivenOn = new DateOnly(2025, 2, 1) },
        })));
        refusal.Code.ShouldBe(TasksErrorCodes.GivenOnInFuture);
    }

    [Fact]
    public async Task Given_a_closing_recorded_with_a_file_Should_keep_the_proof_with_it()
    {
        var id = await InProgressAsync(Key());
        var request = await As<IClosureAppService, Guid>(Head, s => s.RequestAsync(id, new RequestClosureDto { Result = "已接入", CriterionStatement = "附后" }));
        await As<IClosureAppService>(Officer, s => s.CloseAsync(id, new CloseTaskDto
        {
            RequestId = request, Opinion = "同意办结", OnBehalf = new OnBehalfDto
            {
                LeaderId = LeaderInCharge.Id, Proof = [new() { FileName = "批件.pdf", ContentType = "application/pdf", Content = [1, 2] }],
            },
        }));

        (await ListAsync(Officer)).Single().ShouldSatisfyAllConditions(
            a => a.Kind.ShouldBe(RecordedActKind.Closing), a => a.FileCount.ShouldBe(1), a => a.IsUnproven.ShouldBeFalse());
    }

    [Fact]
    public async Task Should_list_to_the_leader_on_the_first_working_day_of_the_week_once()
    {
        var id = await InProgressAsync();
        await RecordDirectiveAsync(id);
        await BeginAsync(2025, 1, 10);
        (await RecordedLettersAsync()).ShouldBeEmpty();

        await BeginAsync(2025, 1, 13);
        await BeginAsync(2025, 1, 20);

        var letter = (await RecordedLettersAsync()).Single();
        letter.PersonId.ShouldBe(LeaderInCharge.Id);
        letter.SendAfterUtc.ShouldBe(new DateTime(2025, 1, 13, 0, 30, 0, DateTimeKind.Utc));
    }

    [Fact]
    public async Task Given_the_leader_strikes_it_out_Should_count_no_more_and_tell_the_office()
    {
        var id = await InProgressAsync();
        await RecordDirectiveAsync(id);
        var act = (await ListAsync(LeaderInCharge)).Single();
        (await Should.ThrowAsync<BusinessException>(() => As<IRecordedActAppService>(Officer, s => s.StrikeOutAsync(act.Id)))).Code
            .ShouldBe(TasksErrorCodes.NotYourAction);

        await As<IRecordedActAppService>(LeaderInCharge, s => s.StrikeOutAsync(act.Id));

        (await QueryAsync(db => db.LeaderActs.SingleAsync())).IsStruckOut.ShouldBeTrue();
        (await QueryAsync(db => db.Directives.SingleAsync())).StruckOutAt.ShouldNotBeNull();
        (await RecordedLettersAsync()).Select(l => l.PersonId).ShouldBe(Bureau.OfficeStaff.Select(p => p.Id), ignoreOrder: true);
        (await ListAsync(Stranger)).ShouldBeEmpty();
    }

    private Assignment.CreateTaskDto Key()
    {
        var draft = Draft(Lead.Id);
        draft.Priority = TaskPriority.Key;
        return draft;
    }

    private Task RecordDirectiveAsync(Guid id) => As<IDirectiveAppService>(Officer, s => s.RecordAsync(id, new RecordDirectiveDto
    {
        Text = "先打通四个区", OnBehalf = new OnBehalfDto { LeaderId = LeaderInCharge.Id, ProofReference = "批件 12" },
    }));

    private async Task<IReadOnlyList<RecordedActDto>> ListAsync(Organization.Bureau.PersonInfo person) =>
        (await As<IRecordedActAppService, Volo.Abp.Application.Dtos.PagedResultDto<RecordedActDto>>(person, s => s.GetListAsync(new()))).Items;

    private Task BeginAsync(int year, int month, int day)
    {
        Clock.SetToBureauTime(year, month, day);
        return GetRequiredService<ITaskDayIntegrationService>().BeginDayAsync(TestContext.Current.CancellationToken);
    }

    private Task<List<(Guid PersonId, DateTime SendAfterUtc)>> RecordedLettersAsync() => WithUnitOfWorkAsync(async () =>
    {
        var db = await GetRequiredService<IDbContextProvider<INotificationsDbContext>>().GetDbContextAsync();
        var letters = await db.Letters.Where(l => l.Kind == TaskLetterKinds.Recorded).Select(l => new { l.PersonId, l.SendAfterUtc }).ToListAsync();
        return letters.Select(l => (l.PersonId, l.SendAfterUtc)).ToList();
    });
}
