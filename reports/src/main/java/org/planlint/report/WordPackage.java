package org.planlint.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A Word file that is written again with some of its parts changed, and all others as they are. */
final class WordPackage implements AutoCloseable {

    /** SharePoint numbers it. */
    private static final Pattern MAIN = Pattern.compile("word/document\\d*\\.xml");

    private static final String TYPES = "[Content_Types].xml";
    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private static final String STRICT_RELATION =
            "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";

    private final ZipFile zip;
    private final String main;
    private final Map<String, byte[]> changed = new HashMap<>();
    private final Map<String, byte[]> added = new HashMap<>();

    WordPackage(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        main =
                zip.stream()
                        .map(ZipEntry::getName)
                        .filter(name -> MAIN.matcher(name).matches())
                        .findFirst()
                        .orElse(null);
    }

    /** The text of the main part; {@code null} where the file has none. */
    String main() throws IOException {
        return main == null ? null : text(main);
    }

    /** The text of the part with the comments; {@code null} where the file has none. */
    String comments() throws IOException {
        String part = commentsPart();
        return part == null ? null : text(part);
    }

    void main(String text) throws IOException {
        change(main, text);
    }

    /** Exchanges the part with the comments, which must be there. */
    void comments(String text) throws IOException {
        change(commentsPart(), text);
    }

    /**
     * Adds a part for comments.
     *
     * @return whether the file has what is needed to make it known
     */
    boolean addComments(Html part, boolean strict) throws IOException {
        String name = zip.getEntry("word/comments.xml") == null ? "comments" : "commentsPlanlint";
        String path = "word/" + name + ".xml";
        String types =
                insertedAtEnd(
                        text(TYPES),
                        "Override PartName=\"/"
                                + path
                                + "\" ContentType=\""
                                + COMMENTS_TYPE
                                + "\"");
        String relation = strict ? STRICT_RELATION : RELATION;
        String relations =
                insertedAtEnd(
                        text(relationsPart()),
                        "Relationship Id=\"rIdPlanlintComments\" Type=\""
                                + relation
                                + "\" Target=\""
                                + name
                                + ".xml\"");
        if (types == null || relations == null) {
            return false;
        }
        change(TYPES, types);
        change(relationsPart(), relations);
        added.put(path, part.toString().getBytes(StandardCharsets.UTF_8));
        return true;
    }

    /** A list of empty elements with one more at its end; {@code null} where it is no list. */
    private static String insertedAtEnd(String list, String element) {
        int end = list == null ? -1 : list.lastIndexOf("</");
        if (end < 0) {
            return null;
        }
        int colon = list.indexOf(':', end);
        String prefix = colon < 0 ? "" : list.substring(end + 2, colon + 1);
        return CommentedXml.inserted(list, Map.of(end, "<" + prefix + element + "/>"));
    }

    private String relationsPart() {
        return "word/_rels/" + main.substring("word/".length()) + ".rels";
    }

    private String commentsPart() throws IOException {
        String relations = text(relationsPart());
        XmlScan scan = new XmlScan(relations == null ? "" : relations);
        while (scan.next()) {
            String type = scan.token() == XmlScan.Token.START ? scan.attribute("Type") : null;
            if (RELATION.equals(type) || STRICT_RELATION.equals(type)) {
                String target = String.valueOf(scan.attribute("Target"));
                String part = target.startsWith("/") ? target.substring(1) : "word/" + target;
                return zip.getEntry(part) == null ? null : part;
            }
        }
        return null;
    }

    private String text(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return null;
        }
        byte[] bytes = bytes(entry);
        return new String(bytes, charset(bytes));
    }

    /** In the encoding that the part had: an Office file is UTF-8 or UTF-16. */
    private void change(String part, String text) throws IOException {
        changed.put(part, text.getBytes(charset(bytes(zip.getEntry(part)))));
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    private byte[] bytes(ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    /** Writes the file with what was changed, in the order that it had; leaves the stream open. */
    void write(OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out);
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            copy.putNextEntry(OfficeFile.entry(entry.getName()));
            byte[] content = changed.get(entry.getName());
            if (content != null) {
                copy.write(content);
            } else {
                try (InputStream in = zip.getInputStream(entry)) {
                    in.transferTo(copy);
                }
            }
            copy.closeEntry();
        }
        for (Map.Entry<String, byte[]> part : added.entrySet()) {
            copy.putNextEntry(OfficeFile.entry(part.getKey()));
            copy.write(part.getValue());
            copy.closeEntry();
        }
        copy.finish();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
