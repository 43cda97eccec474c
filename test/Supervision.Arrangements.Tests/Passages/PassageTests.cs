using Microsoft.EntityFrameworkCore;
using Shouldly;
using Supervision.Arrangements.Revisions;
using Supervision.Tasks;
using Supervision.Tasks.Assignment;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;
using Xunit;

namespace Supervision.Arrangements.Passages;

public sealed class PassageTests : RevisionTestBase
{
    [Fact]
    public async Task The_paragraph_Should_be_shown_with_its_headings_and_neighbours()
    {
        var document = await UploadAsync(Plan(Platform, Method, Stations));
        var task = await ConfirmAsync(document, Method);

        var passage = await As<ISourcePassageAppService, SourcePassageDto?>(Officer, s => s.GetAsync(task));

        passage!.Match.ShouldBe(PassageMatch.Same);
        passage.Sentence.ShouldBe(Method);
        passage.Before.ShouldEndWith(Platform + "。");
        passage.After.ShouldStartWith("。" + Stations);
        passage.Headings[0].ShouldContain("2025年工作安排");
        passage.DraftId.ShouldBe((await DraftAsync(document, Method)).Id);
    }

    [Fact]
    public async Task A_draft_Should_be_hidden_from_the_department_until_assigned_and_a_restricted_task_from_all_but_the_named()
    {
        var document = await UploadAsync(Plan(Platform, Method));
        var task = await ConfirmAsync(document, Method);
        await Should.ThrowAsync<EntityNotFoundException>(() => As<ISourcePassageAppService, SourcePassageDto?>(Head, s => s.GetAsync(task)));
        await RunAsync(task);
        (await As<ISourcePassageAppService, SourcePassageDto?>(Head, s => s.GetAsync(task))).ShouldNotBeNull();

        await WithUnitOfWorkAsync(async () =>
        {
            var db = await GetRequiredService<IDbContextProvider<ITasksDbContext>>().GetDbContextAsync();
            await db.SupervisedTasks.Where(t => t.Id == task).ExecuteUpdateAsync(s => s.SetProperty(t => t.IsRestricted, true));
        });
        await Should.ThrowAsync<EntityNotFoundException>(() => As<ISourcePassageAppService, SourcePassageDto?>(SecondOfficer, s => s.GetAsync(task)));
        (await As<ISourcePassageAppService, SourcePassageDto?>(Officer, s => s.GetAsync(task))).ShouldNotBeNull();
    }

    [Fact]
    public async Task Other_words_at_the_place_Should_be_said_and_a_place_outside_too()
    {
        var document = await UploadAsync(Plan(Platform, Method));
        var task = await ConfirmAsync(document, Method);
        await MoveSpanAsync(task, -2);
        (await As<ISourcePassageAppService, SourcePassageDto?>(Officer, s => s.GetAsync(task)))!.Match.ShouldBe(PassageMatch.Differs);

        await MoveSpanAsync(task, 10_000);
        var gone = await As<ISourcePassageAppService, SourcePassageDto?>(Officer, s => s.GetAsync(task));
        (gone!.Match, gone.Quotation).ShouldBe((PassageMatch.Gone, Method));
    }

    [Fact]
    public async Task A_task_typed_by_hand_Should_have_no_passage()
    {
        var task = await As<ITaskRegistrationAppService, Guid>(Officer, s => s.CreateAsync(new CreateTaskDto
        {
            SourceTitle = "局务会纪要", ShortTitle = "打通业务通道", Requirement = "打通业务通道。", LeadDepartmentId = Lead.Id,
        }));

        (await As<ISourcePassageAppService, SourcePassageDto?>(Officer, s => s.GetAsync(task))).ShouldBeNull();
    }

    [Fact]
    public void A_place_in_a_very_long_line_Should_be_cut_out_quickly()
    {
        var text = string.Concat(Enumerable.Repeat("推进城市建设工作，", 500_000));

        var passage = PassageCutter.Cut(text, new Outlining.TextSpan(2_000_000, 8));

        passage.Sentence.Length.ShouldBe(8);
        passage.Before.Length.ShouldBeLessThan(1000);
        passage.After.Length.ShouldBeLessThan(1000);
    }

    private Task MoveSpanAsync(Guid task, int by) => WithUnitOfWorkAsync(async () =>
    {
        var db = await GetRequiredService<IDbContextProvider<ITasksDbContext>>().GetDbContextAsync();
        await db.SupervisedTasks.Where(t => t.Id == task).ExecuteUpdateAsync(s => s.SetProperty(t => t.Source.SpanStart, t => t.Source.SpanStart + by));
    });
}
