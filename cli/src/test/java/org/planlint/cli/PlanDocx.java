package org.planlint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.planlint.read.RawBlock;
import org.planlint.read.RawDocument;
import org.planlint.read.RawLine;
import org.planlint.read.RawTable;

/**
 * A Word file of what any reader has read: a paragraph a line, headings by their styles, tables.
 */
final class PlanDocx {

    private static final String WORD =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** Words in cells are not set in. */
    private static final String CELL =
            "<w:pPr><w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/></w:pPr>";

    private PlanDocx() {}

    static byte[] of(RawDocument plan) throws IOException {
        StringBuilder body = new StringBuilder();
        for (RawBlock block : plan.blocks()) {
            if (block instanceof RawLine line) {
                paragraph(body, line.text().toString(), line.headingHint(), "");
            } else {
                table(body, (RawTable) block);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\""
                            + PACKAGE
                            + "/content-types\"><Default Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                            + " PartName=\"/word/document.xml\" ContentType=\""
                            + TYPE
                            + "document.main+xml\"/>"
                            + "<Override PartName=\"/word/styles.xml\" ContentType=\""
                            + TYPE
                            + "styles+xml\"/></Types>");
            part(zip, "_rels/.rels", relation("officeDocument", "word/document.xml"));
            part(zip, "word/_rels/document.xml.rels", relation("styles", "styles.xml"));
            part(zip, "word/styles.xml", "<w:styles" + WORD + ">" + styles() + "</w:styles>");
            part(
                    zip,
                    "word/document.xml",
                    "<w:document" + WORD + "><w:body>" + body + "</w:body></w:document>");
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((DECLARATION + xml).getBytes(UTF_8));
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"%s/relationships\"><Relationship Id=\"r1\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
                .formatted(PACKAGE, OFFICE, type, target);
    }

    private static String styles() {
        StringBuilder styles =
                new StringBuilder(
                        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name"
                                + " w:val=\"Normal\"/><w:pPr><w:ind w:firstLineChars=\"200\""
                                + " w:firstLine=\"420\"/></w:pPr></w:style>");
        for (int level = 1; level < 10; level++) {
            styles.append(
                    "<w:style w:type=\"paragraph\" w:styleId=\"H%d\"><w:name w:val=\"heading %d\"/><w:pPr><w:outlineLvl w:val=\"%d\"/></w:pPr></w:style>"
                            .formatted(level, level, level - 1));
        }
        return styles.toString();
    }

    private static void paragraph(StringBuilder xml, String text, int heading, String properties) {
        xml.append("<w:p>");
        if (heading > 0) {
            xml.append("<w:pPr><w:pStyle w:val=\"H%d\"/></w:pPr>".formatted(heading));
        }
        xml.append(properties);
        xml.append("<w:r><w:t xml:space=\"preserve\">");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\t' -> xml.append("</w:t><w:tab/><w:t xml:space=\"preserve\">");
                case '<' -> xml.append("&lt;");
                case '&' -> xml.append("&amp;");
                default -> xml.append(c < ' ' ? ' ' : c);
            }
        }
        xml.append("</w:t></w:r></w:p>");
    }

    private static void table(StringBuilder xml, RawTable table) {
        xml.append("<w:tbl>");
        for (RawTable.RawRow row : table.rows()) {
            xml.append("<w:tr>");
            for (RawTable.RawCell cell : row.cells()) {
                xml.append(
                        "<w:tc><w:tcPr><w:gridSpan w:val=\"%d\"/></w:tcPr>"
                                .formatted(cell.columnSpan()));
                paragraph(xml, cell.text().toString(), 0, CELL);
                xml.append("</w:tc>");
            }
            xml.append("</w:tr>");
        }
        xml.append("</w:tbl>");
    }
}
