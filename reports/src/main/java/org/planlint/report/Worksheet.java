package org.planlint.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A sheet of a workbook in the making (ECMA-376 part 1, SpreadsheetML), for A4. All text is text,
 * never a formula, whatever the document says.
 *
 * <p>Rows get their heights here: where they have none, Excel measures wrapped text itself, but
 * LibreOffice leaves one line.
 */
final class Worksheet {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** What a cell of Excel holds. */
    private static final int LONGEST = 32_000;

    /** The height of a line of ten points, and the most that Excel gives a row, in points. */
    private static final double LINE = 14.5;

    private static final double HIGHEST = 409;

    private final int[] widths;
    private final Html rows = Html.xmlFragment();
    private final List<String> merged = new ArrayList<>();
    private int count;

    /**
     * @param widths of the columns, in digits
     */
    Worksheet(int... widths) {
        this.widths = widths;
    }

    /** How many rows there are. */
    int rows() {
        return count;
    }

    /**
     * Adds a row.
     *
     * @param look of its cells, a number of {@link WorkbookStyles}; whole numbers are numbers, so
     *     that they can be added up
     */
    Worksheet row(List<String> cells, int look) {
        double height = LINE;
        for (int i = 0; i < cells.size(); i++) {
            height = Math.max(height, height(cells.get(i), widths[i]));
        }
        open(height);
        for (int i = 0; i < cells.size(); i++) {
            cell(i, cells.get(i), look);
        }
        rows.close();
        return this;
    }

    /** Adds a row of a name and a value that takes the rest of the row. */
    Worksheet pair(String name, String value) {
        int width = 0;
        for (int i = 1; i < widths.length; i++) {
            width += widths[i];
        }
        open(height(value, width));
        cell(0, name, WorkbookStyles.NAME);
        text(1, value, WorkbookStyles.TEXT);
        for (int i = 2; i < widths.length; i++) {
            text(i, "", WorkbookStyles.TEXT);
        }
        rows.close();
        merge(1);
        return this;
    }

    /** Adds a row of one cell over all columns. */
    Worksheet title(String title) {
        open(2.5 * LINE);
        text(0, title, WorkbookStyles.TITLE);
        rows.close();
        merge(0);
        return this;
    }

    Worksheet gap() {
        open(LINE);
        rows.close();
        return this;
    }

    private void open(double height) {
        String points = String.valueOf(Math.min(HIGHEST, height));
        rows.open("row", "r", String.valueOf(++count), "ht", points, "customHeight", "1");
    }

    /** Chinese characters take two digits, and words are not broken as we count. */
    private static double height(String text, int width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += 1 + Math.max(0, Columns.width(line) - 1) / (width - 2);
        }
        return lines * LINE + 3;
    }

    private void cell(int column, String text, int look) {
        boolean number =
                !text.isEmpty()
                        && text.length() < 10
                        && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (number) {
            String style =
                    String.valueOf(look == WorkbookStyles.TEXT ? WorkbookStyles.NUMBER : look);
            rows.open("c", "r", name(column, count), "s", style).element("v", text).close();
        } else {
            text(column, text, look);
        }
    }

    private void text(int column, String text, int look) {
        String style = String.valueOf(look);
        rows.open("c", "r", name(column, count), "s", style, "t", "inlineStr").open("is");
        String kept = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        rows.element("t", kept, "xml:space", "preserve").close().close();
    }

    private void merge(int column) {
        merged.add(name(column, count) + ":" + name(widths.length - 1, count));
    }

    /** The cells of all rows, with fixed columns and rows: $A$1:$I$58. */
    String range() {
        char last = (char) ('A' + widths.length - 1);
        return "$A$1:$" + last + "$" + count;
    }

    /**
     * The part with the sheet.
     *
     * @param table whether it is a table in landscape, whose first row stays in sight and filters;
     *     otherwise it is printed on one page
     */
    Html part(boolean table) {
        Html xml = Html.xml();
        xml.open("worksheet", "xmlns", NAMESPACE);
        xml.open("sheetPr").element("pageSetUpPr", "", "fitToPage", "1").close();
        xml.open("sheetViews").open("sheetView", "workbookViewId", "0");
        if (table) {
            xml.element(
                    "pane",
                    "",
                    "ySplit",
                    "1",
                    "topLeftCell",
                    "A2",
                    "activePane",
                    "bottomLeft",
                    "state",
                    "frozen");
        }
        xml.close().close().open("cols");
        for (int i = 0; i < widths.length; i++) {
            String column = String.valueOf(i + 1);
            String width = String.valueOf(widths[i]);
            xml.element(
                    "col", "", "min", column, "max", column, "width", width, "customWidth", "1");
        }
        xml.close().open("sheetData").append(rows).close();
        if (table) {
            xml.element("autoFilter", "", "ref", range().replace("$", ""));
        }
        if (!merged.isEmpty()) {
            xml.open("mergeCells", "count", String.valueOf(merged.size()));
            merged.forEach(cells -> xml.element("mergeCell", "", "ref", cells));
            xml.close();
        }
        print(xml, table);
        return xml.close();
    }

    /** A4, as wide as the page, with the number of the page. */
    private static void print(Html xml, boolean table) {
        xml.element("printOptions", "", "horizontalCentered", "1");
        xml.element(
                "pageMargins",
                "",
                "left",
                "0.5",
                "right",
                "0.5",
                "top",
                "0.6",
                "bottom",
                "0.7",
                "header",
                "0.3",
                "footer",
                "0.3");
        xml.element(
                "pageSetup",
                "",
                "paperSize",
                "9",
                "orientation",
                table ? "landscape" : "portrait",
                "fitToWidth",
                "1",
                "fitToHeight",
                table ? "0" : "1");
        xml.open("headerFooter").element("oddFooter", "&C&P / &N").close();
    }

    private static String name(int column, int row) {
        return (char) ('A' + column) + String.valueOf(row);
    }
}
