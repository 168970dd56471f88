package org.planlint.report;

import java.io.IOException;
import java.io.OutputStream;
import org.planlint.check.Report;
import org.planlint.check.Severity;

/** The table of opinions as a workbook: a sheet with the numbers of the check, and the table. */
public final class OpinionSheetWriter implements ReportWriter {

    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final int[] WIDTHS = {6, 18, 48, 34, 26, 26, 36, 12, 14};
    private static final int[] COVER = {24, 16, 16, 16, 16};

    @Override
    public void write(Report report, Severity failLevel, OutputStream out) throws IOException {
        ReportText words = new ReportText(report);
        Opinions opinions = new Opinions(report, words);
        Worksheet cover = cover(words, opinions);
        Worksheet table = table(opinions);
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
        file.part("xl/workbook.xml", TYPE + "sheet.main+xml", workbook(words, table));
        file.part("xl/styles.xml", TYPE + "styles+xml", WorkbookStyles.part());
        file.part("xl/worksheets/sheet1.xml", TYPE + "worksheet+xml", cover.part(false));
        file.part("xl/worksheets/sheet2.xml", TYPE + "worksheet+xml", table.part(true));
        file.finish();
    }

    private static Html workbook(ReportText words, Worksheet table) {
        Html xml = Html.xml();
        xml.open("workbook", "xmlns", Worksheet.NAMESPACE, "xmlns:r", RELATIONS).open("sheets");
        for (String[] sheet : new String[][] {{"1", "opinions.cover"}, {"2", "opinions.title"}}) {
            String name = words.get(sheet[1]);
            xml.element("sheet", "", "name", name, "sheetId", sheet[0], "r:id", "rId" + sheet[0]);
        }
        xml.close().open("definedNames");
        String sheet = "'" + words.get("opinions.title").replace("'", "''") + "'!";
        xml.element(
                "definedName",
                sheet + table.range(),
                "name",
                "_xlnm._FilterDatabase",
                "localSheetId",
                "1",
                "hidden",
                "1");
        // Every printed page repeats the head.
        xml.element(
                "definedName", sheet + "$1:$1", "name", "_xlnm.Print_Titles", "localSheetId", "1");
        return xml.close().close();
    }

    private static Worksheet cover(ReportText words, Opinions opinions) {
        Worksheet sheet = new Worksheet(COVER);
        sheet.title(words.get("opinions.title"));
        opinions.cover().forEach(line -> sheet.pair(line.get(0), line.get(1)));
        sheet.gap().row(opinions.coverageColumns(), WorkbookStyles.HEAD);
        opinions.coverage().forEach(line -> sheet.row(line, WorkbookStyles.TEXT));
        return sheet;
    }

    private static Worksheet table(Opinions opinions) {
        Worksheet sheet = new Worksheet(WIDTHS);
        sheet.row(opinions.columns(), WorkbookStyles.HEAD);
        opinions.lines().forEach(line -> sheet.row(line.cells(), WorkbookStyles.TEXT));
        return sheet;
    }
}
