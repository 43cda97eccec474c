using System.Text;
using Shouldly;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.Questions;
using Supervision.Arrangements.Splitting;
using Supervision.Organization;
using Supervision.Organization.Bureau;
using Volo.Abp;
using Volo.Abp.SettingManagement;
using Xunit;

namespace Supervision.Arrangements.TaskTables;

/// <summary>Task tables from the file to drafts, in the demo bureau.</summary>
public sealed class TaskTableTests : SupervisionTestBase<SupervisionDemoTestModule>
{
    private const string FromAbove = """
        <html><body><h1>2025年市政府重点任务分工表</h1><table>
        <tr><td colspan="6">2025年市政府重点任务分工表</td></tr>
        <tr><td rowspan="2">序号</td><td rowspan="2">工作任务</td><td rowspan="2">目标</td><td colspan="2">责任分工</td><td rowspan="2">完成时限</td></tr>
        <tr><td>牵头单位</td><td>配合单位</td></tr>
        <tr><td colspan="6">一、数字政府</td></tr>
        <tr><td>1</td><td>建设一网统管平台，打通各部门数据。</td><td>接入部门30家以上</td><td>市政数局</td><td>市公安局、市财政局</td><td>2025年9月底前</td></tr>
        <tr><td>2</td><td>开展营商环境评价。</td><td></td><td>市发展改革委</td><td>数字城市处</td><td>年底前</td></tr>
        <tr><td colspan="6">二、城市建设</td></tr>
        <tr><td>3</td><td>新建公园10座。</td><td></td><td>市园林局</td><td>市住建局</td><td>6月底前</td></tr>
        <tr><td>4</td><td>各单位完善内部管理制度。</td><td></td><td>各有关部门</td><td></td><td></td></tr>
        </table></body></html>
        """;

    private PersonInfo _officer = null!;

    private IPlanDocumentAppService Documents => GetRequiredService<IPlanDocumentAppService>();

    private ITaskTableAppService Tables => GetRequiredService<ITaskTableAppService>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _officer = await WithUnitOfWorkAsync(async () => (await GetRequiredService<IBureauIntegrationService>().GetSnapshotAsync()).OfficeStaff[0]);
        await WithUnitOfWorkAsync(() => GetRequiredService<ISettingManager>().SetGlobalAsync(OrganizationSettings.BureauName, "市政务服务和数据管理局"));
    }

    [Fact]
    public async Task Headings_of_several_rows_Should_be_recognised()
    {
        using var office = LoginAs(_officer);
        var id = await UploadAsync(FromAbove);

        var table = (await Tables.GetAsync(id)).Tables.ShouldHaveSingleItem();

        table.HeaderRows.ShouldBe(3);
        table.Fields.ShouldBe([TableField.Number, TableField.Task, TableField.Goal, TableField.Lead, TableField.Support, TableField.Due]);
        (table.IsTaskTable, table.IsRemembered).ShouldBe((true, false));
        var question = await GetRequiredService<IDocumentQuestionAppService>().GetAsync(id);
        (question.WantsTable, question.Drafts).ShouldBe((true, 0));
    }

    [Fact]
    public async Task Rows_of_this_bureau_Should_become_drafts_with_units_date_and_goal_and_the_others_stay_outside()
    {
        using var office = LoginAs(_officer);
        var id = await UploadAsync(FromAbove);

        var use = await UseAsync(id, onlyOurs: true);

        (use.Rows, use.LeftOut).ShouldBe((4, 1));
        var review = await Documents.GetReviewAsync(id);
        review.Arrangements.Select(a => (a.Number, a.Title)).ShouldBe([("一、", "数字政府"), ("二、", "城市建设")]);
        var drafts = review.Arrangements.SelectMany(a => a.Drafts).ToList();
        drafts.Select(d => d.Quotation).ShouldBe(["建设一网统管平台，打通各部门数据。", "开展营商环境评价。", "各单位完善内部管理制度。"]);
        (drafts[0].LeadWords, drafts[0].SupportWords, drafts[0].DueDate).ShouldBe(("市政数局", "市公安局、市财政局", new DateOnly(2025, 9, 30)));
        drafts[0].TargetWords.ShouldNotBeNull().ShouldContain("30家");
        drafts[1].DueDate.ShouldBe(new DateOnly(2025, 12, 31));
        drafts[2].DueDate.ShouldBeNull();
        review.Coverage.Percentage.ShouldBe(100m);
    }

    [Fact]
    public async Task All_rows_Should_come_when_asked_for()
    {
        using var office = LoginAs(_officer);
        var id = await UploadAsync(FromAbove);
        await UseAsync(id, onlyOurs: true);

        var use = await UseAsync(id, onlyOurs: false);

        (use.Rows, use.LeftOut).ShouldBe((4, 0));
        (await Documents.GetReviewAsync(id)).Figures.Open.ShouldBe(4);
    }

    [Fact]
    public async Task A_mapping_Should_be_remembered_for_the_next_table_with_the_same_headings()
    {
        using var office = LoginAs(_officer);
        await UseAsync(await UploadAsync(FromAbove), onlyOurs: true);

        var next = await UploadAsync(FromAbove.Replace("2025年", "2026年", StringComparison.Ordinal).Replace("公园10座", "公园20座", StringComparison.Ordinal));

        (await Documents.GetReviewAsync(next)).Figures.Open.ShouldBe(3);
        var tables = await Tables.GetAsync(next);
        tables.Tables[0].IsRemembered.ShouldBeTrue();
        tables.Use.ShouldNotBeNull().LeftOut.ShouldBe(1);
    }

    [Fact]
    public async Task Columns_in_another_order_and_merged_task_cells_Should_give_one_draft_for_each_task()
    {
        using var office = LoginAs(_officer);
        var id = await UploadAsync("""
            <table><tr><th>完成时限</th><th>牵头单位</th><th>重点任务</th><th>责任人</th></tr>
            <tr><td>3月底前</td><td>数字城市处</td><td rowspan="2">建成数据中台。</td><td>张三</td></tr>
            <tr><td>6月底前</td><td>信用建设处</td><td>李四</td></tr>
            <tr><td>年底前</td><td>信用建设处</td><td>完善信用平台。</td><td>王五</td></tr></table>
            """, 2025);

        var table = (await Tables.GetAsync(id)).Tables.ShouldHaveSingleItem();
        table.Fields.ShouldBe([TableField.Due, TableField.Lead, TableField.Task, TableField.Leader]);
        await Tables.UseAsync(id, new UseTableDto { HeaderRows = table.HeaderRows, Fields = [.. table.Fields], OnlyOurs = true });

        var drafts = (await Documents.GetReviewAsync(id)).Arrangements.SelectMany(a => a.Drafts).ToList();
        drafts.Select(d => (d.Quotation, d.LeadWords)).ShouldBe([("建成数据中台。", "数字城市处、信用建设处"), ("完善信用平台。", "信用建设处")]);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("pdf")]
    public async Task The_same_table_Should_give_the_same_drafts_from_every_kind_of_file(string kind)
    {
        using var office = LoginAs(_officer);
        var id = await Documents.UploadAsync(new UploadPlanDocumentDto { FileName = $"table.{kind}", Content = TableFiles.Of(kind) });

        var use = await UseAsync(id, onlyOurs: true);

        (use.Rows, use.LeftOut).ShouldBe((2, 0));
        var arrangement = (await Documents.GetReviewAsync(id)).Arrangements.ShouldHaveSingleItem();
        (arrangement.Number, arrangement.Title).ShouldBe(("一、", "数字政府"));
        arrangement.Drafts.Select(d => (d.Quotation, d.LeadWords, d.SupportWords, d.DueDate)).ShouldBe(
        [
            ("建成统一的政务服务平台。", "数字城市处、信用建设处", "市财政局、市公安局", (DateOnly?)new DateOnly(2025, 9, 30)),
            ("完善公共信用信息目录。", "信用建设处", null, new DateOnly(2025, 12, 31)),
        ]);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("pdf")]
    public async Task A_file_that_is_a_table_Should_be_split_by_its_rows_without_being_stored(string kind)
    {
        var split = await GetRequiredService<IPlanSplitIntegrationService>().GetSplitAsync($"table.{kind}", TableFiles.Of(kind), planYear: null, TestContext.Current.CancellationToken);

        split.Year.ShouldBe(2025);
        split.Arrangements.ShouldHaveSingleItem().Tasks.Select(t => (t.Text, t.Deadline, string.Join('、', t.Lead))).ShouldBe(
            [("建成统一的政务服务平台。", (DateOnly?)new DateOnly(2025, 9, 30), "数字城市处、信用建设处"), ("完善公共信用信息目录。", new DateOnly(2025, 12, 31), "信用建设处")]);
    }

    [Fact]
    public async Task A_mapping_without_task_column_Should_be_refused()
    {
        using var office = LoginAs(_officer);
        var id = await UploadAsync(FromAbove);

        (await Should.ThrowAsync<BusinessException>(() => Tables.UseAsync(id, new UseTableDto { HeaderRows = 3, Fields = [.. Enumerable.Repeat(TableField.None, 6)] })))
            .Code.ShouldBe(ArrangementsErrorCodes.TableWithoutTaskColumn);
    }

    [Theory]
    [InlineData("市政数局", true)]
    [InlineData("政务服务和数据管理局", true)]
    [InlineData("市政务服务和数据管理局", true)]
    [InlineData("市政务服务和数据管理局数字城市处", true)]
    [InlineData("数字城市处", true)]
    [InlineData("市直各有关部门", true)]
    [InlineData("市财政局", false)]
    [InlineData("市发展改革委", false)]
    public void Names_of_ours_Should_be_told_from_others(string unit, bool isOurs) =>
        new OwnUnits("市政务服务和数据管理局", ["数字城市处", "信用建设处"]).IsOurs(unit).ShouldBe(isOurs);

    private async Task<TableUseDto> UseAsync(Guid id, bool onlyOurs)
    {
        var table = (await Tables.GetAsync(id)).Tables[0];
        return await Tables.UseAsync(id, new UseTableDto { HeaderRows = table.HeaderRows, Fields = [.. table.Fields], OnlyOurs = onlyOurs });
    }

    private Task<Guid> UploadAsync(string html, int? year = null) =>
        Documents.UploadAsync(new UploadPlanDocumentDto { FileName = "table.html", Content = Encoding.UTF8.GetBytes(html), PlanYear = year });
}
