using Shouldly;
using Supervision.Abp.Tests.Books;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Uow;
using Volo.Abp.Validation;
using Xunit;

namespace Supervision.Abp.Tests.DynamicProxy;

public sealed class ServiceDoor_Tests : BooksTestBase
{
    private IBookAppService Books => Get<IBookAppService>();

    [Fact]
    public async Task Given_nobody_signed_in_Should_refuse_without_touching_the_database()
    {
        var error = await Should.ThrowAsync<AbpAuthorizationException>(() => Books.GetAsync(Guid.NewGuid()));

        error.Code.ShouldBe(AbpAuthorizationErrorCodes.NotSignedIn);
        Sql.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task Given_a_person_without_the_right_Should_refuse_without_touching_the_database()
    {
        using IDisposable person = SignIn("reader");

        var error = await Should.ThrowAsync<AbpAuthorizationException>(() => Books.CreateAsync(new CreateBookDto { Title = "new" }));

        error.Code.ShouldBe(AbpAuthorizationErrorCodes.GivenPolicyHasNotGranted);
        error.Data["PolicyName"].ShouldBe(BooksPermissions.Write);
        Sql.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task Given_the_right_Should_store()
    {
        using IDisposable person = SignIn("writer");

        BookDto created = await Books.CreateAsync(new CreateBookDto { Title = "new" });

        (await Books.GetAsync(created.Id)).Title.ShouldBe("new");
    }

    [Fact]
    public async Task Should_let_anybody_in_where_that_is_said() =>
        (await Books.CountForAnybodyAsync()).ShouldBe(0);

    [Fact]
    public async Task Given_input_that_is_not_valid_Should_name_every_field_and_touch_nothing()
    {
        using IDisposable person = SignIn("writer");

        var error = await Should.ThrowAsync<AbpValidationException>(() => Books.CreateAsync(new CreateBookDto { Title = "x", Notes = [new CreateNoteDto()] }));

        error.ValidationErrors.SelectMany(found => found.MemberNames).ShouldBe(["Title", "Text"]);
        error.ValidationErrors.ShouldAllBe(found => found.ErrorMessage != null && !found.ErrorMessage.Contains("The field"));
        Sql.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task Given_no_input_Should_refuse()
    {
        using IDisposable person = SignIn("writer");

        await Should.ThrowAsync<AbpValidationException>(() => Books.CreateAsync(null!));
    }

    [Fact]
    public async Task Given_a_caller_that_catches_the_failure_Should_still_store_nothing_of_the_request()
    {
        Book book = await StoreAsync("before");
        using IDisposable person = SignIn("writer");
        using (IUnitOfWork request = UnitOfWorkManager.Begin(isTransactional: true))
        {
            await Books.CreateAsync(new CreateBookDto { Title = "first half" });
            await Should.ThrowAsync<BusinessException>(() => Books.RenameAsync(book.Id, "refused"));
            (await Books.GetAsync(book.Id)).Title.ShouldBe("before");
            await request.CompleteAsync();
        }

        (await TitlesAsync()).ShouldBe(["before"]);
    }

    [Fact]
    public async Task Should_read_without_a_transaction_and_write_in_one()
    {
        using IDisposable person = SignIn();

        (await Books.GetIsTransactionalAsync()).ShouldBeFalse();
        (await Get<IBookIntegrationService>().GetIsTransactionalAsync()).ShouldBeFalse();
        (await Get<IBookIntegrationService>().IsTransactionalAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Should_hand_on_the_exception_of_the_method_itself()
    {
        using IDisposable person = SignIn();

        await Should.ThrowAsync<EntityNotFoundException>(() => Books.GetAsync(Guid.NewGuid()));
    }
}
