package org.planlint.cli.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What the bytes of a fuzzed input are taken for. A fuzzer can't guess the checksums of a ZIP, so
 * the parts of Word and OFD files are put in from inside.
 */
enum Shape {
    TEXT("a.txt"),
    MARKDOWN("a.md"),
    HTML("a.html"),
    /** Whatever the content says that it is: PDF, OLE, ZIP. */
    FILE("a"),
    WORD_BODY("a.docx"),
    WORD_NUMBERING("a.docx"),
    WORD_STYLES("a.docx"),
    WORD_NOTES("a.docx"),
    OFD_PAGE("a.ofd"),
    /** Text whose quantities are read by themselves. */
    QUANTITY("a.txt"),
    /** A plan that goes all the way to its verdicts. */
    PLAN("a.md");

    private static final String WORD =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String OFD = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    /** A document that uses what the other parts of a Word file say. */
    private static final String WORD_DOCUMENT =
            "<w:document"
                    + WORD
                    + "><w:body><w:p><w:pPr><w:pStyle w:val=\"a\"/><w:numPr><w:ilvl w:val=\"0\"/>"
                    + "<w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>发展目标</w:t>"
                    + "<w:footnoteReference w:id=\"1\"/></w:r></w:p></w:body></w:document>";

    /** A name with the ending that such a file has. */
    final String fileName;

    Shape(String fileName) {
        this.fileName = fileName;
    }

    /** The shape that an input's first byte asks for. */
    static Shape of(byte first) {
        return values()[Math.floorMod(first, values().length)];
    }

    /** An input of this shape: the byte that asks for it, and the content. */
    byte[] input(byte[] content) {
        byte[] input = new byte[content.length + 1];
        input[0] = (byte) ordinal();
        System.arraycopy(content, 0, input, 1, content.length);
        return input;
    }

    /** The content of a file of this shape. */
    byte[] file(byte[] content) {
        return switch (this) {
            case TEXT, MARKDOWN, HTML, FILE, QUANTITY, PLAN -> content;
            case WORD_BODY -> zip("word/document.xml", content);
            case WORD_NUMBERING -> word("word/numbering.xml", content);
            case WORD_STYLES -> word("word/styles.xml", content);
            case WORD_NOTES -> word("word/footnotes.xml", content);
            case OFD_PAGE -> ofd(content);
        };
    }

    /** The content that a fuzzed input carries. */
    static byte[] content(byte[] input) {
        return Arrays.copyOfRange(input, 1, input.length);
    }

    private static byte[] word(String part, byte[] content) {
        return zip("word/document.xml", WORD_DOCUMENT.getBytes(UTF_8), part, content);
    }

    private static byte[] ofd(byte[] content) {
        String root =
                "<ofd:OFD%s><ofd:DocBody><ofd:DocRoot>D/D.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"
                        .formatted(OFD);
        String document =
                "<ofd:Document%s><ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"P.xml\"/></ofd:Pages></ofd:Document>"
                        .formatted(OFD);
        return zip(
                "OFD.xml",
                root.getBytes(UTF_8),
                "D/D.xml",
                document.getBytes(UTF_8),
                "D/P.xml",
                content);
    }

    /** A ZIP file of names and contents in turn. */
    private static byte[] zip(Object... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(UTF_8));
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) parts[i]));
                zip.write((byte[]) parts[i + 1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
