package org.planlint.report;

/**
 * The looks of the cells of our workbooks, by their numbers.
 *
 * <p>Text is marked as text (quotePrefix): a cell that is edited by hand stays text though it
 * begins with an equals sign.
 */
final class WorkbookStyles {

    static final int TEXT = 1;
    static final int NUMBER = 2;
    static final int HEAD = 3;
    static final int NAME = 4;
    static final int TITLE = 5;

    private static final String FONT = "宋体";

    private final Html xml = Html.xml();

    private WorkbookStyles() {}

    static Html part() {
        return new WorkbookStyles().write();
    }

    private Html write() {
        xml.open("styleSheet", "xmlns", Worksheet.NAMESPACE).open("fonts", "count", "3");
        font(false, 10);
        font(true, 10);
        font(true, 16);
        xml.close().open("fills", "count", "3");
        fill("none");
        fill("gray125");
        fill("solid");
        xml.close().open("borders", "count", "2").element("border", "");
        xml.open("border");
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            xml.open(side, "style", "thin").element("color", "", "rgb", "FF808080").close();
        }
        xml.element("diagonal", "").close().close();
        xml.open("cellStyleXfs", "count", "1").element("xf", "").close();
        xml.open("cellXfs", "count", "6");
        look(0, 0, 0, null, false);
        look(0, 0, 1, null, true);
        look(0, 0, 1, "center", false);
        look(1, 2, 1, "center", true);
        look(1, 2, 1, null, true);
        look(2, 0, 0, "center", true);
        return xml.close().close();
    }

    private void font(boolean bold, int size) {
        xml.open("font");
        if (bold) {
            xml.element("b", "");
        }
        xml.element("sz", "", "val", String.valueOf(size)).element("name", "", "val", FONT);
        xml.element("charset", "", "val", "134").close();
    }

    private void fill(String pattern) {
        xml.open("fill").open("patternFill", "patternType", pattern);
        if (pattern.equals("solid")) {
            xml.element("fgColor", "", "rgb", "FFE4E9F0");
        }
        xml.close().close();
    }

    private void look(int font, int fill, int border, String horizontal, boolean text) {
        xml.open(
                "xf",
                "fontId",
                String.valueOf(font),
                "fillId",
                String.valueOf(fill),
                "borderId",
                String.valueOf(border),
                "quotePrefix",
                text ? "1" : null,
                "applyFont",
                "1",
                "applyFill",
                "1",
                "applyBorder",
                "1",
                "applyAlignment",
                "1");
        String vertical = horizontal == null ? "top" : "center";
        xml.element(
                "alignment", "", "horizontal", horizontal, "vertical", vertical, "wrapText", "1");
        xml.close();
    }
}
