package org.planlint.report;

import java.io.IOException;

/** Puts the parts of a Word file of our own together. */
final class WordFiles {

    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private WordFiles() {}

    /**
     * @param comments the part with the comments; {@code null} for a file without
     */
    static void write(OfficeFile file, Html document, Html comments) throws IOException {
        file.relations("_rels/.rels", "rId1", "officeDocument", "word/document.xml");
        if (comments == null) {
            file.relations("word/_rels/document.xml.rels", "rId1", "styles", "styles.xml");
        } else {
            file.relations(
                    "word/_rels/document.xml.rels",
                    "rId1",
                    "styles",
                    "styles.xml",
                    "rId2",
                    "comments",
                    "comments.xml");
            file.part("word/comments.xml", TYPE + "comments+xml", comments);
        }
        file.part("word/styles.xml", TYPE + "styles+xml", WordStyleSheet.styles());
        file.part("word/document.xml", TYPE + "document.main+xml", document);
    }
}
