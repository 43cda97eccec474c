using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Shouldly;
using Supervision.Arrangements.Reading.Fixtures;
using Supervision.Organization;
using Supervision.Organization.Secrecy;
using Volo.Abp;
using Xunit;

namespace Supervision.Arrangements.Intake;

/// <summary>Markings where the plan is not read from: headers, boxes, names, old formats.</summary>
public sealed class SecrecyOfFilesTests : SupervisionTestBase<SupervisionTestModule>
{
    private const string Body = "<w:p><w:r><w:t>2025年工作计划</w:t></w:r></w:p><w:p><w:r><w:t>一、建设平台。</w:t></w:r></w:p>";
    private const string Box = "<w:p><w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>机密</w:t></w:r><w:r><w:t>★1年</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>";

    [Fact]
    public async Task A_header_of_a_Word_document_Should_be_seen()
    {
        var file = DocxFile.Of(Body, more: main =>
        {
            DocxFile.Feed(main.AddNewPart<HeaderPart>(), $"<w:hdr {DocxFile.Words}><w:p><w:r><w:t>机密</w:t></w:r><w:r><w:t>★</w:t></w:r><w:r><w:t>5年</w:t></w:r></w:p></w:hdr>");
        });

        await IsRefusedAsync("plan.docx", file, "机密★5年");
    }

    [Fact]
    public Task A_text_box_on_the_cover_Should_be_seen() => IsRefusedAsync("plan.docx", DocxFile.Of(Box + Body), "机密★1年");

    [Fact]
    public Task A_plain_document_Should_pass() => EnsureAsync("商业秘密保护计划.docx", DocxFile.Of(Body));

    [Fact]
    public Task A_name_Should_be_seen() => IsRefusedAsync("【机密】计划.jpg", [0xFF, 0xD8, 0xFF, 0xE0], "【机密】");

    [Fact]
    public Task The_furniture_of_a_web_page_Should_be_seen() =>
        IsRefusedAsync("plan.html", Encoding.UTF8.GetBytes("<html><body><div class=\"header\">秘密★长期</div><p>一、建设平台。</p></body></html>"), "秘密★长期");

    [Fact]
    public Task Words_of_an_old_format_Should_be_seen_before_it_is_converted() =>
        IsRefusedAsync("plan.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes("\r机密★1年\r2025年工作计划\r")], "机密★1年");

    [Fact]
    public Task Words_of_rich_text_Should_be_seen_before_it_is_converted() =>
        IsRefusedAsync("plan.rtf", Encoding.Latin1.GetBytes(@"{\rtf1\ansi\ansicpg936 \u26426?\u23494?\u9733?1\u24180?\par text\par}"), "机密★1年");

    private async Task IsRefusedAsync(string name, byte[] content, string marking)
    {
        var refusal = await Should.ThrowAsync<BusinessException>(() => EnsureAsync(name, content));
        refusal.Code.ShouldBe(OrganizationErrorCodes.SecrecyMarked);
        refusal.Data["Marking"].ShouldBe(marking);
    }

    private Task EnsureAsync(string name, byte[] content) =>
        GetRequiredService<ISecrecyIntegrationService>().EnsureFileAsync(name, content, TestContext.Current.CancellationToken);
}
