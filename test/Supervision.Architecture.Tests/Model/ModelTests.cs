using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Shouldly;
using Supervision.EntityFrameworkCore;
using Supervision.Notifications.Letters;
using Supervision.Reminders.Sweep;
using Supervision.Tasks;
using Supervision.Tasks.Timeline;
using Xunit;

namespace Supervision.Architecture.Model;

/// <summary>The one model on both databases.</summary>
public sealed class ModelTests
{
    private static readonly Dictionary<string, IModel> Models = new()
    {
        ["SQLite"] = ModelOf(options => options.UseSqlite("Data Source=:memory:")),
        ["PostgreSQL"] = ModelOf(options => options.UseNpgsql("Host=localhost;Database=none")),
    };

    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory, MemberData(nameof(Databases))]
    public void Instants_Should_be_UTC_without_offset(string database)
    {
        ModelRules.InstantsWithOffset(Models[database]).ShouldBeEmpty();
        ModelRules.InstantsWithoutKind(Models[database]).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Databases))]
    public void Enums_Should_be_stored_as_text(string database) => ModelRules.EnumsAsNumbers(Models[database]).ShouldBeEmpty();

    [Theory, MemberData(nameof(Databases))]
    public void Tables_Should_carry_the_prefix_of_their_module(string database) =>
        ModelRules.TablesWithoutPrefix(Models[database], ["Abp", "Org", "Cal", "Ntf", "Tsk", "Arr", "Rem", "Rpt"]).ShouldBeEmpty();

    [Theory, MemberData(nameof(Databases))]
    public void What_the_jobs_ask_by_Should_have_an_index(string database) => ModelRules.MissingIndexes(
        Models[database],
        (typeof(ReminderCursor), [nameof(ReminderCursor.NextAtUtc)]),
        (typeof(DecidedReminder), ["TaskId", "StepKey", "AnchorKind", "AnchorDate", "RepeatIndex", "RecipientRole"]),
        (typeof(ReminderRecipient), ["IsPending", "PersonId"]),
        (typeof(Letter), [nameof(Letter.State), nameof(Letter.SendAfterUtc)]),
        (typeof(Letter), [nameof(Letter.LeaseId)]),
        (typeof(Notice), [nameof(Notice.LetterId)]),
        (typeof(SupervisedTask), [nameof(SupervisedTask.State), nameof(SupervisedTask.DueDate)]),
        (typeof(TaskEvent), [nameof(TaskEvent.TaskId), nameof(TaskEvent.Seq)]),
        (typeof(TaskEvent), [nameof(TaskEvent.At)])).ShouldBeEmpty();

    [Fact]
    public void Each_fault_Should_be_reported()
    {
        using var context = new FaultyContext();
        var model = context.Model;

        ModelRules.InstantsWithOffset(model).ShouldBe(["Faulty.SeenAt is a DateTimeOffset"]);
        ModelRules.InstantsWithoutKind(model).ShouldBe(["Faulty.MadeAt has no UTC converter"]);
        ModelRules.EnumsAsNumbers(model).ShouldBe(["Faulty.Day is stored as a number"]);
        ModelRules.TablesWithoutPrefix(model, ["Tsk"]).ShouldBe(["Faulty lies in Faults"]);
        ModelRules.MissingIndexes(model, (typeof(Faulty), ["Day"]), (typeof(Faulty), ["MadeAt"])).ShouldBe(["Faulty has no index on Day"]);
    }

    private static IModel ModelOf(Action<DbContextOptionsBuilder<SupervisionDbContext>> use)
    {
        var options = new DbContextOptionsBuilder<SupervisionDbContext>();
        use(options);
        using var context = new SupervisionDbContext(options.Options);
        return context.Model;
    }

    private sealed class Faulty
    {
        public int Id { get; set; }

        public DateTimeOffset SeenAt { get; set; }

        public DateTime MadeAt { get; set; }

        public DayOfWeek Day { get; set; }
    }

    private sealed class FaultyContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite("Data Source=:memory:");

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Faulty>().ToTable("Faults").HasIndex(f => f.MadeAt);
    }
}
