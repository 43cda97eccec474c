using Shouldly;
using Supervision.Arrangements.Revisions;
using Supervision.Tasks;
using Supervision.Tasks.Assignment;
using Volo.Abp;
using Xunit;

namespace Supervision.Arrangements.Origins;

/// <summary>What a draft's task says about its source, dates, targets and outside units.</summary>
public sealed class DocumentOriginTests : RevisionTestBase
{
    [Fact]
    public async Task Targets_units_and_precision_Should_be_carried_into_the_task()
    {
        var document = await UploadAsync(Plan("6月底前新建便民服务站100所以上。责任单位：数字城市处牵头，市公安局、信用建设处配合"));
        var draft = (await DraftsAsync(document)).First(d => d.Targets.Count > 0);

        var task = await TaskAsync(await ConfirmAsync(document, draft.Quotation));

        var target = task.Targets.ShouldHaveSingleItem();
        (target.Target, target.Unit, target.Name).ShouldBe((100m, "所", draft.Targets[0].Name));
        target.Comparator.ShouldNotBeNullOrEmpty();
        (task.DueDate, task.DuePrecision).ShouldBe((new DateOnly(2025, 6, 30), DuePrecision.Month));
        task.ExternalUnits.ShouldBe("市公安局");
    }

    [Fact]
    public async Task A_table_from_above_Should_give_the_superiors_date_and_an_own_one_three_working_days_before_to_be_confirmed()
    {
        var document = await UploadAsync(Plan(Platform, "6月底前出台公共数据共享管理办法"));
        await OriginAsync(document, TaskSourceKind.FromAbove, "市府办〔2025〕3号", null);

        var task = await TaskAsync(await ConfirmAsync(document, "6月底前出台公共数据共享管理办法"));

        (task.Source.Kind, task.Source.Number, task.Source.SuperiorDueDate).ShouldBe((TaskSourceKind.FromAbove, "市府办〔2025〕3号", new DateOnly(2025, 6, 30)));
        (task.DueDate, task.IsDueDateConfirmed).ShouldBe((new DateOnly(2025, 6, 25), false));
        (await As<ITaskRegistrationAppService, DraftDto>(Officer, s => s.GetAsync(task.Id))).Problems.ShouldContain(ReadinessProblem.DueDateUnconfirmed);
    }

    [Fact]
    public async Task The_usual_date_of_minutes_Should_be_offered_unconfirmed_and_leave_stated_dates_alone()
    {
        var document = await UploadAsync(Plan(Platform, Method));
        (await Should.ThrowAsync<BusinessException>(() => As<IDocumentOriginAppService>(Officer, s => s.OfferDueDatesAsync(document)))).Code
            .ShouldBe(ArrangementsErrorCodes.NoUsualDueDate);
        await OriginAsync(document, TaskSourceKind.Meeting, "第3号", new DateOnly(2025, 1, 6));

        (await As<IDocumentOriginAppService, int>(Officer, s => s.OfferDueDatesAsync(document))).ShouldBe(1);

        var offered = await DraftAsync(document, Platform);
        (offered.DueDate, offered.IsDueDateConfirmed).ShouldBe((new DateOnly(2025, 1, 26), false));
        (await DraftAsync(document, Method)).DueDate.ShouldBe(new DateOnly(2025, 12, 31));
        (await TaskAsync(await ConfirmAsync(document, Method))).Source.Kind.ShouldBe(TaskSourceKind.Meeting);
    }

    [Theory]
    [InlineData(DirectiveUrgency.Urgent, 3), InlineData(DirectiveUrgency.Ordinary, 15), InlineData(DirectiveUrgency.Hard, 30)]
    public async Task The_usual_date_of_a_directive_Should_follow_its_urgency(DirectiveUrgency urgency, int days)
    {
        var document = await UploadAsync(Plan(Platform));
        await OriginAsync(document, TaskSourceKind.Directive, null, new DateOnly(2025, 1, 6), urgency);

        (await As<IDocumentOriginAppService, DocumentOriginDto>(Officer, s => s.GetAsync(document))).UsualDueDate.ShouldBe(new DateOnly(2025, 1, 6).AddDays(days));
    }

    private async Task OriginAsync(Guid document, TaskSourceKind kind, string? number, DateOnly? date, DirectiveUrgency urgency = DirectiveUrgency.Ordinary)
    {
        var origin = await As<IDocumentOriginAppService, DocumentOriginDto>(Officer, s => s.GetAsync(document));
        await As<IDocumentOriginAppService>(Officer, s => s.UpdateAsync(document, new UpdateDocumentOriginDto
        {
            SourceKind = kind, SourceNumber = number, SourceDate = date, Urgency = urgency, ConcurrencyStamp = origin.ConcurrencyStamp,
        }));
    }
}
