using System.Security.Cryptography;
using System.Text;
using Shouldly;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Organization;
using Supervision.Organization.Bureau;
using Supervision.Organization.Secrecy;
using Supervision.Tasks.Assignment;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Authorization;
using Xunit;

namespace Supervision.Arrangements.Intake;

/// <summary>A marked document leaves nothing behind, and only a false alarm with a name lets its bytes pass.</summary>
public sealed class SecrecyIntakeTests : SupervisionTestBase<SupervisionDemoTestModule>
{
    private const string Canary = "金丝雀七三一九";
    private const string Marked = "机密★1年\n2025年工作计划\n一、重点任务\n（一）平台。年底前建成" + Canary + "平台。\n";

    private IPlanDocumentAppService Documents => GetRequiredService<IPlanDocumentAppService>();

    private IDocumentImportAppService Imports => GetRequiredService<IDocumentImportAppService>();

    private IFalseAlarmAppService FalseAlarms => GetRequiredService<IFalseAlarmAppService>();

    [Fact]
    public async Task A_marked_upload_Should_be_refused_with_its_hash_and_leave_nothing()
    {
        using var office = LoginAs(await OfficerAsync());

        var refusal = await Should.ThrowAsync<BusinessException>(() => UploadAsync(Marked));

        refusal.Code.ShouldBe(OrganizationErrorCodes.SecrecyMarked);
        refusal.Data["Sha256"].ShouldBe(HashOf(Marked));
        refusal.Data["Marking"].ShouldBe("机密★1年");
        (await Documents.GetListAsync(new GetPlanDocumentListInput())).TotalCount.ShouldBe(0);
        var import = (await Imports.GetRecentAsync()).ShouldHaveSingleItem();
        (import.State, import.RefusalCode, import.Sha256).ShouldBe((ImportState.Refused, OrganizationErrorCodes.SecrecyMarked, HashOf(Marked)));
        await NothingIsLeftAsync();
    }

    [Fact]
    public async Task A_marked_paste_Should_be_refused_and_leave_nothing()
    {
        using var office = LoginAs(await OfficerAsync());

        await Should.ThrowAsync<BusinessException>(() => Imports.PasteAsync(new PastePlanDocumentDto { Title = "计划", Text = Marked }));

        await NothingIsLeftAsync();
    }

    [Fact]
    public async Task A_false_alarm_Should_let_the_same_bytes_pass_and_no_others()
    {
        using var office = LoginAs(await OfficerAsync());
        await Should.ThrowAsync<BusinessException>(() => UploadAsync(Marked));
        await FalseAlarms.DeclareAsync(new DeclareFalseAlarmDto { FileName = "plan.txt", Sha256 = HashOf(Marked), Reason = "标志为教材示例" });

        await UploadAsync(Marked);

        (await Should.ThrowAsync<BusinessException>(() => UploadAsync(Marked + "\n另一份"))).Code.ShouldBe(OrganizationErrorCodes.SecrecyMarked);
        var alarm = (await FalseAlarms.GetListAsync(new PagedResultRequestDto())).Items.ShouldHaveSingleItem();
        (alarm.Reason, alarm.DeclaredByName).ShouldBe(("标志为教材示例", (await OfficerAsync()).Name));
        (await Documents.GetListAsync(new GetPlanDocumentListInput())).TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task Secrecy_as_a_topic_Should_pass()
    {
        using var office = LoginAs(await OfficerAsync());

        await UploadAsync("2025年工作计划\n一、重点任务\n（一）保密工作。加强商业秘密保护，完善涉密人员管理制度。\n");

        (await Documents.GetListAsync(new GetPlanDocumentListInput())).TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task Marked_words_in_a_form_Should_be_refused_and_leave_nothing()
    {
        using var office = LoginAs(await OfficerAsync());

        var refusal = await Should.ThrowAsync<BusinessException>(() => GetRequiredService<ITaskRegistrationAppService>()
            .CreateAsync(new CreateTaskDto { ShortTitle = "建设平台", SourceTitle = "会议", Requirement = "秘密★长期\n建设" + Canary + "平台" }));

        refusal.Code.ShouldBe(OrganizationErrorCodes.SecrecyMarked);
        await NothingIsLeftAsync();
    }

    [Fact]
    public async Task An_auditor_Should_see_false_alarms_and_declare_none()
    {
        using var auditor = LoginAs(Guid.NewGuid(), "auditor", OrganizationRoles.Auditor);

        (await FalseAlarms.GetListAsync(new PagedResultRequestDto())).TotalCount.ShouldBe(0);

        await Should.ThrowAsync<AbpAuthorizationException>(() =>
            FalseAlarms.DeclareAsync(new DeclareFalseAlarmDto { FileName = "a", Sha256 = HashOf("a"), Reason = "b" }));
    }

    private async Task<PersonInfo> OfficerAsync() =>
        await WithUnitOfWorkAsync(async () => (await GetRequiredService<IBureauIntegrationService>().GetSnapshotAsync()).OfficeStaff[0]);

    private async Task NothingIsLeftAsync() =>
        (await DataFolderSearch.FilesWithAsync(DataFolderPath, Canary, TestContext.Current.CancellationToken)).ShouldBeEmpty();

    private Task<Guid> UploadAsync(string text) =>
        Documents.UploadAsync(new UploadPlanDocumentDto { FileName = "plan.txt", Content = Encoding.UTF8.GetBytes(text) });

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
