package org.planlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.planlint.check.Category;
import org.planlint.check.Finding;
import org.planlint.check.Place;
import org.planlint.check.Report;
import org.planlint.check.Severity;
import org.planlint.document.Document;
import org.planlint.layout.Layout;
import org.planlint.read.DocumentLoader;
import org.planlint.read.UnreadableException;
import org.planlint.text.Position;

/** Word files for tests, and what is to be seen in those that are written. */
final class DraftFiles {

    private DraftFiles() {}

    static Report report(Path draft, String... operands) {
        try {
            Document document = Layout.arrange(new DocumentLoader().load(draft));
            List<Finding> findings = new ArrayList<>();
            for (String operand : operands) {
                findings.add(
                        new Finding(
                                "sum.total",
                                "合计",
                                Category.SUM,
                                Severity.ERROR,
                                "数值不符",
                                "",
                                "1 ≠ 2",
                                "改一处",
                                "f" + findings.size(),
                                List.of(place(document, operand))));
            }
            return new Report(
                    document,
                    List.of(),
                    "0",
                    Locale.CHINESE,
                    List.of(),
                    Map.of(),
                    findings,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    document.source().length(),
                    new Report.BlockCount(0, 1, 0, 0));
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    static Place place(Document document, String words) {
        int start = document.source().text().indexOf(words);
        Position from = document.source().position(start);
        Position to = document.source().position(start + words.length());
        return new Place(
                "value",
                from.line(),
                from.column(),
                to.line(),
                to.column(),
                words,
                null,
                null,
                "",
                null);
    }

    static Map<String, String> parts(String main) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<?xml version=\"1.0\"?><Types"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                    + " Extension=\"rels\""
                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                    + " Extension=\"xml\" ContentType=\"application/xml\"/><Default"
                    + " Extension=\"bin\" ContentType=\"application/octet-stream\"/><Override"
                    + " PartName=\"/word/document.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        String relations =
                "<?xml version=\"1.0\"?><Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        parts.put(
                "_rels/.rels",
                relations
                        + "<Relationship Id=\"rId1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/document.xml", main);
        parts.put("word/_rels/document.xml.rels", relations + "</Relationships>");
        parts.put("word/custom.bin", "unchanged");
        return parts;
    }

    static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    static Map<String, String> unzip(Path file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    static String main(Path file) throws IOException {
        return unzip(file).get("word/document.xml");
    }

    static void opens(Path file) {
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            assertThat(document.getBodyElements()).isNotEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words between the two ends of each comment, without deleted ones. */
    static List<String> commentedTexts(String xml) {
        List<String> texts = new ArrayList<>();
        Matcher start = Pattern.compile("<w:commentRangeStart w:id=\"(\\d+)\"[^>]*>").matcher(xml);
        while (start.find()) {
            int end = xml.indexOf("<w:commentRangeEnd w:id=\"" + start.group(1) + "\"");
            assertThat(end).isGreaterThan(start.end());
            StringBuilder text = new StringBuilder();
            Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>")
                    .matcher(xml.substring(start.end(), end))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .forEach(text::append);
            texts.add(text.toString());
        }
        return texts;
    }

    static String withoutComments(String xml) {
        return xml.replaceAll("<w:commentRange(Start|End) w:id=\"\\d+\"/>", "")
                .replaceAll("<w:r><w:commentReference w:id=\"\\d+\"/></w:r>", "");
    }

    /** Runs that were cut in two made one again; only what the cut itself brought is taken away. */
    static String joined(String xml) {
        return xml.replace(" xml:space=\"preserve\"", "")
                .replaceAll("</w:t></w:r>(<w:r(?: [^>]*)?>(?:<w:rPr>.*?</w:rPr>)?)<w:t>", "")
                .replaceAll("</w:r><w:r><w:(t|br|tab)([ />])", "<w:$1$2")
                .replace("</w:t><w:t>", "");
    }
}
