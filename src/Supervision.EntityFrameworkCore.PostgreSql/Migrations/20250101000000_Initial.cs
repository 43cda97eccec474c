using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Supervision.EntityFrameworkCore.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AbpPermissionGrants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderName = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    ProviderKey = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AbpPermissionGrants", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AbpSettings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "text", nullable: false),
                    ProviderName = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    ProviderKey = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AbpSettings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ArrPlanDocuments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    PlanYear = table.Column<int>(type: "integer", nullable: true),
                    Issuer = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    FileName = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    EncodingName = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ByteLength = table.Column<int>(type: "integer", nullable: false),
                    Status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    SectionTitle = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    IsSectionChosen = table.Column<bool>(type: "boolean", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArrPlanDocuments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CalCalendarDays",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Name = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    Origin = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalCalendarDays", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CalCalendarYears",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Source = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalCalendarYears", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CalClockStates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OffsetMilliseconds = table.Column<long>(type: "bigint", nullable: false),
                    DemoStartUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalClockStates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NtfDeliveries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    LetterId = table.Column<Guid>(type: "uuid", nullable: false),
                    Channel = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Address = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NtfDeliveries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NtfDeliveryAttempts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DeliveryId = table.Column<Guid>(type: "uuid", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Outcome = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ErrorCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ErrorText = table.Column<string>(type: "character varying(512)", maxLength: 512, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NtfDeliveryAttempts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NtfLetters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Class = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    OccasionKey = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    CreatedAtUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SendAfterUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SentAtUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    MessageId = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    OtherAddress = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    Subject = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    Html = table.Column<string>(type: "text", nullable: true),
                    Text = table.Column<string>(type: "text", nullable: true),
                    AttemptCount = table.Column<int>(type: "integer", nullable: false),
                    DelayCount = table.Column<int>(type: "integer", nullable: false),
                    RetryAtUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LeaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    LeaseUntilUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ErrorCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ErrorText = table.Column<string>(type: "character varying(512)", maxLength: 512, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NtfLetters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NtfNotices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    LetterId = table.Column<Guid>(type: "uuid", nullable: true),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    SubjectKey = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    FactKind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    PayloadJson = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    CauseId = table.Column<Guid>(type: "uuid", nullable: true),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    OutdatedReason = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    VisibleFromUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ReadAtUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NtfNotices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OrgDepartments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ParentId = table.Column<Guid>(type: "uuid", nullable: true),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Duties = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    IsSupervisionOffice = table.Column<bool>(type: "boolean", nullable: false),
                    IsActive = table.Column<bool>(type: "boolean", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrgDepartments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrgDepartments_OrgDepartments_ParentId",
                        column: x => x.ParentId,
                        principalTable: "OrgDepartments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RemBureauHolds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RemBureauHolds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RemCursors",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    NextAtUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PolicyVersion = table.Column<int>(type: "integer", nullable: false),
                    FactsHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    IsChainHeld = table.Column<bool>(type: "boolean", nullable: false),
                    ResumedAtUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RemCursors", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RemDailyLetters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    ListHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    NewCount = table.Column<int>(type: "integer", nullable: false),
                    IsWeekly = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RemDailyLetters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RemDecidedReminders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    StepKey = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    AnchorKind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    AnchorDate = table.Column<DateOnly>(type: "date", nullable: false),
                    RepeatIndex = table.Column<int>(type: "integer", nullable: false),
                    RecipientRole = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Trigger = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Level = table.Column<int>(type: "integer", nullable: false),
                    IsCopy = table.Column<bool>(type: "boolean", nullable: false),
                    Outcome = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Reasons = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    NaturalDay = table.Column<DateOnly>(type: "date", nullable: false),
                    PolicyVersion = table.Column<int>(type: "integer", nullable: false),
                    DecidedAtUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RemDecidedReminders", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RemEscalationNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    AnchorDate = table.Column<DateOnly>(type: "date", nullable: false),
                    Note = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    HeldUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    HoldReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    ChangedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ChangedAtUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RemEscalationNotes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RemPolicyVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    StartsAtUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DefinitionJson = table.Column<string>(type: "text", nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RemPolicyVersions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RemWeeklyRuns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    WeekOf = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RemWeeklyRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RptHomeVisits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    LastSeenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PreviousSeenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RptHomeVisits", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TskAdjustmentRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Progress = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    MilestoneId = table.Column<Guid>(type: "uuid", nullable: true),
                    OldDate = table.Column<DateOnly>(type: "date", nullable: true),
                    NewDate = table.Column<DateOnly>(type: "date", nullable: true),
                    NewRequirement = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    NewCompletionCriterion = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    IsInTime = table.Column<bool>(type: "boolean", nullable: false),
                    DecidedBy = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    RequestedById = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ConfirmedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ConfirmedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DecidedById = table.Column<Guid>(type: "uuid", nullable: true),
                    RecordedById = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DecidedDate = table.Column<DateOnly>(type: "date", nullable: true),
                    Opinion = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TskAdjustmentRequests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TskClosureRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Result = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    CriterionStatement = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    OpenNodesStatement = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    ActualDate = table.Column<DateOnly>(type: "date", nullable: true),
                    ProposedOutcome = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    RequestedById = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ConfirmedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ConfirmedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DecidedById = table.Column<Guid>(type: "uuid", nullable: true),
                    RecordedById = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Opinion = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TskClosureRequests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TskCoordinationRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    Problem = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    RequestedById = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LeaderOpinion = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    PassedOnById = table.Column<Guid>(type: "uuid", nullable: true),
                    PassedOnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Decision = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    DecidedById = table.Column<Guid>(type: "uuid", nullable: true),
                    RecordedById = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TskCoordinationRequests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TskDirectives",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    LeaderId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ReplyBy = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordedById = table.Column<Guid>(type: "uuid", nullable: true),
                    GivenOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsUnproven = table.Column<bool>(type: "boolean", nullable: false),
                    AcknowledgedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AcknowledgedById = table.Column<Guid>(type: "uuid", nullable: true),
                    RepliedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RepliedById = table.Column<Guid>(type: "uuid", nullable: true),
                    Reply = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    StruckOutAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    StruckOutById = table.Column<Guid>(type: "uuid", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TskDirectives", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TskEvidenceFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    Subject = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Length = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    UploadedById = table.Column<Guid>(type: "uuid", nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TskEvidenceFiles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TskInternalSubtasks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    DepartmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    DueDate = table.Column<DateOnly>(type: "date", nullable: true),
                    CreatedById = table.Column<Guid>(type: "uuid", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TskInternalSubtasks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TskLeaderActs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    LeaderId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SourceId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsUnproven = table.Column<bool>(type: "boolean", nullable: false),
                    IsStruckOut = table.Column<bool>(type: "boolean", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TskLeaderActs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TskPersonalSupervisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    LeaderId = table.Column<Guid>(type: "uuid", nullable: false),
                    Since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    ReportCycle = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    RecordedById = table.Column<Guid>(type: "uuid", nullable: true),
                    IsUnproven = table.Column<bool>(type: "boolean", nullable: false),
                    HandedBackAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TskPersonalSupervisions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TskProgressReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    DepartmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    PeriodKey = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Progress = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Problems = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    NextSteps = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Stage = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    DeclaredLight = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    IsNoChange = table.Column<bool>(type: "boolean", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uuid", nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DaysLate = table.Column<int>(type: "integer", nullable: false),
                    ConfirmedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ConfirmedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    NeedsReview = table.Column<bool>(type: "boolean", nullable: false),
                    ReviewedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ReviewedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ReviewOpinion = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    SentBackCount = table.Column<int>(type: "integer", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TskProgressReports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TskSupervisedTasks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PlanYear = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    ShortTitle = table.Column<string>(type: "character varying(25)", maxLength: 25, nullable: false),
                    Requirement = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    CompletionCriterion = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Nature = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Priority = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    DueDate = table.Column<DateOnly>(type: "date", nullable: true),
                    OriginalDueDate = table.Column<DateOnly>(type: "date", nullable: true),
                    DuePrecision = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    IsDueDateConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    IsRegisteredLate = table.Column<bool>(type: "boolean", nullable: false),
                    ReportCycle = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    LeadDepartmentId = table.Column<Guid>(type: "uuid", nullable: true),
                    ExternalUnits = table.Column<string>(type: "character varying(512)", maxLength: 512, nullable: true),
                    ResponsibleLeaderId = table.Column<Guid>(type: "uuid", nullable: true),
                    ResponsiblePersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    HandlerId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsRestricted = table.Column<bool>(type: "boolean", nullable: false),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    StateBeforeApproval = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    ApprovalKind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    ApprovalSince = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    ParentId = table.Column<Guid>(type: "uuid", nullable: true),
                    RegisteredById = table.Column<Guid>(type: "uuid", nullable: true),
                    AssignedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AssignedById = table.Column<Guid>(type: "uuid", nullable: true),
                    IsEstablishmentSkipped = table.Column<bool>(type: "boolean", nullable: false),
                    AcknowledgedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AcknowledgedById = table.Column<Guid>(type: "uuid", nullable: true),
                    IsReceiptLate = table.Column<bool>(type: "boolean", nullable: false),
                    ReturnCount = table.Column<int>(type: "integer", nullable: false),
                    ExtensionCount = table.Column<int>(type: "integer", nullable: false),
                    ResumeOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SupervisingLeaderId = table.Column<Guid>(type: "uuid", nullable: true),
                    SupervisedSince = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SupervisedUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    SupervisionReportCycle = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Outcome = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    Conclusion = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Result = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    ActualDate = table.Column<DateOnly>(type: "date", nullable: true),
                    DaysLateOriginal = table.Column<int>(type: "integer", nullable: true),
                    DaysLateApproved = table.Column<int>(type: "integer", nullable: true),
                    CarriedOverToId = table.Column<Guid>(type: "uuid", nullable: true),
                    StruckOffAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    IsStrikeOffSkipped = table.Column<bool>(type: "boolean", nullable: false),
                    TerminatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    IsTakenOver = table.Column<bool>(type: "boolean", nullable: false),
                    Source_ArrangementTitle = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    Source_Date = table.Column<DateOnly>(type: "date", nullable: true),
                    Source_DocumentId = table.Column<Guid>(type: "uuid", nullable: true),
                    Source_Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Source_Number = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Source_Quotation = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Source_SpanLength = table.Column<int>(type: "integer", nullable: true),
                    Source_SpanStart = table.Column<int>(type: "integer", nullable: true),
                    Source_SpanTextHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Source_SuperiorDueDate = table.Column<DateOnly>(type: "date", nullable: true),
                    Source_Title = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TskSupervisedTasks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TskTaskBatches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PlanYear = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    AssignedById = table.Column<Guid>(type: "uuid", nullable: false),
                    AssignedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    TaskCount = table.Column<int>(type: "integer", nullable: false),
                    BasisNumber = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    BasisDate = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TskTaskBatches", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TskTaskEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    Seq = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(48)", maxLength: 48, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ActorId = table.Column<Guid>(type: "uuid", nullable: true),
                    ActorName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    OnBehalfOfId = table.Column<Guid>(type: "uuid", nullable: true),
                    OnBehalfOfName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    IsRecordedOnBehalf = table.Column<bool>(type: "boolean", nullable: false),
                    Origin = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    PayloadJson = table.Column<string>(type: "text", nullable: false),
                    PreviousHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TskTaskEvents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TskTaskNumberCounters",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    LastNumber = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TskTaskNumberCounters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TskTaskStandings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Light = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ReasonCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ReasonData = table.Column<string>(type: "character varying(1024)", maxLength: 1024, nullable: true),
                    LightSince = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DeclaredLight = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    EscalationLevel = table.Column<int>(type: "integer", nullable: false),
                    EscalatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    WorkingDaysOverdue = table.Column<int>(type: "integer", nullable: false),
                    MissedDate = table.Column<DateOnly>(type: "date", nullable: true),
                    IsDueSoon = table.Column<bool>(type: "boolean", nullable: false),
                    NextDate = table.Column<DateOnly>(type: "date", nullable: true),
                    LastReportId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastReportAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastProgress = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    ReasonGivenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    HeadSeq = table.Column<int>(type: "integer", nullable: false),
                    HeadHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TskTaskStandings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TskTimelineCheckpoints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Seq = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    HeadsJson = table.Column<string>(type: "text", nullable: false),
                    PreviousHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TskTimelineCheckpoints", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TskUrgingNotices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    UrgedById = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Reply = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    RepliedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TskUrgingNotices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ArrArrangements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    Title = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    HeadingStart = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArrArrangements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ArrArrangements_ArrPlanDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "ArrPlanDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ArrPlanDocumentTexts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    OutlineJson = table.Column<string>(type: "text", nullable: false),
                    SentencesJson = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArrPlanDocumentTexts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ArrPlanDocumentTexts_ArrPlanDocuments_Id",
                        column: x => x.Id,
                        principalTable: "ArrPlanDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OrgPeople",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    PostTitle = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    DepartmentId = table.Column<Guid>(type: "uuid", nullable: true),
                    Email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    Phone = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    Culture = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    IsActive = table.Column<bool>(type: "boolean", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrgPeople", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrgPeople_OrgDepartments_DepartmentId",
                        column: x => x.DepartmentId,
                        principalTable: "OrgDepartments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RemReminderRecipients",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReminderId = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Via = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ForPersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsEscalation = table.Column<bool>(type: "boolean", nullable: false),
                    IsPending = table.Column<bool>(type: "boolean", nullable: false),
                    ToldOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RemReminderRecipients", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RemReminderRecipients_RemDecidedReminders_ReminderId",
                        column: x => x.ReminderId,
                        principalTable: "RemDecidedReminders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TskReportMilestones",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReportId = table.Column<Guid>(type: "uuid", nullable: false),
                    MilestoneId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TskReportMilestones", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TskReportMilestones_TskProgressReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "TskProgressReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TskReportTargetValues",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReportId = table.Column<Guid>(type: "uuid", nullable: false),
                    TargetId = table.Column<Guid>(type: "uuid", nullable: false),
                    Value = table.Column<decimal>(type: "numeric(20,4)", precision: 20, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TskReportTargetValues", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TskReportTargetValues_TskProgressReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "TskProgressReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TskMilestones",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    OriginalDate = table.Column<DateOnly>(type: "date", nullable: false),
                    StageTarget = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    DoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DoneReportId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TskMilestones", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TskMilestones_TskSupervisedTasks_TaskId",
                        column: x => x.TaskId,
                        principalTable: "TskSupervisedTasks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TskTaskNamedPeople",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TskTaskNamedPeople", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TskTaskNamedPeople_TskSupervisedTasks_TaskId",
                        column: x => x.TaskId,
                        principalTable: "TskSupervisedTasks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TskTaskSupportingDepartments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    DepartmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TskTaskSupportingDepartments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TskTaskSupportingDepartments_TskSupervisedTasks_TaskId",
                        column: x => x.TaskId,
                        principalTable: "TskSupervisedTasks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TskTaskTargets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Unit = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Baseline = table.Column<decimal>(type: "numeric(20,4)", precision: 20, scale: 4, nullable: true),
                    Target = table.Column<decimal>(type: "numeric(20,4)", precision: 20, scale: 4, nullable: false),
                    Comparator = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: true),
                    TrajectoryJson = table.Column<string>(type: "text", nullable: true),
                    Actual = table.Column<decimal>(type: "numeric(20,4)", precision: 20, scale: 4, nullable: true),
                    Order = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TskTaskTargets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TskTaskTargets_TskSupervisedTasks_TaskId",
                        column: x => x.TaskId,
                        principalTable: "TskSupervisedTasks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ArrTaskDrafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uuid", nullable: false),
                    ArrangementId = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    SpanStart = table.Column<int>(type: "integer", nullable: false),
                    SpanLength = table.Column<int>(type: "integer", nullable: false),
                    SpanTextHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Quotation = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    ShortTitle = table.Column<string>(type: "character varying(25)", maxLength: 25, nullable: false),
                    Requirement = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    CompletionCriterion = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Nature = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Priority = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    DueDate = table.Column<DateOnly>(type: "date", nullable: true),
                    DuePrecision = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    DueDateWords = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    IsDueDateConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    Nodes = table.Column<string>(type: "character varying(264)", maxLength: 264, nullable: false),
                    LeadDepartmentId = table.Column<Guid>(type: "uuid", nullable: true),
                    SupportingDepartmentIds = table.Column<string>(type: "character varying(1110)", maxLength: 1110, nullable: false),
                    LeadWords = table.Column<string>(type: "character varying(512)", maxLength: 512, nullable: true),
                    SupportWords = table.Column<string>(type: "character varying(512)", maxLength: 512, nullable: true),
                    TargetWords = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ProposedDepartmentId = table.Column<Guid>(type: "uuid", nullable: true),
                    ProposalWords = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    DropReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArrTaskDrafts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ArrTaskDrafts_ArrArrangements_ArrangementId",
                        column: x => x.ArrangementId,
                        principalTable: "ArrArrangements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ArrTaskDrafts_ArrPlanDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "ArrPlanDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OrgAccounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UserName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    NormalizedUserName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    PasswordHash = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    SecurityStamp = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false),
                    LockoutEndUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    MustChangePassword = table.Column<bool>(type: "boolean", nullable: false),
                    IsActive = table.Column<bool>(type: "boolean", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrgAccounts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrgAccounts_OrgPeople_PersonId",
                        column: x => x.PersonId,
                        principalTable: "OrgPeople",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OrgDelegations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    FromPersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    ToPersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrgDelegations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrgDelegations_OrgPeople_FromPersonId",
                        column: x => x.FromPersonId,
                        principalTable: "OrgPeople",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OrgDelegations_OrgPeople_ToPersonId",
                        column: x => x.ToPersonId,
                        principalTable: "OrgPeople",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OrgPostHoldings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    DepartmentId = table.Column<Guid>(type: "uuid", nullable: true),
                    SinceUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UntilUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrgPostHoldings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrgPostHoldings_OrgDepartments_DepartmentId",
                        column: x => x.DepartmentId,
                        principalTable: "OrgDepartments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OrgPostHoldings_OrgPeople_PersonId",
                        column: x => x.PersonId,
                        principalTable: "OrgPeople",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OrgAccountRoles",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrgAccountRoles", x => new { x.AccountId, x.Role });
                    table.ForeignKey(
                        name: "FK_OrgAccountRoles_OrgAccounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "OrgAccounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AbpPermissionGrants_Name_ProviderName_ProviderKey",
                table: "AbpPermissionGrants",
                columns: new[] { "Name", "ProviderName", "ProviderKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AbpSettings_Name_ProviderName_ProviderKey",
                table: "AbpSettings",
                columns: new[] { "Name", "ProviderName", "ProviderKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ArrArrangements_DocumentId_Order",
                table: "ArrArrangements",
                columns: new[] { "DocumentId", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_ArrPlanDocuments_CreationTime",
                table: "ArrPlanDocuments",
                column: "CreationTime");

            migrationBuilder.CreateIndex(
                name: "IX_ArrPlanDocuments_Sha256",
                table: "ArrPlanDocuments",
                column: "Sha256",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ArrTaskDrafts_ArrangementId",
                table: "ArrTaskDrafts",
                column: "ArrangementId");

            migrationBuilder.CreateIndex(
                name: "IX_ArrTaskDrafts_DocumentId_Order",
                table: "ArrTaskDrafts",
                columns: new[] { "DocumentId", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_ArrTaskDrafts_DocumentId_State",
                table: "ArrTaskDrafts",
                columns: new[] { "DocumentId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_ArrTaskDrafts_TaskId",
                table: "ArrTaskDrafts",
                column: "TaskId");

            migrationBuilder.CreateIndex(
                name: "IX_CalCalendarDays_Date_Origin",
                table: "CalCalendarDays",
                columns: new[] { "Date", "Origin" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CalCalendarYears_Year",
                table: "CalCalendarYears",
                column: "Year",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NtfDeliveries_LetterId_Channel_Address",
                table: "NtfDeliveries",
                columns: new[] { "LetterId", "Channel", "Address" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NtfDeliveryAttempts_DeliveryId",
                table: "NtfDeliveryAttempts",
                column: "DeliveryId");

            migrationBuilder.CreateIndex(
                name: "IX_NtfLetters_LeaseId",
                table: "NtfLetters",
                column: "LeaseId");

            migrationBuilder.CreateIndex(
                name: "IX_NtfLetters_PersonId_Class_OccasionKey",
                table: "NtfLetters",
                columns: new[] { "PersonId", "Class", "OccasionKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NtfLetters_SendAfterUtc",
                table: "NtfLetters",
                column: "SendAfterUtc");

            migrationBuilder.CreateIndex(
                name: "IX_NtfLetters_State_SendAfterUtc",
                table: "NtfLetters",
                columns: new[] { "State", "SendAfterUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_NtfNotices_CauseId",
                table: "NtfNotices",
                column: "CauseId");

            migrationBuilder.CreateIndex(
                name: "IX_NtfNotices_LetterId",
                table: "NtfNotices",
                column: "LetterId");

            migrationBuilder.CreateIndex(
                name: "IX_NtfNotices_PersonId_ReadAtUtc_VisibleFromUtc",
                table: "NtfNotices",
                columns: new[] { "PersonId", "ReadAtUtc", "VisibleFromUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_NtfNotices_PersonId_VisibleFromUtc",
                table: "NtfNotices",
                columns: new[] { "PersonId", "VisibleFromUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_NtfNotices_SubjectKey",
                table: "NtfNotices",
                column: "SubjectKey");

            migrationBuilder.CreateIndex(
                name: "IX_OrgAccountRoles_Role",
                table: "OrgAccountRoles",
                column: "Role");

            migrationBuilder.CreateIndex(
                name: "IX_OrgAccounts_NormalizedUserName",
                table: "OrgAccounts",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OrgAccounts_PersonId",
                table: "OrgAccounts",
                column: "PersonId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OrgDelegations_FromPersonId",
                table: "OrgDelegations",
                column: "FromPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_OrgDelegations_ToPersonId",
                table: "OrgDelegations",
                column: "ToPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_OrgDelegations_Until",
                table: "OrgDelegations",
                column: "Until");

            migrationBuilder.CreateIndex(
                name: "IX_OrgDepartments_Name",
                table: "OrgDepartments",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OrgDepartments_ParentId",
                table: "OrgDepartments",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_OrgPeople_DepartmentId",
                table: "OrgPeople",
                column: "DepartmentId");

            migrationBuilder.CreateIndex(
                name: "IX_OrgPeople_Name",
                table: "OrgPeople",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_OrgPostHoldings_DepartmentId",
                table: "OrgPostHoldings",
                column: "DepartmentId");

            migrationBuilder.CreateIndex(
                name: "IX_OrgPostHoldings_Kind_DepartmentId",
                table: "OrgPostHoldings",
                columns: new[] { "Kind", "DepartmentId" },
                unique: true,
                filter: "\"UntilUtc\" IS NULL AND \"Kind\" IN ('DepartmentHead', 'LeaderInCharge')");

            migrationBuilder.CreateIndex(
                name: "IX_OrgPostHoldings_PersonId",
                table: "OrgPostHoldings",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_OrgPostHoldings_UntilUtc",
                table: "OrgPostHoldings",
                column: "UntilUtc");

            migrationBuilder.CreateIndex(
                name: "IX_RemBureauHolds_To",
                table: "RemBureauHolds",
                column: "To");

            migrationBuilder.CreateIndex(
                name: "IX_RemCursors_NextAtUtc",
                table: "RemCursors",
                column: "NextAtUtc");

            migrationBuilder.CreateIndex(
                name: "IX_RemDailyLetters_PersonId_Date",
                table: "RemDailyLetters",
                columns: new[] { "PersonId", "Date" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RemDecidedReminders_DecidedAtUtc",
                table: "RemDecidedReminders",
                column: "DecidedAtUtc");

            migrationBuilder.CreateIndex(
                name: "IX_RemDecidedReminders_TaskId_StepKey_AnchorKind_AnchorDate_Re~",
                table: "RemDecidedReminders",
                columns: new[] { "TaskId", "StepKey", "AnchorKind", "AnchorDate", "RepeatIndex", "RecipientRole" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RemEscalationNotes_HeldUntil",
                table: "RemEscalationNotes",
                column: "HeldUntil");

            migrationBuilder.CreateIndex(
                name: "IX_RemEscalationNotes_TaskId_AnchorDate",
                table: "RemEscalationNotes",
                columns: new[] { "TaskId", "AnchorDate" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RemPolicyVersions_Number",
                table: "RemPolicyVersions",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RemReminderRecipients_IsPending_PersonId",
                table: "RemReminderRecipients",
                columns: new[] { "IsPending", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_RemReminderRecipients_ReminderId_PersonId",
                table: "RemReminderRecipients",
                columns: new[] { "ReminderId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RemWeeklyRuns_WeekOf",
                table: "RemWeeklyRuns",
                column: "WeekOf",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TskAdjustmentRequests_State_ConfirmedAt",
                table: "TskAdjustmentRequests",
                columns: new[] { "State", "ConfirmedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TskAdjustmentRequests_TaskId_State",
                table: "TskAdjustmentRequests",
                columns: new[] { "TaskId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_TskClosureRequests_State_ConfirmedAt",
                table: "TskClosureRequests",
                columns: new[] { "State", "ConfirmedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TskClosureRequests_TaskId_State",
                table: "TskClosureRequests",
                columns: new[] { "TaskId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_TskCoordinationRequests_State_RequestedAt",
                table: "TskCoordinationRequests",
                columns: new[] { "State", "RequestedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TskCoordinationRequests_TaskId_State",
                table: "TskCoordinationRequests",
                columns: new[] { "TaskId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_TskDirectives_LeaderId_IssuedAt",
                table: "TskDirectives",
                columns: new[] { "LeaderId", "IssuedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TskDirectives_RepliedAt",
                table: "TskDirectives",
                column: "RepliedAt");

            migrationBuilder.CreateIndex(
                name: "IX_TskDirectives_TaskId_IssuedAt",
                table: "TskDirectives",
                columns: new[] { "TaskId", "IssuedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TskEvidenceFiles_Sha256",
                table: "TskEvidenceFiles",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_TskEvidenceFiles_SubjectId",
                table: "TskEvidenceFiles",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_TskEvidenceFiles_TaskId_Subject",
                table: "TskEvidenceFiles",
                columns: new[] { "TaskId", "Subject" });

            migrationBuilder.CreateIndex(
                name: "IX_TskInternalSubtasks_PersonId_DoneAt",
                table: "TskInternalSubtasks",
                columns: new[] { "PersonId", "DoneAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TskInternalSubtasks_TaskId",
                table: "TskInternalSubtasks",
                column: "TaskId");

            migrationBuilder.CreateIndex(
                name: "IX_TskLeaderActs_LeaderId_At",
                table: "TskLeaderActs",
                columns: new[] { "LeaderId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_TskLeaderActs_SourceId",
                table: "TskLeaderActs",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_TskMilestones_TaskId_Date",
                table: "TskMilestones",
                columns: new[] { "TaskId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_TskPersonalSupervisions_LeaderId_HandedBackAt",
                table: "TskPersonalSupervisions",
                columns: new[] { "LeaderId", "HandedBackAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TskPersonalSupervisions_TaskId_HandedBackAt",
                table: "TskPersonalSupervisions",
                columns: new[] { "TaskId", "HandedBackAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TskProgressReports_DepartmentId_State",
                table: "TskProgressReports",
                columns: new[] { "DepartmentId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_TskProgressReports_State_NeedsReview_SubmittedAt",
                table: "TskProgressReports",
                columns: new[] { "State", "NeedsReview", "SubmittedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TskProgressReports_TaskId_PeriodKey_Ordinal",
                table: "TskProgressReports",
                columns: new[] { "TaskId", "PeriodKey", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TskReportMilestones_ReportId",
                table: "TskReportMilestones",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_TskReportTargetValues_ReportId",
                table: "TskReportTargetValues",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_TskSupervisedTasks_BatchId",
                table: "TskSupervisedTasks",
                column: "BatchId");

            migrationBuilder.CreateIndex(
                name: "IX_TskSupervisedTasks_LeadDepartmentId_State",
                table: "TskSupervisedTasks",
                columns: new[] { "LeadDepartmentId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_TskSupervisedTasks_Number",
                table: "TskSupervisedTasks",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TskSupervisedTasks_PlanYear_State_Order",
                table: "TskSupervisedTasks",
                columns: new[] { "PlanYear", "State", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_TskSupervisedTasks_ResponsiblePersonId",
                table: "TskSupervisedTasks",
                column: "ResponsiblePersonId");

            migrationBuilder.CreateIndex(
                name: "IX_TskSupervisedTasks_State_DueDate",
                table: "TskSupervisedTasks",
                columns: new[] { "State", "DueDate" });

            migrationBuilder.CreateIndex(
                name: "IX_TskSupervisedTasks_SupervisingLeaderId",
                table: "TskSupervisedTasks",
                column: "SupervisingLeaderId");

            migrationBuilder.CreateIndex(
                name: "IX_TskTaskBatches_PlanYear_AssignedAt",
                table: "TskTaskBatches",
                columns: new[] { "PlanYear", "AssignedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TskTaskEvents_At",
                table: "TskTaskEvents",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_TskTaskEvents_TaskId_Seq",
                table: "TskTaskEvents",
                columns: new[] { "TaskId", "Seq" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TskTaskNamedPeople_PersonId",
                table: "TskTaskNamedPeople",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_TskTaskNamedPeople_TaskId",
                table: "TskTaskNamedPeople",
                column: "TaskId");

            migrationBuilder.CreateIndex(
                name: "IX_TskTaskStandings_Light_EscalationLevel",
                table: "TskTaskStandings",
                columns: new[] { "Light", "EscalationLevel" });

            migrationBuilder.CreateIndex(
                name: "IX_TskTaskSupportingDepartments_DepartmentId",
                table: "TskTaskSupportingDepartments",
                column: "DepartmentId");

            migrationBuilder.CreateIndex(
                name: "IX_TskTaskSupportingDepartments_TaskId",
                table: "TskTaskSupportingDepartments",
                column: "TaskId");

            migrationBuilder.CreateIndex(
                name: "IX_TskTaskTargets_TaskId",
                table: "TskTaskTargets",
                column: "TaskId");

            migrationBuilder.CreateIndex(
                name: "IX_TskTimelineCheckpoints_Seq",
                table: "TskTimelineCheckpoints",
                column: "Seq",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TskUrgingNotices_TaskId_At",
                table: "TskUrgingNotices",
                columns: new[] { "TaskId", "At" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AbpPermissionGrants");

            migrationBuilder.DropTable(
                name: "AbpSettings");

            migrationBuilder.DropTable(
                name: "ArrPlanDocumentTexts");

            migrationBuilder.DropTable(
                name: "ArrTaskDrafts");

            migrationBuilder.DropTable(
                name: "CalCalendarDays");

            migrationBuilder.DropTable(
                name: "CalCalendarYears");

            migrationBuilder.DropTable(
                name: "CalClockStates");

            migrationBuilder.DropTable(
                name: "NtfDeliveries");

            migrationBuilder.DropTable(
                name: "NtfDeliveryAttempts");

            migrationBuilder.DropTable(
                name: "NtfLetters");

            migrationBuilder.DropTable(
                name: "NtfNotices");

            migrationBuilder.DropTable(
                name: "OrgAccountRoles");

            migrationBuilder.DropTable(
                name: "OrgDelegations");

            migrationBuilder.DropTable(
                name: "OrgPostHoldings");

            migrationBuilder.DropTable(
                name: "RemBureauHolds");

            migrationBuilder.DropTable(
                name: "RemCursors");

            migrationBuilder.DropTable(
                name: "RemDailyLetters");

            migrationBuilder.DropTable(
                name: "RemEscalationNotes");

            migrationBuilder.DropTable(
                name: "RemPolicyVersions");

            migrationBuilder.DropTable(
                name: "RemReminderRecipients");

            migrationBuilder.DropTable(
                name: "RemWeeklyRuns");

            migrationBuilder.DropTable(
                name: "RptHomeVisits");

            migrationBuilder.DropTable(
                name: "TskAdjustmentRequests");

            migrationBuilder.DropTable(
                name: "TskClosureRequests");

            migrationBuilder.DropTable(
                name: "TskCoordinationRequests");

            migrationBuilder.DropTable(
                name: "TskDirectives");

            migrationBuilder.DropTable(
                name: "TskEvidenceFiles");

            migrationBuilder.DropTable(
                name: "TskInternalSubtasks");

            migrationBuilder.DropTable(
                name: "TskLeaderActs");

            migrationBuilder.DropTable(
                name: "TskMilestones");

            migrationBuilder.DropTable(
                name: "TskPersonalSupervisions");

            migrationBuilder.DropTable(
                name: "TskReportMilestones");

            migrationBuilder.DropTable(
                name: "TskReportTargetValues");

            migrationBuilder.DropTable(
                name: "TskTaskBatches");

            migrationBuilder.DropTable(
                name: "TskTaskEvents");

            migrationBuilder.DropTable(
                name: "TskTaskNamedPeople");

            migrationBuilder.DropTable(
                name: "TskTaskNumberCounters");

            migrationBuilder.DropTable(
                name: "TskTaskStandings");

            migrationBuilder.DropTable(
                name: "TskTaskSupportingDepartments");

            migrationBuilder.DropTable(
                name: "TskTaskTargets");

            migrationBuilder.DropTable(
                name: "TskTimelineCheckpoints");

            migrationBuilder.DropTable(
                name: "TskUrgingNotices");

            migrationBuilder.DropTable(
                name: "ArrArrangements");

            migrationBuilder.DropTable(
                name: "OrgAccounts");

            migrationBuilder.DropTable(
                name: "RemDecidedReminders");

            migrationBuilder.DropTable(
                name: "TskProgressReports");

            migrationBuilder.DropTable(
                name: "TskSupervisedTasks");

            migrationBuilder.DropTable(
                name: "ArrPlanDocuments");

            migrationBuilder.DropTable(
                name: "OrgPeople");

            migrationBuilder.DropTable(
                name: "OrgDepartments");
        }
    }
}
