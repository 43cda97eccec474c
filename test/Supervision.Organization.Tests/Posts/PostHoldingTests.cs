using Shouldly;
using Supervision.Organization.Bureau;
using Volo.Abp;
using Xunit;

namespace Supervision.Organization.Posts;

public sealed class PostHoldingTests
{
    private static readonly DateTime Began = new(2025, 1, 6, 1, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Given_an_ended_holding_Should_keep_its_first_end()
    {
        var holding = new PostHolding(Guid.NewGuid(), Guid.NewGuid(), PostKind.Liaison, Guid.NewGuid(), Began);
        holding.End(Began.AddDays(1));

        holding.End(Began.AddDays(2));

        holding.UntilUtc.ShouldBe(Began.AddDays(1));
    }

    [Fact]
    public void Given_an_end_before_the_beginning_Should_end_where_it_began()
    {
        var holding = new PostHolding(Guid.NewGuid(), Guid.NewGuid(), PostKind.Liaison, Guid.NewGuid(), Began);

        holding.End(Began.AddDays(-1));

        holding.UntilUtc.ShouldBe(Began);
    }

    [Theory]
    [InlineData(PostKind.DepartmentHead, false)]
    [InlineData(PostKind.PrincipalLeader, true)]
    public void Given_a_post_in_the_wrong_place_Should_refuse_it(PostKind kind, bool withDepartment)
    {
        var departmentId = withDepartment ? Guid.NewGuid() : (Guid?)null;

        Should.Throw<BusinessException>(() => new PostHolding(Guid.NewGuid(), Guid.NewGuid(), kind, departmentId, Began))
            .Code.ShouldBe(OrganizationErrorCodes.PostNeedsDepartment);
    }
}
