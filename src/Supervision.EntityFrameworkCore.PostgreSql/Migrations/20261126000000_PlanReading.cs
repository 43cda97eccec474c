using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Supervision.EntityFrameworkCore.PostgreSql.Migrations
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
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ConfirmedForId",
                table: "TskProgressReports",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ConfirmedByStandInId",
                table: "TskClosureRequests",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "RequestedForId",
                table: "TskClosureRequests",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ConfirmedByStandInId",
                table: "TskAdjustmentRequests",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "RequestedForId",
                table: "TskAdjustmentRequests",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DateOffers",
                table: "ArrTaskDrafts",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "LeaderWords",
                table: "ArrTaskDrafts",
                type: "character varying(512)",
                maxLength: 512,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NatureWords",
                table: "ArrTaskDrafts",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SharingWords",
                table: "ArrTaskDrafts",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SourceKind",
                table: "ArrTaskDrafts",
                type: "character varying(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "AnnualPlan");

            migrationBuilder.AddColumn<string>(
                name: "Suggestions",
                table: "ArrTaskDrafts",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Targets",
                table: "ArrTaskDrafts",
                type: "text",
                nullable: false,
                defaultValue: "");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
                name: "RequestedForId",
                table: "TskAdjustmentRequests");

            migrationBuilder.DropColumn(
                name: "DateOffers",
                table: "ArrTaskDrafts");

            migrationBuilder.DropColumn(
                name: "LeaderWords",
                table: "ArrTaskDrafts");

            migrationBuilder.DropColumn(
                name: "NatureWords",
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
        }
    }
}
