using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Supervision.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PlanReading : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "AuthorForId",
                table: "TskProgressReports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ConfirmedForId",
                table: "TskProgressReports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ConfirmedByStandInId",
                table: "TskClosureRequests",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "RequestedForId",
                table: "TskClosureRequests",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ConfirmedByStandInId",
                table: "TskAdjustmentRequests",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NewQuotation",
                table: "TskAdjustmentRequests",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NewSpanTextHash",
                table: "TskAdjustmentRequests",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "RequestedForId",
                table: "TskAdjustmentRequests",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DateOffers",
                table: "ArrTaskDrafts",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "EachDepartmentIds",
                table: "ArrTaskDrafts",
                type: "TEXT",
                maxLength: 2220,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "IsDivided",
                table: "ArrTaskDrafts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "LeaderWords",
                table: "ArrTaskDrafts",
                type: "TEXT",
                maxLength: 512,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NatureWords",
                table: "ArrTaskDrafts",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "PredecessorId",
                table: "ArrTaskDrafts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SharingWords",
                table: "ArrTaskDrafts",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SourceKind",
                table: "ArrTaskDrafts",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "AnnualPlan");

            migrationBuilder.AddColumn<string>(
                name: "Suggestions",
                table: "ArrTaskDrafts",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Targets",
                table: "ArrTaskDrafts",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "QuestionJson",
                table: "ArrPlanDocumentTexts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TableUseJson",
                table: "ArrPlanDocumentTexts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TablesJson",
                table: "ArrPlanDocumentTexts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ReplacedById",
                table: "ArrPlanDocuments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "RevisesId",
                table: "ArrPlanDocuments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "SourceDate",
                table: "ArrPlanDocuments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SourceKind",
                table: "ArrPlanDocuments",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "AnnualPlan");

            migrationBuilder.AddColumn<string>(
                name: "SourceNumber",
                table: "ArrPlanDocuments",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "StepCount",
                table: "ArrPlanDocuments",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Urgency",
                table: "ArrPlanDocuments",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "Ordinary");

            migrationBuilder.CreateTable(
                name: "ArrDocumentImports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ByteLength = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PlanYear = table.Column<int>(type: "INTEGER", nullable: true),
                    StartedByName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Percent = table.Column<int>(type: "INTEGER", nullable: false),
                    RunnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BeatAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RefusalCode = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    RefusalData = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArrDocumentImports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ArrReviewSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ActorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActorName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DraftId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 25, nullable: true),
                    ChangesJson = table.Column<string>(type: "TEXT", nullable: false),
                    UndoneBy = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArrReviewSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ArrReviewSteps_ArrPlanDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "ArrPlanDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ArrSentenceDifferences",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EarlierDocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    IsDivided = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsAboutUnits = table.Column<bool>(type: "INTEGER", nullable: false),
                    OldStart = table.Column<int>(type: "INTEGER", nullable: true),
                    OldLength = table.Column<int>(type: "INTEGER", nullable: true),
                    NewStart = table.Column<int>(type: "INTEGER", nullable: true),
                    NewLength = table.Column<int>(type: "INTEGER", nullable: true),
                    OldDraftId = table.Column<Guid>(type: "TEXT", nullable: true),
                    NewDraftId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: true),
                    NeedsDecision = table.Column<bool>(type: "INTEGER", nullable: false),
                    Choice = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArrSentenceDifferences", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ArrSentenceDifferences_ArrPlanDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "ArrPlanDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ArrTableMappings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Signature = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    HeaderRows = table.Column<int>(type: "INTEGER", nullable: false),
                    Fields = table.Column<string>(type: "TEXT", maxLength: 512, nullable: false),
                    OnlyOurs = table.Column<bool>(type: "INTEGER", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArrTableMappings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OrgFalseAlarms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    DeclaredById = table.Column<Guid>(type: "TEXT", nullable: false),
                    DeclaredByName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrgFalseAlarms", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TskClosureAnswers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DepartmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Agrees = table.Column<bool>(type: "INTEGER", nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    AnsweredById = table.Column<Guid>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TskClosureAnswers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TskDividedTasks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanYear = table.Column<int>(type: "INTEGER", nullable: false),
                    ShortTitle = table.Column<string>(type: "TEXT", maxLength: 25, nullable: false),
                    Requirement = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TskDividedTasks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TskRecordedActs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LeaderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Wording = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    GivenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ProofReference = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    IsUnproven = table.Column<bool>(type: "INTEGER", nullable: false),
                    RecordedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ListedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StruckOutAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    StruckOutById = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TskRecordedActs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TskTaskSearchTexts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ListedWords = table.Column<string>(type: "TEXT", nullable: false),
                    AllWords = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TskTaskSearchTexts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TskTaskSearchTexts_TskSupervisedTasks_TaskId",
                        column: x => x.TaskId,
                        principalTable: "TskSupervisedTasks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_TskSupervisedTasks_ParentId",
                table: "TskSupervisedTasks",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_ArrTaskDrafts_State_LastModificationTime",
                table: "ArrTaskDrafts",
                columns: new[] { "State", "LastModificationTime" });

            migrationBuilder.CreateIndex(
                name: "IX_ArrPlanDocuments_PlanYear_CreationTime",
                table: "ArrPlanDocuments",
                columns: new[] { "PlanYear", "CreationTime" });

            migrationBuilder.CreateIndex(
                name: "IX_ArrPlanDocuments_RevisesId",
                table: "ArrPlanDocuments",
                column: "RevisesId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ArrDocumentImports_Sha256",
                table: "ArrDocumentImports",
                column: "Sha256",
                unique: true,
                filter: "\"State\" IN ('Queued', 'Reading', 'Splitting', 'Storing')");

            migrationBuilder.CreateIndex(
                name: "IX_ArrDocumentImports_State_CreationTime",
                table: "ArrDocumentImports",
                columns: new[] { "State", "CreationTime" });

            migrationBuilder.CreateIndex(
                name: "IX_ArrReviewSteps_DocumentId_Revision",
                table: "ArrReviewSteps",
                columns: new[] { "DocumentId", "Revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ArrSentenceDifferences_DocumentId_NeedsDecision_DecidedAt",
                table: "ArrSentenceDifferences",
                columns: new[] { "DocumentId", "NeedsDecision", "DecidedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ArrSentenceDifferences_DocumentId_Order",
                table: "ArrSentenceDifferences",
                columns: new[] { "DocumentId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ArrTableMappings_Signature",
                table: "ArrTableMappings",
                column: "Signature",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OrgFalseAlarms_CreationTime",
                table: "OrgFalseAlarms",
                column: "CreationTime");

            migrationBuilder.CreateIndex(
                name: "IX_OrgFalseAlarms_Sha256",
                table: "OrgFalseAlarms",
                column: "Sha256",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TskClosureAnswers_RequestId_DepartmentId",
                table: "TskClosureAnswers",
                columns: new[] { "RequestId", "DepartmentId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TskClosureAnswers_TaskId",
                table: "TskClosureAnswers",
                column: "TaskId");

            migrationBuilder.CreateIndex(
                name: "IX_TskRecordedActs_LeaderId_RecordedAt",
                table: "TskRecordedActs",
                columns: new[] { "LeaderId", "RecordedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TskRecordedActs_ListedOn",
                table: "TskRecordedActs",
                column: "ListedOn");

            migrationBuilder.CreateIndex(
                name: "IX_TskRecordedActs_SubjectId",
                table: "TskRecordedActs",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_TskRecordedActs_TaskId_RecordedAt",
                table: "TskRecordedActs",
                columns: new[] { "TaskId", "RecordedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TskTaskSearchTexts_TaskId",
                table: "TskTaskSearchTexts",
                column: "TaskId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TskTaskSearchTexts_Version",
                table: "TskTaskSearchTexts",
                column: "Version");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ArrDocumentImports");

            migrationBuilder.DropTable(
                name: "ArrReviewSteps");

            migrationBuilder.DropTable(
                name: "ArrSentenceDifferences");

            migrationBuilder.DropTable(
                name: "ArrTableMappings");

            migrationBuilder.DropTable(
                name: "OrgFalseAlarms");

            migrationBuilder.DropTable(
                name: "TskClosureAnswers");

            migrationBuilder.DropTable(
                name: "TskDividedTasks");

            migrationBuilder.DropTable(
                name: "TskRecordedActs");

            migrationBuilder.DropTable(
                name: "TskTaskSearchTexts");

            migrationBuilder.DropIndex(
                name: "IX_TskSupervisedTasks_ParentId",
                table: "TskSupervisedTasks");

            migrationBuilder.DropIndex(
                name: "IX_ArrTaskDrafts_State_LastModificationTime",
                table: "ArrTaskDrafts");

            migrationBuilder.DropIndex(
                name: "IX_ArrPlanDocuments_PlanYear_CreationTime",
                table: "ArrPlanDocuments");

            migrationBuilder.DropIndex(
                name: "IX_ArrPlanDocuments_RevisesId",
                table: "ArrPlanDocuments");

            migrationBuilder.DropColumn(
                name: "AuthorForId",
                table: "TskProgressReports");

            migrationBuilder.DropColumn(
                name: "ConfirmedForId",
                table: "TskProgressReports");

            migrationBuilder.DropColumn(
                name: "ConfirmedByStandInId",
                table: "TskClosureRequests");

            migrationBuilder.DropColumn(
                name: "RequestedForId",
                table: "TskClosureRequests");

            migrationBuilder.DropColumn(
                name: "ConfirmedByStandInId",
                table: "TskAdjustmentRequests");

            migrationBuilder.DropColumn(
                name: "NewQuotation",
                table: "TskAdjustmentRequests");

            migrationBuilder.DropColumn(
                name: "NewSpanTextHash",
                table: "TskAdjustmentRequests");

            migrationBuilder.DropColumn(
                name: "RequestedForId",
                table: "TskAdjustmentRequests");

            migrationBuilder.DropColumn(
                name: "DateOffers",
                table: "ArrTaskDrafts");

            migrationBuilder.DropColumn(
                name: "EachDepartmentIds",
                table: "ArrTaskDrafts");

            migrationBuilder.DropColumn(
                name: "IsDivided",
                table: "ArrTaskDrafts");

            migrationBuilder.DropColumn(
                name: "LeaderWords",
                table: "ArrTaskDrafts");

            migrationBuilder.DropColumn(
                name: "NatureWords",
                table: "ArrTaskDrafts");

            migrationBuilder.DropColumn(
                name: "PredecessorId",
                table: "ArrTaskDrafts");

            migrationBuilder.DropColumn(
                name: "SharingWords",
                table: "ArrTaskDrafts");

            migrationBuilder.DropColumn(
                name: "SourceKind",
                table: "ArrTaskDrafts");

            migrationBuilder.DropColumn(
                name: "Suggestions",
                table: "ArrTaskDrafts");

            migrationBuilder.DropColumn(
                name: "Targets",
                table: "ArrTaskDrafts");

            migrationBuilder.DropColumn(
                name: "QuestionJson",
                table: "ArrPlanDocumentTexts");

            migrationBuilder.DropColumn(
                name: "TableUseJson",
                table: "ArrPlanDocumentTexts");

            migrationBuilder.DropColumn(
                name: "TablesJson",
                table: "ArrPlanDocumentTexts");

            migrationBuilder.DropColumn(
                name: "ReplacedById",
                table: "ArrPlanDocuments");

            migrationBuilder.DropColumn(
                name: "RevisesId",
                table: "ArrPlanDocuments");

            migrationBuilder.DropColumn(
                name: "SourceDate",
                table: "ArrPlanDocuments");

            migrationBuilder.DropColumn(
                name: "SourceKind",
                table: "ArrPlanDocuments");

            migrationBuilder.DropColumn(
                name: "SourceNumber",
                table: "ArrPlanDocuments");

            migrationBuilder.DropColumn(
                name: "StepCount",
                table: "ArrPlanDocuments");

            migrationBuilder.DropColumn(
                name: "Urgency",
                table: "ArrPlanDocuments");
        }
    }
}
