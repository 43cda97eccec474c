using Shouldly;
using Supervision.Organization.Bureau;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.Localization;
using Xunit;

namespace Supervision.Organization.Import;

public sealed class ImportAppServiceTests : OrganizationTestBase
{
    private const string Departments = "名称\t职责\t督办机构\n办公室\t督查督办\t是\n数字城市处\t一网统管\t否\n政策法规处\t合法性审查\t";

    private const string People =
        """
        姓名	职务	处室	邮箱	岗位	分管处室	用户名
        局长	局长		juzhang@example.cn	主要负责人
        分管副局长	副局长		fuju@example.cn	分管领导	数字城市处、政策法规处	fuju
        督办专员	主任科员	办公室	duban@example.cn	督办专员、联络员		duban
        城市处长	处长	数字城市处	cz@example.cn	负责人		chengshi
        """;

    private IImportAppService Import => GetRequiredService<IImportAppService>();

    [Fact]
    public async Task Given_good_tables_Should_set_the_bureau_up_until_a_task_can_be_assigned()
    {
        using var _ = AsAdministrator();
        await Import.ImportAsync(Paste(ImportKind.Departments, Departments));

        var result = await Import.ImportAsync(Paste(ImportKind.People, People));

        result.Imported.ShouldBe(4);
        result.Accounts.Select(a => a.UserName).ShouldBe(["fuju", "duban", "chengshi"]);
        var bureau = await ReadBureauAsync();
        var city = bureau.Departments.Single(d => d.Name == "数字城市处");
        bureau.Office!.Name.ShouldBe("办公室");
        bureau.PrincipalLeader!.Name.ShouldBe("局长");
        bureau.LeaderInCharge(city.Id)!.Roles.ShouldBe([OrganizationRoles.LeaderInCharge]);
        bureau.Head(city.Id)!.Name.ShouldBe("城市处长");
        bureau.OfficeStaff.ShouldHaveSingleItem().Name.ShouldBe("督办专员");
        Setup.SetupChecklist.Of(bureau).CanAssign.ShouldBeTrue();
    }

    [Fact]
    public async Task Given_wrong_rows_Should_say_for_each_what_is_wrong_and_store_nothing()
    {
        using var _ = AsAdministrator();
        await Import.ImportAsync(Paste(ImportKind.Departments, Departments));
        const string wrong =
            """
            姓名	职务	处室	邮箱	岗位
            甲	处长	没有的处	jia@example.cn	负责人
            乙		数字城市处	不是邮箱	联络员
            丙	处长	数字城市处	bing@example.cn	厂长
            丁	处长	数字城市处		负责人
            戊	处长	数字城市处		负责人
            """;

        var preview = await Import.PreviewAsync(Paste(ImportKind.People, wrong));

        preview.Rows.Select(r => r.Line).ShouldBe([2, 3, 4, 5, 6]);
        preview.Rows[0].Errors.ShouldHaveSingleItem().Column.ShouldBe(ImportColumn.Department);
        preview.Rows[1].Errors.Select(e => e.Column).ShouldBe([ImportColumn.PostTitle, ImportColumn.Email]);
        preview.Rows[2].Errors.ShouldHaveSingleItem().Message.ShouldContain("厂长");
        preview.Rows[3].State.ShouldBe(ImportRowState.New);
        preview.Rows[4].Errors.ShouldHaveSingleItem().Column.ShouldBe(ImportColumn.Posts);
        (preview.NewCount, preview.WrongCount).ShouldBe((1, 4));
        (await ReadBureauAsync()).People.ShouldBeEmpty();
    }

    [Fact]
    public async Task Given_one_wrong_row_Should_take_in_nothing_unless_the_person_chooses_the_good_rows()
    {
        using var _ = AsAdministrator();
        const string text = "名称\t上级处室\n甲处\t\n乙处\t没有的处";

        var error = await Should.ThrowAsync<BusinessException>(() => Import.ImportAsync(Paste(ImportKind.Departments, text)));
        error.Code.ShouldBe(OrganizationErrorCodes.ImportHasErrors);
        (await ReadBureauAsync()).Departments.ShouldBeEmpty();

        (await Import.ImportAsync(Paste(ImportKind.Departments, text, skipWrongRows: true))).Imported.ShouldBe(1);
        (await ReadBureauAsync()).Departments.ShouldHaveSingleItem().Name.ShouldBe("甲处");
    }

    [Fact]
    public async Task Given_the_same_paste_again_Should_leave_what_is_there_as_it_is()
    {
        using var _ = AsAdministrator();
        await Import.ImportAsync(Paste(ImportKind.Departments, Departments));

        var preview = await Import.PreviewAsync(Paste(ImportKind.Departments, Departments));

        preview.Rows.ShouldAllBe(r => r.State == ImportRowState.AlreadyThere);
        (await Import.ImportAsync(Paste(ImportKind.Departments, Departments))).Imported.ShouldBe(0);
    }

    [Fact]
    public async Task Given_english_headings_or_none_Should_read_the_table_as_well()
    {
        using var _ = AsAdministrator();
        using var language = CultureHelper.Use("en");

        await Import.ImportAsync(Paste(ImportKind.Departments, "Duties\tName\tSupervision office\nfollow-up\tOffice\tyes"));
        await Import.ImportAsync(Paste(ImportKind.Departments, "Data\tOffice\tdata platform"));

        var bureau = await ReadBureauAsync();
        bureau.Office!.Duties.ShouldBe("follow-up");
        bureau.Departments.Single(d => d.Name == "Data").ParentId.ShouldBe(bureau.Office.Id);
    }

    [Fact]
    public async Task Given_a_parent_that_is_wrong_itself_Should_not_take_its_child_in()
    {
        using var _ = AsAdministrator();

        var preview = await Import.PreviewAsync(Paste(ImportKind.Departments, "名称\t上级处室\n甲处\t没有的处\n乙科\t甲处"));

        preview.Rows.ShouldAllBe(r => r.State == ImportRowState.Wrong);
    }

    [Fact]
    public async Task Given_the_office_Should_import_people_and_refuse_the_rows_that_open_accounts()
    {
        await HaveDepartmentAsync("办公室");
        using var _ = AsOffice();

        var preview = await Import.PreviewAsync(Paste(ImportKind.People, "姓名\t职务\t处室\t用户名\n甲\t科员\t办公室\tjia\n乙\t科员\t办公室\t"));

        preview.Rows.Select(r => r.State).ShouldBe([ImportRowState.Wrong, ImportRowState.New]);
        preview.Rows[0].Errors.ShouldHaveSingleItem().Column.ShouldBe(ImportColumn.UserName);
    }

    [Fact]
    public async Task Given_somebody_without_the_right_Should_refuse_even_the_preview()
    {
        using var _ = AsAnybody();

        await Should.ThrowAsync<AbpAuthorizationException>(() => Import.PreviewAsync(Paste(ImportKind.People, People)));
        await Should.ThrowAsync<AbpAuthorizationException>(() => Import.ImportAsync(Paste(ImportKind.People, People)));
    }

    private static ImportInput Paste(ImportKind kind, string text, bool skipWrongRows = false) =>
        new() { Kind = kind, Text = text, SkipWrongRows = skipWrongRows };
}
