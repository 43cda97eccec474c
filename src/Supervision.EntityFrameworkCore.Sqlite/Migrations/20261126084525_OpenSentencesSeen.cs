using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Supervision.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OpenSentencesSeen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AcceptedOpen",
                table: "ArrPlanDocumentTexts",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "AcceptedOpen",
                table: "ArrPlanDocumentTexts");
        }
    }
}
