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
        }
    }
}
