package org.planlint.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.planlint.check.Report;
import org.planlint.check.Severity;

/**
 * The table of opinions as a workbook (ECMA-376 part 1, SpreadsheetML): a sheet with the numbers of
 * the check, a sheet with the table. All text is text, never a formula, whatever the document says.
 */
public final class OpinionSheetWriter implements ReportWriter {

    private static final String NAMESPACE =
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** What a cell of Excel holds. */
    private static final int LONGEST = 32_000;

    private static final int[] WIDTHS = {6, 18, 48, 34, 28, 28, 34, 12, 16};
    private static final int[] COVER = {22, 60, 12, 12, 12};

    private static final String PLAIN = "0";
    private static final String HEADER = "1";

    @Override
    public void write(Report report, Severity failLevel, OutputStream out) throws IOException {
        ReportText words = new ReportText(report);
        Opinions opinions = new Opinions(report, words);
        OfficeFile file = new OfficeFile(out);
        file.relations("_rels/.rels", "rId1", "officeDocument", "xl/workbook.xml");
        file.relations(
                "xl/_rels/workbook.xml.rels",
                "rId1",
                "worksheet",
                "worksheets/sheet1.xml",
                "rId2",
                "worksheet",
                "worksheets/sheet2.xml",
                "rId3",
                "styles",
                "styles.xml");
        file.part("xl/workbook.xml", TYPE + "sheet.main+xml", workbook(words));
        file.part("xl/styles.xml", TYPE + "styles+xml", styles());
        file.part("xl/worksheets/sheet1.xml", TYPE + "worksheet+xml", cover(words, opinions));
        file.part("xl/worksheets/sheet2.xml", TYPE + "worksheet+xml", table(words, opinions));
        file.finish();
    }

    private static Html workbook(ReportText words) {
        Html xml = Html.xml();
        xml.open("workbook", "xmlns", NAMESPACE, "xmlns:r", RELATIONS).open("sheets");
        for (String[] sheet : new String[][] {{"1", "opinions.cover"}, {"2", "opinions.title"}}) {
            String name = words.get(sheet[1]);
            xml.element("sheet", "", "name", name, "sheetId", sheet[0], "r:id", "rId" + sheet[0]);
        }
        return xml.close().close();
    }

    /** Two looks: plain and header, both wrapped and with lines round them. */
    private static Html styles() {
        Html xml = Html.xml();
        xml.open("styleSheet", "xmlns", NAMESPACE).open("fonts", "count", "2");
        for (int i = 0; i < 2; i++) {
            xml.open("font");
            if (i == 1) {
                xml.element("b", "");
            }
            xml.element("sz", "", "val", "10").element("name", "", "val", "宋体").close();
        }
        xml.close().open("fills", "count", "3");
        for (String pattern : new String[] {"none", "gray125", "solid"}) {
            xml.open("fill").open("patternFill", "patternType", pattern);
            if (pattern.equals("solid")) {
                xml.element("fgColor", "", "rgb", "FFE4E9F0");
            }
            xml.close().close();
        }
        xml.close().open("borders", "count", "1").open("border");
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            xml.open(side, "style", "thin").element("color", "", "rgb", "FF808080").close();
        }
        xml.element("diagonal", "").close().close();
        xml.open("cellStyleXfs", "count", "1").element("xf", "").close();
        xml.open("cellXfs", "count", "2");
        for (String look : new String[] {PLAIN, HEADER}) {
            boolean header = look.equals(HEADER);
            xml.open(
                    "xf",
                    "fontId",
                    header ? "1" : "0",
                    "fillId",
                    header ? "2" : "0",
                    "borderId",
                    "0",
                    "applyFont",
                    "1",
                    "applyFill",
                    "1",
                    "applyBorder",
                    "1",
                    "applyAlignment",
                    "1");
            xml.element("alignment", "", "vertical", "top", "wrapText", "1").close();
        }
        return xml.close().close();
    }

    private static Html cover(ReportText words, Opinions opinions) {
        Html xml = open(COVER, 0);
        int row = 0;
        for (List<String> line : opinions.cover()) {
            row(xml, ++row, line, i -> i == 0 ? HEADER : PLAIN);
        }
        row++;
        List<String> columns =
                List.of(
                        words.get("html.category"),
                        words.get("html.checked"),
                        words.get("html.holds"),
                        words.get("html.violated"),
                        words.get("html.undecided"));
        row(xml, ++row, columns, i -> HEADER);
        for (List<String> line : opinions.coverage()) {
            row(xml, ++row, line, i -> PLAIN);
        }
        return close(xml, null);
    }

    private static Html table(ReportText words, Opinions opinions) {
        Html xml = open(WIDTHS, 1);
        List<String> columns =
                Opinions.COLUMNS.stream().map(column -> words.get("opinions." + column)).toList();
        row(xml, 1, columns, i -> HEADER);
        int row = 1;
        for (Opinions.Opinion opinion : opinions.lines()) {
            row(xml, ++row, opinion.cells(), i -> PLAIN);
        }
        return close(xml, "A1:" + cell(WIDTHS.length - 1, row));
    }

    /**
     * @param frozen how many rows stay in sight
     */
    private static Html open(int[] widths, int frozen) {
        Html xml = Html.xml();
        xml.open("worksheet", "xmlns", NAMESPACE);
        xml.open("sheetPr").element("pageSetUpPr", "", "fitToPage", "1").close();
        xml.open("sheetViews").open("sheetView", "workbookViewId", "0");
        if (frozen > 0) {
            xml.element(
                    "pane",
                    "",
                    "ySplit",
                    String.valueOf(frozen),
                    "topLeftCell",
                    cell(0, frozen + 1),
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
        return xml.close().open("sheetData");
    }

    /**
     * @param filtered the cells that can be filtered; {@code null} for none
     */
    private static Html close(Html xml, String filtered) {
        xml.close();
        if (filtered != null) {
            xml.element("autoFilter", "", "ref", filtered);
        }
        xml.element(
                "pageSetup",
                "",
                "paperSize",
                "9",
                "orientation",
                "landscape",
                "fitToWidth",
                "1",
                "fitToHeight",
                "0");
        return xml.close();
    }

    private interface Look {
        String of(int column);
    }

    /** Whole numbers are numbers, so that they can be added up; all else is text. */
    private static void row(Html xml, int number, List<String> cells, Look look) {
        xml.open("row", "r", String.valueOf(number));
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i);
            String style = look.of(i);
            if (!text.isEmpty()
                    && text.length() < 10
                    && text.chars().allMatch(OpinionSheetWriter::digit)) {
                xml.open("c", "r", cell(i, number), "s", style).element("v", text).close();
            } else {
                xml.open("c", "r", cell(i, number), "s", style, "t", "inlineStr").open("is");
                String kept = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
                xml.element("t", kept, "xml:space", "preserve").close().close();
            }
        }
        xml.close();
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    private static String cell(int column, int row) {
        return (char) ('A' + column) + String.valueOf(row);
    }
}
