package org.planlint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planlint.report.DraftFiles.commentedTexts;
import static org.planlint.report.DraftFiles.joined;
import static org.planlint.report.DraftFiles.main;
import static org.planlint.report.DraftFiles.opens;
import static org.planlint.report.DraftFiles.parts;
import static org.planlint.report.DraftFiles.report;
import static org.planlint.report.DraftFiles.unzip;
import static org.planlint.report.DraftFiles.withoutComments;
import static org.planlint.report.DraftFiles.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlint.check.Place;
import org.planlint.check.Report;

/** The comments in a Word file: where they stand, and that nothing else is touched. */
class CommentedDraftWriterTest {

    private static final String NAMESPACES =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:document "
                    + NAMESPACES
                    + "><w:body>";
    private static final String TAIL = "<w:sectPr/></w:body></w:document>";

    @TempDir Path folder;

    @Test
    void aRunIsCutWhereAnOperandBeginsAndEnds() throws IOException {
        String body =
                "<w:p><w:r w:rsidR=\"1\"><w:rPr><w:b/></w:rPr><w:t>达到 400 亿元</w:t></w:r></w:p>";
        String xml = main(commented(body, "400"));
        assertThat(xml)
                .contains(
                        "<w:t xml:space=\"preserve\">达到 </w:t></w:r><w:commentRangeStart"
                                + " w:id=\"0\"/><w:r w:rsidR=\"1\"><w:rPr><w:b/></w:rPr><w:t"
                                + " xml:space=\"preserve\">400</w:t></w:r><w:commentRangeEnd"
                                + " w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r><w:r"
                                + " w:rsidR=\"1\"><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">"
                                + " 亿元</w:t></w:r>");
    }

    @Test
    void aWholeRunIsNotCut() throws IOException {
        String body =
                "<w:p><w:r><w:t>达到</w:t></w:r><w:r><w:t>400</w:t></w:r><w:r><w:t>亿元</w:t></w:r></w:p>";
        Path out = commented(body, "400");
        assertThat(main(out))
                .contains(
                        "<w:commentRangeStart"
                                + " w:id=\"0\"/><w:r><w:t>400</w:t></w:r><w:commentRangeEnd");
        assertThat(withoutComments(main(out))).isEqualTo(HEAD + body + TAIL);
    }

    /** Operands in all places where their characters are not what they seem. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // Over several runs, with proofing marks between.
                "<w:p><w:r><w:t>达到40</w:t></w:r><w:proofErr"
                        + " w:type=\"x\"/><w:r><w:t>0亿元</w:t></w:r></w:p>",
                // Entities are one character each.
                "<w:p><w:r><w:t>&lt;&amp;&#x7532;达到400亿元&gt;</w:t></w:r></w:p>",
                // Deleted and hidden words are no text; inserted ones are.
                "<w:p><w:del w:id=\"5\"><w:r><w:delText>300</w:delText></w:r></w:del><w:ins"
                        + " w:id=\"6\"><w:r><w:t>达到400亿元</w:t></w:r></w:ins></w:p>",
                "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>密级：内部，不得外传。</w:t></w:r><w:r><w:t>达到400亿元</w:t></w:r></w:p>",
                // Tabs, breaks and several texts in one run.
                "<w:p><w:r><w:t>总量</w:t><w:tab/><w:t>达到</w:t><w:t>400</w:t><w:br/><w:t>亿元</w:t></w:r></w:p>",
                // In a link, in a content control, beyond the basic plane.
                "<w:p><w:hyperlink"
                        + " w:anchor=\"a\"><w:r><w:t>达到400亿元</w:t></w:r></w:hyperlink></w:p>",
                "<w:p><w:sdt><w:sdtContent><w:r><w:t>\ud842\udfb7达到400亿元</w:t></w:r></w:sdtContent></w:sdt></w:p>",
                // A table.
                "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>达到</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>400</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
            })
    void theCommentStandsAtTheVeryCharacters(String body) throws IOException {
        String whole = "<w:p><w:r><w:t>第一章 发展目标</w:t></w:r></w:p>" + body;
        Path out = commented(whole, "400");
        assertThat(commentedTexts(main(out))).containsExactly("400");
        assertThat(joined(withoutComments(main(out)))).isEqualTo(joined(HEAD + whole + TAIL));
        opens(out);
    }

    @Test
    void inATextBoxTheCommentStandsAtItsAnchor() throws IOException {
        String box = "<w:txbxContent><w:p><w:r><w:t>到400</w:t></w:r></w:p></w:txbxContent>";
        String body =
                "<w:p><w:r><w:t>正文在前。</w:t></w:r><w:r><mc:AlternateContent><mc:Choice"
                        + " Requires=\"wps\"><w:drawing>"
                        + box
                        + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
                        + box
                        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>正文在后。</w:t></w:r></w:p>";
        String xml = main(commented(body, "400"));
        assertThat(xml)
                .contains("<w:commentRangeStart w:id=\"0\"/><w:r><mc:AlternateContent>")
                .contains("</mc:AlternateContent></w:r><w:commentRangeEnd w:id=\"0\"/>");
        assertThat(withoutComments(xml)).isEqualTo(HEAD + body + TAIL);
    }

    @Test
    void operandsOfSeveralFindingsMayShareAndCrossTheirCharacters() throws IOException {
        String body = "<w:p><w:r><w:t>全县生产总值达到400亿元以上</w:t></w:r></w:p>";
        Path out = commented(body, "生产总值达到400", "400亿元", "400");
        assertThat(commentedTexts(main(out)))
                .containsExactlyInAnyOrder("生产总值达到400", "400亿元", "400");
        assertThat(joined(withoutComments(main(out)))).isEqualTo(joined(HEAD + body + TAIL));
        opens(out);
    }

    @Test
    void everyOtherPartStaysAsItIsAndSoDoCommentsAndChanges() throws IOException {
        String old =
                "<w:p><w:commentRangeStart"
                        + " w:id=\"7\"/><w:r><w:t>达到400亿元</w:t></w:r><w:commentRangeEnd"
                        + " w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r><w:ins"
                        + " w:id=\"8\"><w:r><w:t>新</w:t></w:r></w:ins></w:p>";
        Map<String, String> parts = parts(HEAD + old + TAIL);
        String comments =
                "<w:comments "
                        + NAMESPACES
                        + "><w:comment w:id=\"7\""
                        + " w:author=\"甲\"><w:p><w:r><w:t>旧</w:t></w:r></w:p></w:comment></w:comments>";
        parts.put("word/comments.xml", comments);
        parts.put(
                "word/_rels/document.xml.rels",
                parts.get("word/_rels/document.xml.rels")
                        .replace(
                                "</Relationships>",
                                "<Relationship Id=\"rId9\""
                                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\""
                                    + " Target=\"comments.xml\"/></Relationships>"));
        parts.put(
                "[Content_Types].xml",
                parts.get("[Content_Types].xml")
                        .replace(
                                "</Types>",
                                "<Override PartName=\"/word/comments.xml\""
                                    + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/></Types>"));
        Path draft = zip(folder.resolve("draft.docx"), parts);
        Path out = commented(draft, "400");
        Map<String, String> after = unzip(out);
        assertThat(after.keySet()).isEqualTo(unzip(draft).keySet());
        for (Map.Entry<String, String> part : unzip(draft).entrySet()) {
            String text = after.get(part.getKey());
            switch (part.getKey()) {
                case "word/document.xml" -> {
                    assertThat(commentedTexts(text)).containsExactly("达到400亿元", "400");
                    String ours =
                            text.replaceAll("<w:comment[A-Za-z]+ w:id=\"8\"/>", "")
                                    .replace("<w:r></w:r>", "");
                    assertThat(joined(ours)).isEqualTo(joined(part.getValue()));
                }
                case "word/comments.xml" ->
                        assertThat(text)
                                .startsWith(comments.replace("</w:comments>", ""))
                                .contains("<w:comment w:id=\"8\" w:author=\"planlint\"");
                default -> assertThat(text).as(part.getKey()).isEqualTo(part.getValue());
            }
        }
        opens(out);
    }

    @Test
    void aFileWithoutCommentsGetsAPartForThem() throws IOException {
        Path out = commented("<w:p><w:r><w:t>达到400亿元</w:t></w:r></w:p>", "400");
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(out)))) {
            assertThat(document.getComments()).hasSize(1);
            assertThat(document.getComments()[0].getAuthor()).isEqualTo("planlint");
            assertThat(document.getComments()[0].getText())
                    .contains("【意见 1 · 错误】数值不符")
                    .contains("演算：1 ≠ 2")
                    .contains("建议：改一处");
        }
        Map<String, String> parts = unzip(out);
        assertThat(parts.get("[Content_Types].xml")).contains("/word/comments.xml");
        assertThat(parts.get("word/custom.bin")).isEqualTo("unchanged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Target=\"http://x\" TargetMode=\"External\"",
                "Target=\"http://x\"",
                "Target=\"mailto:x\"",
                "Target=\"\"",
                ""
            })
    void commentsThatAreNoPartOfTheFileAreNone(String target) throws IOException {
        Map<String, String> parts = parts(HEAD + "<w:p><w:r><w:t>达到400亿元</w:t></w:r></w:p>" + TAIL);
        parts.computeIfPresent(
                "word/_rels/document.xml.rels",
                (name, relations) ->
                        relations.replace(
                                "</Relationships>",
                                "<Relationship Id=\"rId9\""
                                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\""
                                    + " "
                                        + target
                                        + "/></Relationships>"));
        Path out = commented(zip(folder.resolve("draft.docx"), parts), "400");
        assertThat(commentedTexts(main(out))).containsExactly("400");
        assertThat(unzip(out).get("word/comments.xml")).contains("数值不符");
    }

    /** The beginning of a picture's data: of no kind that there is, and longer than they are. */
    @ParameterizedTest
    @ValueSource(strings = {"ffffffffff", "00ffff0000"})
    void aDamagedPictureLeavesNothingBeforeTheRendering(String damage) throws IOException {
        Map<String, String> parts = parts(HEAD + "<w:p><w:r><w:t>达到400亿元</w:t></w:r></w:p>" + TAIL);
        String picture = "word/media/image1.png";
        parts.put(picture, "0123456789abcdefghijklmnopqrstuvwxyz");
        Path draft = zip(folder.resolve("draft.docx"), parts);
        byte[] bytes = Files.readAllBytes(draft);
        int data = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(picture);
        byte[] broken = HexFormat.of().parseHex(damage);
        System.arraycopy(broken, 0, bytes, data + picture.length(), broken.length);
        Files.write(draft, bytes);

        Report report = report(draft, "400");
        ByteArrayOutputStream rendering = new ByteArrayOutputStream();
        new WordRendering(report).write(rendering);
        assertThat(GoldenReportsTest.bytes(report, ReportFormat.DOCX))
                .isEqualTo(rendering.toByteArray());
    }

    @Test
    void aFileThatHasChangedSinceIsWrittenAsItWasRead() throws IOException {
        Path draft =
                zip(
                        folder.resolve("draft.docx"),
                        parts(HEAD + "<w:p><w:r><w:t>达到400亿元</w:t></w:r></w:p>" + TAIL));
        Report report = report(draft, "400");
        Files.delete(draft);
        Path out = folder.resolve("out.docx");
        Files.write(out, GoldenReportsTest.bytes(report, ReportFormat.DOCX));
        assertThat(commentedTexts(main(out))).containsExactly("400");
        opens(out);
    }

    @Test
    void otherFormatsAreRenderedWithTheirComments() throws IOException {
        Path out = folder.resolve("out.docx");
        Report report = SamplePlan.report(Locale.CHINESE);
        Files.write(out, GoldenReportsTest.bytes(report, ReportFormat.DOCX));
        assertThat(commentedTexts(main(out)))
                .containsExactlyInAnyOrder(
                        report.findings().stream()
                                .flatMap(finding -> finding.places().stream())
                                .map(Place::text)
                                .toArray(String[]::new));
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(out)))) {
            assertThat(document.getTables()).hasSize(1);
            assertThat(document.getTables().get(0).getRow(2).getCell(0).getText())
                    .isEqualTo("森林覆盖率");
            assertThat(document.getComments()).hasSize(10);
        }
    }

    @Test
    void hostileTextStaysText() throws IOException {
        Path out = folder.resolve("out.docx");
        Files.write(out, GoldenReportsTest.bytes(SamplePlan.hostile(), ReportFormat.DOCX));
        opens(out);
    }

    /** A draft with this body, commented at these words. */
    private Path commented(String body, String... operands) throws IOException {
        return commented(zip(folder.resolve("draft.docx"), parts(HEAD + body + TAIL)), operands);
    }

    private Path commented(Path draft, String... operands) throws IOException {
        Path out = folder.resolve("out.docx");
        Files.write(out, GoldenReportsTest.bytes(report(draft, operands), ReportFormat.DOCX));
        return out;
    }
}
