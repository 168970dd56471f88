package org.planlint.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A Word file that is written again with some of its parts changed, and all others as they are
 * (ECMA-376 part 2). Its parts are found by their relations, whatever they are called.
 */
final class WordPackage implements AutoCloseable {

    private static final String TYPES = "[Content_Types].xml";
    private static final String USUAL = "word/document.xml";
    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STRICT_RELATIONS =
            "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    private static final String NO_RELATIONS =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

    private final ZipFile zip;
    private final String main;
    private final Map<String, byte[]> changed = new LinkedHashMap<>();

    WordPackage(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        String named = related("", "_rels/.rels", "officeDocument");
        main = named == null ? usual() : named;
    }

    /** Where the file does not say what is its main part, readers take the usual name. */
    private String usual() {
        return zip.getEntry(USUAL) == null ? null : USUAL;
    }

    /** The name of the main part; {@code null} where the file does not say. */
    String mainPart() {
        return main;
    }

    /** The name of the part with the comments; {@code null} where the file has none. */
    String commentsPart() throws IOException {
        return related(main, relationsOf(main), "comments");
    }

    /** The text of a part; {@code null} where the file has none of this name. */
    String text(String part) throws IOException {
        ZipEntry entry = part == null ? null : zip.getEntry(part);
        if (entry == null) {
            return null;
        }
        byte[] bytes = bytes(entry);
        return new String(bytes, charset(bytes));
    }

    /** Exchanges the text of a part, in the encoding that it had: UTF-8 or UTF-16. */
    void change(String part, String text) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        Charset charset = entry == null ? StandardCharsets.UTF_8 : charset(bytes(entry));
        changed.put(part, text.getBytes(charset));
    }

    /**
     * Adds a part for comments.
     *
     * @return whether the file has what is needed to make it known
     */
    boolean addComments(Html part, boolean strict) throws IOException {
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        String listed = String.valueOf(text(TYPES));
        boolean free =
                zip.getEntry(folder + "comments.xml") == null
                        && !listed.contains("\"/" + folder + "comments.xml\"");
        String name = free ? "comments.xml" : "commentsPlanlint.xml";
        String types =
                with(
                        listed,
                        "Override PartName=\"/"
                                + folder
                                + name
                                + "\" ContentType=\""
                                + COMMENTS_TYPE
                                + "\"");
        String present = text(relationsOf(main));
        String relations =
                with(
                        present == null ? NO_RELATIONS : present,
                        "Relationship Id=\"rIdPlanlintComments\" Type=\""
                                + (strict ? STRICT_RELATIONS : RELATIONS)
                                + "comments\" Target=\""
                                + name
                                + "\"");
        if (types == null || relations == null) {
            return false;
        }
        change(TYPES, types);
        change(relationsOf(main), relations);
        change(folder + name, part.toString());
        return true;
    }

    /** A list of empty elements with one more at its end; {@code null} where it is no list. */
    private static String with(String list, String element) {
        XmlScan scan = new XmlScan(list == null ? "" : list);
        while (scan.next()) {
            if (scan.token() == XmlScan.Token.START) {
                String prefix = scan.name().substring(0, scan.name().indexOf(':') + 1);
                return CommentedXml.withLast(list, "<" + prefix + element + "/>");
            }
        }
        return null;
    }

    private static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** The part that a part has this relation to; {@code null} where there is none. */
    private String related(String from, String relations, String kind) throws IOException {
        String list = text(relations);
        XmlScan scan = new XmlScan(list == null ? "" : list);
        while (scan.next()) {
            String type = scan.token() == XmlScan.Token.START ? scan.attribute("Type") : null;
            boolean asked =
                    (RELATIONS + kind).equals(type) || (STRICT_RELATIONS + kind).equals(type);
            if (asked && !"External".equals(scan.attribute("TargetMode"))) {
                String part = resolved(from, scan.attribute("Target"));
                ZipEntry entry = part == null ? null : zip.getEntry(part);
                return entry == null || entry.isDirectory() ? null : part;
            }
        }
        return null;
    }

    /** The name of the part at a reference; {@code null} where it names no path. */
    private static String resolved(String from, String target) {
        if (target == null) {
            return null;
        }
        try {
            String path = URI.create("/" + from).resolve(target).getPath();
            return path == null || path.isEmpty() ? null : path.substring(1);
        } catch (IllegalArgumentException e) {
            return target;
        }
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
        Map<String, byte[]> added = new LinkedHashMap<>(changed);
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            byte[] content = added.remove(entry.getName());
            put(copy, entry.getName(), content == null ? bytes(entry) : content);
        }
        for (Map.Entry<String, byte[]> part : added.entrySet()) {
            put(copy, part.getKey(), part.getValue());
        }
        copy.finish();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(OfficeFile.entry(name));
        zip.write(content);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
