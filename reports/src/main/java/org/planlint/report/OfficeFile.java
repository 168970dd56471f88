package org.planlint.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An Office file in the making: a ZIP of XML parts (ECMA-376 part 2). The same parts give the same
 * bytes.
 *
 * <p>Apache POI would bring eighteen megabytes for it, and the light workbook writers stamp the
 * time of day into every file; what our tables need is a handful of parts.
 */
final class OfficeFile {

    private static final String RELATIONSHIPS =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /**
     * The first month that a ZIP knows; its first moment would be written in the time of the zone,
     * too.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;
    private final List<String[]> types = new ArrayList<>();

    /**
     * @param out left open
     */
    OfficeFile(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /** An entry whose bytes do not depend on when it is written. */
    static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    /**
     * Adds a part.
     *
     * @param name its path without a leading /
     */
    void part(String name, String contentType, Html content) throws IOException {
        types.add(new String[] {"/" + name, contentType});
        write(name, content);
    }

    /**
     * Adds the relations of a part.
     *
     * @param relations id, last word of the type, and target in turn
     */
    void relations(String name, String... relations) throws IOException {
        Html xml = Html.xml();
        xml.open("Relationships", "xmlns", RELATIONSHIPS);
        for (int i = 0; i < relations.length; i += 3) {
            xml.element(
                    "Relationship",
                    "",
                    "Id",
                    relations[i],
                    "Type",
                    TYPE + relations[i + 1],
                    "Target",
                    relations[i + 2]);
        }
        xml.close();
        write(name, xml);
    }

    /** Writes what remains, and leaves the stream open. */
    void finish() throws IOException {
        Html xml = Html.xml();
        xml.open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        xml.element(
                "Default",
                "",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.element("Default", "", "Extension", "xml", "ContentType", "application/xml");
        for (String[] type : types) {
            xml.element("Override", "", "PartName", type[0], "ContentType", type[1]);
        }
        xml.close();
        write("[Content_Types].xml", xml);
        zip.finish();
    }

    private void write(String name, Html content) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(content.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
