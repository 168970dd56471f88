package org.planlint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.planlint.report.DraftFiles.commentedTexts;
import static org.planlint.report.DraftFiles.main;
import static org.planlint.report.DraftFiles.opens;
import static org.planlint.report.DraftFiles.report;
import static org.planlint.report.DraftFiles.unzip;
import static org.planlint.report.DraftFiles.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A Word file with all that circulating drafts have in them, commented all over. */
class WholeDraftTest {

    private static final String PLAIN =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";

    /** The operands: each stands once in the text as it is read. */
    private static final String[] OPERANDS = {
        "第一章", "开头甲", "隐藏后乙", "修订丙", "链接丁", "域中戊", "控件己", "块中庚", "表格辛", "合并壬", "里层癸", "符号≥5",
        "连字-子", "公式a", "后丑", "注音寅", "改名卯", "共享辰巳", "辰巳午", "书签未", "跨\t格", "脚注申", "尾注酉", "框中戌",
        "换行亥 尾", "实体<&>"
    };

    @TempDir Path folder;

    @Test
    void everyOperandBearsItsComment() throws IOException {
        Path out = commented(parts(), OPERANDS);
        List<String> texts = commentedTexts(main(out));
        // The number that Word prints stands at its paragraph's first character, a note at its
        // reference, words in a box at the box; a field, a formula or a guide is not cut.
        assertThat(texts)
                .containsExactlyInAnyOrder(
                        "旧批注处",
                        "总",
                        "开头甲",
                        "隐藏后乙",
                        "修订丙",
                        "链接丁",
                        "码中字的域中戊值",
                        "控件己",
                        "块中庚",
                        "表格辛",
                        "合并壬",
                        "里层癸",
                        "符号5",
                        "连字子",
                        "公式",
                        "后丑",
                        "yin注音寅",
                        "改名卯",
                        "共享辰巳",
                        "辰巳午",
                        "书签未",
                        "跨格",
                        "",
                        "",
                        "框中戌的字框中戌的字",
                        "换行亥尾",
                        "实体&lt;&amp;&#62;");
    }

    @Test
    void notesAreCommentedAtTheirReferences() throws IOException {
        String xml = main(commented(parts(), "脚注申", "尾注酉"));
        assertThat(xml)
                .containsPattern(
                        "<w:commentRangeStart w:id=\"8\"/><w:r><w:footnoteReference"
                                + " w:id=\"2\"/></w:r><w:commentRangeEnd w:id=\"8\"/>")
                .containsPattern(
                        "<w:commentRangeStart w:id=\"9\"/><w:r><w:endnoteReference"
                                + " w:id=\"2\"/></w:r><w:commentRangeEnd w:id=\"9\"/>");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothingElseInTheFileChanges(boolean strict) throws IOException {
        Map<String, String> parts = parts();
        if (strict) {
            parts.replaceAll((name, text) -> strict(text));
        }
        Path draft = zip(folder.resolve("draft.docx"), parts);
        Path out = folder.resolve("out.docx");
        Files.write(out, GoldenReportsTest.bytes(report(draft, OPERANDS), ReportFormat.DOCX));
        Map<String, String> after = unzip(out);
        assertThat(after.keySet()).isEqualTo(new TreeMap<>(parts).keySet());
        parts.forEach(
                (name, text) -> {
                    if (name.equals("word/document.xml")) {
                        assertThat(characters(after.get(name))).isEqualTo(characters(text));
                    } else if (name.equals("word/comments.xml")) {
                        String kept = text.substring(0, text.lastIndexOf("</"));
                        assertThat(after.get(name)).startsWith(kept);
                    } else {
                        assertThat(after.get(name)).as(name).isEqualTo(text);
                    }
                });
    }

    /** SharePoint numbers the parts; a part may also have no relations yet. */
    @Test
    void theMainPartMayHaveAnotherName() throws IOException {
        Map<String, String> parts = parts();
        parts.put("word/document2.xml", parts.remove("word/document.xml"));
        parts.remove("word/_rels/document.xml.rels");
        parts.remove("word/comments.xml");
        for (String list : new String[] {"_rels/.rels", "[Content_Types].xml"}) {
            parts.computeIfPresent(
                    list, (name, text) -> text.replace("word/document.xml", "word/document2.xml"));
        }
        Map<String, String> after = unzip(commented(parts, "表格辛"));
        assertThat(commentedTexts(after.get("word/document2.xml"))).contains("表格辛");
        // The list of types knows a word/comments.xml, which may not stand there twice.
        assertThat(after.get("word/_rels/document2.xml.rels")).contains("commentsPlanlint.xml");
        assertThat(after.get("word/commentsPlanlint.xml")).contains("数值不符");
        assertThat(after).doesNotContainKey("word/document.xml");
    }

    @Test
    void anotherReaderFindsTheCommentsOldAndNew() throws IOException {
        Path out = commented(parts(), OPERANDS);
        opens(out);
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(out)))) {
            assertThat(document.getComments()).hasSize(1 + OPERANDS.length);
            assertThat(document.getComments()[0].getText()).contains("旧批注");
            assertThat(document.getFootnotes()).isNotEmpty();
        }
    }

    @Test
    void libreOfficeReadsTheSameText() throws IOException, InterruptedException {
        Path office = Path.of("/usr/bin/soffice");
        assumeTrue(
                Files.isExecutable(office),
                "no LibreOffice on this machine: the file is not opened with it");
        Path draft = zip(folder.resolve("before.docx"), parts());
        Path out = folder.resolve("after.docx");
        Files.write(out, GoldenReportsTest.bytes(report(draft, OPERANDS), ReportFormat.DOCX));
        Process process =
                new ProcessBuilder(
                                office.toString(),
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "txt:Text (encoded):UTF8",
                                "--outdir",
                                folder.toString(),
                                draft.toString(),
                                out.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        String before = Files.readString(folder.resolve("before.txt"));
        assertThat(before).contains("开头甲", "修订丙");
        assertThat(Files.readString(folder.resolve("after.txt"))).isEqualTo(before);
    }

    private Path commented(Map<String, String> parts, String... operands) throws IOException {
        Path draft = zip(folder.resolve("draft.docx"), parts);
        Path out = folder.resolve("out.docx");
        Files.write(out, GoldenReportsTest.bytes(report(draft, operands), ReportFormat.DOCX));
        return out;
    }

    /**
     * Each character of the text, deleted ones too, with the properties of its run and what holds
     * it.
     */
    private static List<String> characters(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            List<String> characters = new ArrayList<>();
            collect(
                    factory.newDocumentBuilder()
                            .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                            .getDocumentElement(),
                    "",
                    characters);
            return characters;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void collect(Element element, String holders, List<String> characters) {
        String name = element.getLocalName();
        if (name.equals("rPr") || name.startsWith("commentR") && own(element)) {
            return;
        }
        String inside = holders + "/" + name + (name.equals("r") ? properties(element) : "");
        boolean text = name.equals("t") || name.equals("delText") || name.equals("instrText");
        boolean leaf = element.getFirstChild() == null;
        if (leaf && !name.equals("r")) {
            characters.add(inside);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, inside, characters);
            } else if (text) {
                child.getNodeValue()
                        .codePoints()
                        .forEach(c -> characters.add(inside + Character.toString(c)));
            }
        }
    }

    /** Whether a mark is ours: the file's own comment is number 7. */
    private static boolean own(Element mark) {
        return Integer.parseInt(mark.getAttributeNS(mark.getNamespaceURI(), "id")) > 7;
    }

    private static String properties(Element run) {
        Node first = run.getFirstChild();
        return first instanceof Element element && element.getLocalName().equals("rPr")
                ? "(" + signature(element) + ")"
                : "";
    }

    private static String signature(Element element) {
        StringBuilder text = new StringBuilder(element.getNodeName());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            text.append(' ').append(element.getAttributes().item(i));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                text.append('<').append(signature(inner)).append('>');
            }
        }
        return text.toString();
    }

    private static String strict(String text) {
        return text.replace(PLAIN, STRICT)
                .replace(OFFICE + "math", "http://purl.oclc.org/ooxml/officeDocument/math")
                .replace(
                        OFFICE + "relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships");
    }

    private static Map<String, String> parts() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String name :
                new String[] {
                    "[Content_Types].xml",
                    "_rels/.rels",
                    "word/document.xml",
                    "word/_rels/document.xml.rels",
                    "word/styles.xml",
                    "word/numbering.xml",
                    "word/footnotes.xml",
                    "word/endnotes.xml",
                    "word/header1.xml",
                    "word/comments.xml",
                    "word/commentsExtended.xml",
                    "word/commentsIds.xml",
                    "word/people.xml"
                }) {
            try (var in = WholeDraftTest.class.getResourceAsStream("draft/" + name)) {
                parts.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
