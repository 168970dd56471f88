package org.planlint.report;

/** The styles of the Word files that we make ourselves: those that government documents use. */
final class WordStyleSheet {

    private static final int HEADINGS = 6;

    private final Html xml = Html.xml();

    private WordStyleSheet() {}

    static Html styles() {
        return new WordStyleSheet().write();
    }

    private Html write() {
        xml.open("w:styles", "xmlns:w", WordMarkup.NAMESPACE);
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        fonts("宋体");
        xml.element("w:sz", "", "w:val", "24").element("w:szCs", "", "w:val", "24");
        xml.element("w:lang", "", "w:val", "en-US", "w:eastAsia", "zh-CN").close().close();
        xml.open("w:pPrDefault").open("w:pPr");
        xml.element("w:spacing", "", "w:after", "60", "w:line", "336", "w:lineRule", "auto");
        xml.close().close().close();
        paragraph("Normal", "Normal", 0, 24, false, null);
        for (int level = 1; level <= HEADINGS; level++) {
            String id = "Heading" + level;
            int size = Math.max(24, 36 - 4 * level);
            paragraph(id, "heading " + level, level, size, true, level == 1 ? "center" : null);
        }
        paragraph("Title", "Title", 0, 40, true, "center");
        paragraph("Caption", "caption", 0, 22, true, "center");
        paragraph("Footer", "footer", 0, 18, false, "center");
        paragraph("Body", "Body Text", 0, 24, false, null);
        paragraph("Contents", "toc 1", 0, 22, false, null);
        paragraph("Small", "Small", 0, 19, false, null);
        paragraph("SmallBold", "Small Bold", 0, 19, true, null);
        xml.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
        xml.element("w:name", "", "w:val", "Normal Table").close();
        table();
        return xml.close();
    }

    private void fonts(String chinese) {
        xml.element(
                "w:rFonts",
                "",
                "w:ascii",
                "Times New Roman",
                "w:hAnsi",
                "Times New Roman",
                "w:eastAsia",
                chinese);
    }

    private void paragraph(
            String id, String name, int level, int halfPoints, boolean bold, String alignment) {
        String first = id.equals("Normal") ? "1" : null;
        xml.open("w:style", "w:type", "paragraph", "w:default", first, "w:styleId", id);
        xml.element("w:name", "", "w:val", name);
        if (first == null) {
            xml.element("w:basedOn", "", "w:val", "Normal");
        }
        xml.open("w:pPr");
        if (level > 0) {
            xml.element("w:keepNext", "");
        }
        if (id.equals("Caption")) {
            xml.element("w:keepNext", "");
            xml.element("w:spacing", "", "w:before", "240", "w:after", "60");
        }
        if (id.equals("Contents")) {
            xml.open("w:tabs");
            xml.element("w:tab", "", "w:val", "right", "w:leader", "dot", "w:pos", "9014").close();
        }
        if (id.startsWith("Small")) {
            xml.element("w:spacing", "", "w:after", "20", "w:line", "250", "w:lineRule", "auto");
        }
        if (id.equals("Body")) {
            xml.element("w:ind", "", "w:firstLineChars", "200", "w:firstLine", "480");
        }
        if (alignment != null) {
            xml.element("w:jc", "", "w:val", alignment);
        }
        if (level > 0) {
            xml.element("w:outlineLvl", "", "w:val", String.valueOf(level - 1));
        }
        xml.close().open("w:rPr");
        if (bold) {
            fonts("黑体");
            xml.element("w:b", "");
        } else if (id.startsWith("Small")) {
            fonts("仿宋");
        }
        xml.element("w:sz", "", "w:val", String.valueOf(halfPoints)).close().close();
    }

    private void table() {
        xml.open("w:style", "w:type", "table", "w:styleId", "TableGrid");
        xml.element("w:name", "", "w:val", "Table Grid");
        xml.element("w:basedOn", "", "w:val", "TableNormal");
        xml.open("w:tblPr").open("w:tblBorders");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.element("w:" + side, "", "w:val", "single", "w:sz", "4", "w:color", "808080");
        }
        xml.close().open("w:tblCellMar");
        for (String side : new String[] {"left", "right"}) {
            xml.element("w:" + side, "", "w:w", "85", "w:type", "dxa");
        }
        xml.close().close().close();
    }
}
