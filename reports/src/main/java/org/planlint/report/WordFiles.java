package org.planlint.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Puts the parts of a Word file of our own together. */
final class WordFiles {

    static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** The relation by which sections name their footer. */
    static final String FOOTER = "rId3";

    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** Fonts of Chinese documents, and what stands in for them where they are missing. */
    private static final String[][] FONTS = {
        {"宋体", "SimSun;Songti SC;Noto Serif CJK SC"},
        {"仿宋", "FangSong;仿宋_GB2312;STFangsong;Noto Serif CJK SC"},
        {"黑体", "SimHei;Heiti SC;Noto Sans CJK SC"}
    };

    private WordFiles() {}

    /**
     * @param comments the part with the comments; {@code null} for a file without
     */
    static void write(OfficeFile file, Html document, Html comments) throws IOException {
        file.relations("_rels/.rels", "rId1", "officeDocument", "word/document.xml");
        List<String> relations = new ArrayList<>();
        relations.addAll(List.of("rId1", "styles", "styles.xml"));
        relations.addAll(List.of("rId2", "fontTable", "fontTable.xml"));
        relations.addAll(List.of(FOOTER, "footer", "footer.xml"));
        if (comments != null) {
            relations.addAll(List.of("rId4", "comments", "comments.xml"));
            file.part("word/comments.xml", TYPE + "comments+xml", comments);
        }
        file.relations("word/_rels/document.xml.rels", relations.toArray(String[]::new));
        file.part("word/styles.xml", TYPE + "styles+xml", WordStyleSheet.styles());
        file.part("word/fontTable.xml", TYPE + "fontTable+xml", fonts());
        file.part("word/footer.xml", TYPE + "footer+xml", footer());
        file.part("word/document.xml", TYPE + "document.main+xml", document);
    }

    private static Html fonts() {
        Html xml = Html.xml();
        xml.open("w:fonts", "xmlns:w", WordMarkup.NAMESPACE);
        for (String[] font : FONTS) {
            xml.open("w:font", "w:name", font[0]);
            xml.element("w:altName", "", "w:val", font[1]);
            xml.element("w:charset", "", "w:val", "86").close();
        }
        return xml.close();
    }

    /** The number of the page and of all pages. */
    private static Html footer() {
        Html xml = Html.xml();
        xml.open("w:ftr", "xmlns:w", WordMarkup.NAMESPACE);
        WordMarkup word = new WordMarkup(xml).paragraph("Footer");
        field(xml, "PAGE");
        word.run(" / ");
        field(xml, "NUMPAGES");
        word.end();
        return xml.close();
    }

    private static void field(Html xml, String code) {
        xml.open("w:fldSimple", "w:instr", code);
        new WordMarkup(xml).run("1");
        xml.close();
    }
}
