using Shouldly;
using Supervision.Arrangements.ReviewSteps;
using Supervision.Arrangements.TaskDrafts;
using Volo.Abp;
using Xunit;

namespace Supervision.Arrangements.Levels;

public sealed class DraftLevelTests : ReviewTestData
{
    [Fact]
    public async Task A_sentence_Should_go_down_to_clauses_and_up_again_with_what_was_typed()
    {
        using var office = As(First, "甲");
        var id = await UploadAsync();
        var whole = (await AllAsync(id))[0];
        whole.Level.ShouldBe(DraftLevel.Sentence);

        await Steps.LowerAsync(whole.Id);
        var parts = (await AllAsync(id)).Where(d => d.Level == DraftLevel.Clause && d.SpanStart < whole.SpanStart + whole.SpanLength).ToList();
        parts.Select(p => p.Quotation).ShouldBe(["建设统一受理平台", "完善网上办事指南", "推进窗口标准化建设"]);
        await WriteAsync(parts[2], "窗口验收");
        await Steps.RaiseAsync(parts[1].Id);

        var joined = (await AllAsync(id))[0];
        joined.Id.ShouldBe(parts[1].Id);
        joined.Quotation.ShouldBe(whole.Quotation);
        joined.Level.ShouldBe(DraftLevel.Sentence);
        joined.CompletionCriterion.ShouldBe("窗口验收");
    }

    [Fact]
    public async Task A_sentence_Should_go_up_to_the_arrangement_with_its_heading_and_down_to_its_sentences()
    {
        using var office = As(First, "甲");
        var id = await UploadAsync();
        var before = (await AllAsync(id)).Select(d => d.Quotation).ToList();

        var sentence = (await AllAsync(id))[^1];
        await Steps.RaiseAsync(sentence.Id);
        var whole = (await AllAsync(id))[^1];
        whole.Level.ShouldBe(DraftLevel.Arrangement);
        whole.Quotation.ShouldStartWith("(二)队伍建设");
        whole.ShortTitle.ShouldBe("队伍建设");
        (await CodeAsync(() => Steps.RaiseAsync(whole.Id))).ShouldBe(ArrangementsErrorCodes.LevelHighest);
        await Steps.LowerAsync(whole.Id);

        (await AllAsync(id)).Select(d => d.Quotation).ShouldBe(before);
    }

    [Fact]
    public async Task Halves_with_dates_of_their_own_Should_read_them_again()
    {
        using var office = As(First, "甲");
        var id = await UploadAsync();
        var half = (await AllAsync(id)).First(d => d.Quotation.Contains("便民措施", StringComparison.Ordinal));
        half.Level.ShouldBe(DraftLevel.Clause);

        await Steps.RaiseAsync(half.Id);
        var joined = await Drafts.GetAsync(half.Id);
        joined.DueDate.ShouldBe(new DateOnly(2025, 12, 31));
        await Steps.LowerAsync(half.Id);

        (await AllAsync(id)).Where(d => d.DueDateWords is not null).Select(d => d.DueDate).ShouldBe([new DateOnly(2025, 6, 30), new DateOnly(2025, 12, 31)]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_confirmed_or_dropped_Should_not_be_taken_in(bool confirmed)
    {
        using var office = As(First, "甲");
        var id = await UploadAsync();
        var all = await AllAsync(id);
        if (confirmed) await Drafts.ConfirmAsync(id, new ConfirmTaskDraftsDto { DraftIds = [all[^2].Id] });
        else await Drafts.DropAsync(all[^2].Id, new DropTaskDraftDto { Reason = "常规工作" });

        (await CodeAsync(() => Steps.RaiseAsync(all[^1].Id))).ShouldBe(ArrangementsErrorCodes.LevelHoldsDecided);
        (await AllAsync(id)).Count.ShouldBe(all.Count);
    }

    [Fact]
    public async Task The_smallest_level_Should_say_that_it_is()
    {
        using var office = As(First, "甲");
        var id = await UploadAsync();
        (await CodeAsync(async () => await Steps.LowerAsync((await AllAsync(id))[^1].Id))).ShouldBe(ArrangementsErrorCodes.LevelLowest);
    }

    private static async Task<string?> CodeAsync(Func<Task> act) => (await Should.ThrowAsync<BusinessException>(act)).Code;
}
