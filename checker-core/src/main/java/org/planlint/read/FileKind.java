package org.planlint.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.planlint.read.ofd.OfdReader;
import org.planlint.read.word.DocxReader;
import org.planlint.text.Blank;

/**
 * What a file is by its first bytes, whatever its name says. Each kind has a message that says what
 * it is and how its owner gets to a file that can be read.
 */
public enum FileKind {
    TEXT,
    HTML,
    DOCX,
    PDF,
    OFD,
    WORD_97,
    /** Word 6 and 95. */
    WORD_95,
    WORD_XML,
    RTF,
    EXCEL,
    POWERPOINT,
    OPEN_DOCUMENT,
    ARCHIVE,
    IMAGE,
    /** Word, Excel or PowerPoint behind a password. */
    ENCRYPTED_OFFICE,
    /** No text, and no known format. */
    BINARY;

    private static final int HEAD = 16;
    private static final int LONGEST_START = 24;

    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    private static final String ZIP = "PK\u0003\u0004";
    private static final String ZIP_EMPTY = "PK\u0005\u0006";

    /** What a web page begins with. */
    private static final String[] PAGE_STARTS = {
        "<!doctype html", "<html", "<head", "<body", "<meta", "<title"
    };

    /** So many lines tell a piece of a page from a text with a table of HTML in it. */
    private static final int SAMPLE_LINES = 200;

    /** Whether there is a reader for it. */
    boolean isRead() {
        return switch (this) {
            case TEXT, HTML, DOCX, PDF, OFD, WORD_97 -> true;
            default -> false;
        };
    }

    /** The kind by the signature of the format; {@link #TEXT} for anything without one. */
    static FileKind of(InputFile file, ReadLimits limits) throws UnreadableException {
        String head = latin(file.bytes(), HEAD);
        if (head.startsWith(ZIP) || head.startsWith(ZIP_EMPTY)) {
            return packed(ZipArchive.open(file.bytes(), limits));
        }
        if (head.startsWith(OLE)) {
            return compound(latin(file.bytes(), file.bytes().length));
        }
        if (head.startsWith("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        if (startsWithAny(head, "Rar!\u001a", "7z\u00bc\u00af", "\u001f\u008b", "BZh")) {
            return ARCHIVE;
        }
        if (startsWithAny(head, "\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "II*\0", "MM\0*", "BM")
                && head.indexOf('\0') >= 0) {
            return IMAGE;
        }
        return TEXT;
    }

    /**
     * The kind of decoded text: HTML or not, or Word's old XML.
     *
     * @param pieces whether a piece of a page, most lines of which begin with a tag, is HTML too
     */
    static FileKind ofText(String text, boolean pieces) {
        String start = start(text);
        if (start.startsWith("<?mso-application") || start.startsWith("<pkg:package")) {
            return WORD_XML;
        }
        boolean page = startsWithAny(start, PAGE_STARTS) || pieces && isPieceOfPage(text, start);
        return page ? HTML : TEXT;
    }

    private static boolean isPieceOfPage(String text, String start) {
        boolean block =
                startsWithAny(start, "<div", "<p>", "<p ", "<table", "<section", "<article");
        int lines = 0;
        int tags = 0;
        for (int at = 0; block && at < text.length() && lines < SAMPLE_LINES; lines++) {
            at = skipBlanks(text, at);
            tags += text.startsWith("<", at) ? 1 : 0;
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        }
        return tags * 2 > lines;
    }

    /** Where the text begins behind comments and an XML declaration, in lower case. */
    private static String start(String text) {
        int at = skipBlanks(text, 0);
        while (text.startsWith("<!--", at) || text.startsWith("<?xml", at)) {
            String close = text.startsWith("<!--", at) ? "-->" : "?>";
            int end = text.indexOf(close, at);
            if (end < 0) {
                break;
            }
            at = skipBlanks(text, end + close.length());
        }
        int end = Math.min(text.length(), at + LONGEST_START);
        return text.substring(at, end).toLowerCase(Locale.ROOT);
    }

    private static FileKind packed(ZipArchive archive) {
        if (DocxReader.reads(archive)) {
            return DOCX;
        }
        if (archive.has(OfdReader.ROOT)) {
            return OFD;
        }
        if (archive.has("xl/workbook.xml") || archive.has("xl/workbook.bin")) {
            return EXCEL;
        }
        if (archive.has("ppt/presentation.xml")) {
            return POWERPOINT;
        }
        return archive.has("META-INF/manifest.xml") && archive.has("content.xml")
                ? OPEN_DOCUMENT
                : ARCHIVE;
    }

    /** The old Office container; its streams are told by their names, which stand in UTF-16. */
    private static FileKind compound(String content) {
        if (content.contains(wide("EncryptedPackage"))) {
            return ENCRYPTED_OFFICE;
        }
        if (content.contains(wide("WordDocument"))) {
            return WORD_97;
        }
        if (content.contains(wide("Workbook"))) {
            return EXCEL;
        }
        return content.contains(wide("PowerPoint Document")) ? POWERPOINT : BINARY;
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static String latin(byte[] bytes, int length) {
        return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
    }

    private static boolean startsWithAny(String text, String... starts) {
        for (String start : starts) {
            if (text.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Blank.is(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
