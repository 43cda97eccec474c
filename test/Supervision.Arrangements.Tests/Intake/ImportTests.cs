using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.Reading.Fixtures;
using Supervision.Organization.Bureau;
using Volo.Abp;
using Volo.Abp.BlobStoring;
using Volo.Abp.EntityFrameworkCore;
using Xunit;

namespace Supervision.Arrangements.Intake;

/// <summary>Imports in the background, through the database and the folder of files; the worker's turns are taken by hand.</summary>
public sealed class ImportTests : SupervisionTestBase<SupervisionTestModule>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private IDocumentImportAppService Imports => GetRequiredService<IDocumentImportAppService>();

    private ImportQueue Queue => GetRequiredService<ImportQueue>();

    [Fact]
    public async Task A_started_import_Should_be_queued_and_end_as_a_document()
    {
        using var office = LoginAsOffice();
        var id = await StartAsync("一、2025年工作安排\n（一）平台。建设统一平台。\n");
        (await Imports.GetAsync(id)).State.ShouldBe(ImportState.Queued);

        await RunNextAsync();

        var import = await Imports.GetSettledAsync(id);
        (import.State, import.Percent).ShouldBe((ImportState.Done, 100));
        (await GetRequiredService<IPlanDocumentAppService>().GetReviewAsync(import.DocumentId!.Value)).Figures.Open.ShouldBe(1);
    }

    [Fact]
    public async Task A_document_with_pages_of_pictures_Should_be_imported_and_say_which_were_not_read()
    {
        using var office = LoginAsOffice();
        var file = new PdfFile().Page().Text(90, 700, "一、2025年工作安排").Text(90, 670, "（一）平台。建设统一平台。").Page().Picture().Page().Picture().Build();
        var id = await Imports.StartAsync(new UploadPlanDocumentDto { FileName = "plan.pdf", Content = file });

        await RunNextAsync();

        var import = await Imports.GetAsync(id);
        (import.State, import.RefusalCode).ShouldBe((ImportState.Done, ArrangementsErrorCodes.PagesWithoutText));
        import.RefusalData["Pages"].ShouldBe("2-3");
    }

    [Fact]
    public async Task A_cancelled_import_Should_store_nothing()
    {
        using var office = LoginAsOffice();
        var id = await StartAsync("一、2025年工作安排\n（一）平台。建设统一平台。\n");
        await Imports.CancelAsync(id);

        await RunNextAsync();

        (await Imports.GetAsync(id)).State.ShouldBe(ImportState.Cancelled);
        await NothingIsStoredAsync((await Imports.GetAsync(id)).Sha256);
    }

    [Fact]
    public async Task A_refused_import_Should_say_why_and_keep_nothing()
    {
        using var office = LoginAsOffice();
        var id = await StartAsync(" \n ");

        await RunNextAsync();

        var import = await Imports.GetAsync(id);
        (import.State, import.RefusalCode).ShouldBe((ImportState.Refused, ArrangementsErrorCodes.FileEmpty));
        await NothingIsStoredAsync(import.Sha256);
        await Imports.PutAwayAsync(id);
        (await Imports.GetRecentAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_bytes_twice_at_once_Should_be_refused_while_the_first_runs()
    {
        using var office = LoginAsOffice();
        await StartAsync("一、2025年工作安排\n（一）平台。建设统一平台。\n");

        (await Should.ThrowAsync<BusinessException>(() => StartAsync("一、2025年工作安排\n（一）平台。建设统一平台。\n"))).Code
            .ShouldBe(ArrangementsErrorCodes.AlreadyImporting);
    }

    [Fact]
    public async Task Two_uploads_at_once_Should_both_end()
    {
        using var office = LoginAsOffice();
        var first = await StartAsync("一、2025年工作安排\n（一）平台。建设统一平台。\n");
        var second = await StartAsync("一、2025年工作安排\n（一）队伍。开展业务培训。\n");

        await Task.WhenAll(RunNextAsync(), RunNextAsync());

        (await Imports.GetAsync(first)).State.ShouldBe(ImportState.Done);
        (await Imports.GetAsync(second)).State.ShouldBe(ImportState.Done);
    }

    [Fact]
    public async Task An_import_left_before_its_bytes_were_kept_Should_be_said_to_be_interrupted()
    {
        using var office = LoginAsOffice();
        var id = await StartAsync("一、2025年工作安排\n（一）平台。建设统一平台。\n");
        await LeaveAsync(id, ImportState.Reading);

        (await GetRequiredService<ImportJournal>().TakeOverAsync(Cancellation)).ShouldBeEmpty();

        (await Imports.GetAsync(id)).RefusalCode.ShouldBe(ArrangementsErrorCodes.ImportInterrupted);
    }

    [Fact]
    public async Task An_import_left_after_its_bytes_were_kept_Should_be_taken_over_and_end()
    {
        using var office = LoginAsOffice();
        var text = "一、2025年工作安排\n（一）平台。建设统一平台。\n";
        var id = await StartAsync(text);
        await GetRequiredService<IBlobContainer<PlanDocumentBlobs>>().SaveAsync((await Imports.GetAsync(id)).Sha256, Encoding.UTF8.GetBytes(text), cancellationToken: Cancellation);
        await LeaveAsync(id, ImportState.Splitting);

        (await GetRequiredService<ImportJournal>().TakeOverAsync(Cancellation)).ShouldBe([id]);
        await RunAsync(new QueuedImport(id, null));

        (await Imports.GetAsync(id)).State.ShouldBe(ImportState.Done);
    }

    [Fact]
    public async Task A_process_that_lost_its_import_Should_store_nothing()
    {
        using var office = LoginAsOffice();
        var id = await StartAsync("一、2025年工作安排\n（一）平台。建设统一平台。\n");
        await LeaveAsync(id, ImportState.Queued);

        await RunNextAsync();

        (await Imports.GetAsync(id)).State.ShouldBe(ImportState.Queued);
        await NothingIsStoredAsync((await Imports.GetAsync(id)).Sha256);
    }

    [Fact]
    public async Task Pasted_HTML_Should_be_kept_as_HTML()
    {
        using var office = LoginAsOffice();

        var id = await Imports.PasteAsync(new PastePlanDocumentDto { Title = "工作安排", Text = "x", Html = "<p>一、2025年工作安排</p>" });

        (await Imports.GetAsync(id)).FileName.ShouldBe("工作安排.html");
    }

    private IDisposable LoginAsOffice() => LoginAs(Guid.NewGuid(), "office", OrganizationRoles.SupervisionOffice);

    private Task<Guid> StartAsync(string text) => Imports.StartAsync(new UploadPlanDocumentDto { FileName = "plan.txt", Content = Encoding.UTF8.GetBytes(text) });

    private async Task RunNextAsync()
    {
        await foreach (var queued in Queue.TakeAllAsync(Cancellation))
        {
            await RunAsync(queued);
            return;
        }
    }

    private async Task RunAsync(QueuedImport queued)
    {
        await using var scope = RootServiceProvider.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ImportRunner>().RunAsync(queued, Cancellation);
    }

    /// <summary>As if another process had worked on it and gone.</summary>
    private Task LeaveAsync(Guid id, ImportState state) => WithUnitOfWorkAsync(async () =>
    {
        var db = await GetRequiredService<IDbContextProvider<IArrangementsDbContext>>().GetDbContextAsync();
        await db.DocumentImports.Where(x => x.Id == id).ExecuteUpdateAsync(row => row.SetProperty(x => x.State, state)
            .SetProperty(x => x.RunnerId, Guid.NewGuid()).SetProperty(x => x.BeatAt, new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc)), Cancellation);
    });

    private async Task NothingIsStoredAsync(string sha256)
    {
        (await GetRequiredService<IPlanDocumentAppService>().GetListAsync(new GetPlanDocumentListInput())).TotalCount.ShouldBe(0);
        (await GetRequiredService<IBlobContainer<PlanDocumentBlobs>>().ExistsAsync(sha256, Cancellation)).ShouldBeFalse();
    }
}
