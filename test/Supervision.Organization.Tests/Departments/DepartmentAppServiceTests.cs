using Shouldly;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Xunit;

namespace Supervision.Organization.Departments;

public sealed class DepartmentAppServiceTests : OrganizationTestBase
{
    private IDepartmentAppService Departments => GetRequiredService<IDepartmentAppService>();

    [Fact]
    public async Task Given_two_people_editing_one_department_Should_refuse_the_second_and_keep_the_first()
    {
        var stored = await HaveDepartmentAsync("数字城市处");
        using var _ = AsOffice();
        await Departments.UpdateAsync(stored.Id, Changed(stored, d => d.Duties = "一网统管"));

        await Should.ThrowAsync<AbpDbConcurrencyException>(
            () => Departments.UpdateAsync(stored.Id, Changed(stored, d => d.Duties = "别的职责")));

        (await Departments.GetAsync(stored.Id)).Duties.ShouldBe("一网统管");
    }

    [Fact]
    public async Task Given_a_name_in_use_Should_refuse_a_second_department_of_that_name()
    {
        await HaveDepartmentAsync("数字城市处");
        using var _ = AsOffice();

        var error = await Should.ThrowAsync<BusinessException>(
            () => Departments.CreateAsync(new CreateDepartmentDto { Name = " 数字城市处 " }));

        error.Code.ShouldBe(OrganizationErrorCodes.DepartmentNameTaken);
    }

    [Fact]
    public async Task Given_a_child_Should_refuse_to_put_the_parent_under_it()
    {
        var parent = await HaveDepartmentAsync("信息中心");
        using var _ = AsOffice();
        var child = await Departments.CreateAsync(new CreateDepartmentDto { Name = "运维科", ParentId = parent.Id });

        var error = await Should.ThrowAsync<BusinessException>(
            () => Departments.UpdateAsync(parent.Id, Changed(parent, d => d.ParentId = child.Id)));

        error.Code.ShouldBe(OrganizationErrorCodes.DepartmentInsideItself);
        (await Departments.GetTreeAsync()).Items.Select(d => (d.Name, d.Depth)).ShouldBe([("信息中心", 0), ("运维科", 1)]);
    }

    [Fact]
    public async Task Given_a_second_supervision_office_Should_take_the_desk_from_the_first()
    {
        var first = await HaveDepartmentAsync("办公室", isOffice: true);
        await HaveDepartmentAsync("督查室", isOffice: true);

        using var _ = AsAnybody();
        (await Departments.GetAsync(first.Id)).IsSupervisionOffice.ShouldBeFalse();
        (await ReadBureauAsync()).Office!.Name.ShouldBe("督查室");
    }

    [Fact]
    public async Task Given_people_in_it_Should_not_take_a_department_out_of_use()
    {
        var stored = await HaveDepartmentAsync("数字城市处");
        await HavePersonAsync("数字城市处处长", stored.Id);
        using var _ = AsOffice();

        var error = await Should.ThrowAsync<BusinessException>(
            () => Departments.UpdateAsync(stored.Id, Changed(stored, d => d.IsActive = false)));

        error.Code.ShouldBe(OrganizationErrorCodes.DepartmentInUse);
    }

    [Fact]
    public async Task Given_somebody_without_the_right_Should_let_them_read_and_not_write()
    {
        var stored = await HaveDepartmentAsync("数字城市处");
        using var _ = AsAnybody();

        (await Departments.GetTreeAsync()).Items.Count.ShouldBe(1);
        await Should.ThrowAsync<AbpAuthorizationException>(() => Departments.CreateAsync(new CreateDepartmentDto { Name = "新处" }));
        await Should.ThrowAsync<AbpAuthorizationException>(() => Departments.UpdateAsync(stored.Id, Changed(stored, _ => { })));
    }

    [Fact]
    public async Task Given_nobody_signed_in_Should_not_even_show_the_tree() =>
        await Should.ThrowAsync<AbpAuthorizationException>(() => Departments.GetTreeAsync());

    private static UpdateDepartmentDto Changed(DepartmentDto stored, Action<UpdateDepartmentDto> change)
    {
        var input = new UpdateDepartmentDto
        {
            Name = stored.Name, ParentId = stored.ParentId, Order = stored.Order, Duties = stored.Duties,
            IsSupervisionOffice = stored.IsSupervisionOffice, IsActive = stored.IsActive, ConcurrencyStamp = stored.ConcurrencyStamp,
        };
        change(input);
        return input;
    }
}
