package org.planlint.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.planlint.check.Report;
import org.planlint.check.Severity;

/**
 * The table of opinions as a Word file: a page with the numbers of the check, then the table on
 * pages in landscape.
 */
public final class OpinionTableWriter implements ReportWriter {

    /** Widths of the columns in centimetres; together the text width of the page. */
    private static final double[] WIDTHS = {1.1, 2.4, 5.6, 3.6, 2.8, 2.9, 3.9, 1.7, 1.7};

    private static final double[] COVER = {3.6, 12.3};
    private static final double[] COVERAGE = {4.9, 2.75, 2.75, 2.75, 2.75};

    @Override
    public void write(Report report, Severity failLevel, OutputStream out) throws IOException {
        ReportText words = new ReportText(report);
        Html xml = Html.xml();
        xml.open("w:document", "xmlns:w", WordMarkup.NAMESPACE).open("w:body");
        WordMarkup word = new WordMarkup(xml);
        Opinions opinions = new Opinions(report, words);
        word.text("Title", words.get("opinions.title"));
        word.text("Heading1", SafeText.oneLine(report.document().title()));
        table(word, COVER, null, opinions.cover());
        word.text("Caption", words.get("opinions.coverage"));
        table(word, COVERAGE, opinions.coverageColumns(), opinions.coverage());
        word.sectionEnd(false);
        // LibreOffice turns the page for a paragraph, not for a table.
        word.text("Heading1", words.get("opinions.title"));
        opinions(word, opinions);
        word.text("Small", words.get("opinions.note"));
        word.section(true);
        xml.close().close();
        OfficeFile file = new OfficeFile(out);
        WordFiles.write(file, xml, null);
        file.finish();
    }

    private static void table(
            WordMarkup word, double[] widths, List<String> columns, List<List<String>> rows) {
        word.table(widths);
        if (columns != null) {
            row(word, widths, columns, true);
        }
        rows.forEach(row -> row(word, widths, row, false));
        word.end();
    }

    private static void row(WordMarkup word, double[] widths, List<String> cells, boolean header) {
        word.row(header);
        for (int i = 0; i < cells.size(); i++) {
            String style = header || i == 0 ? "SmallBold" : "Small";
            word.cell(widths[i], style, cells.get(i));
        }
        word.end();
    }

    private static void opinions(WordMarkup word, Opinions opinions) {
        word.table(WIDTHS);
        row(word, WIDTHS, opinions.columns(), true);
        for (Opinions.Opinion opinion : opinions.lines()) {
            word.row(false);
            List<String> cells = opinion.cells();
            for (int i = 0; i < cells.size(); i++) {
                if (Opinions.COLUMNS.get(i).equals("text")) {
                    word.cell(WIDTHS[i], 1);
                    opinion.quotes().forEach(quote -> quote(word, quote));
                    word.end();
                } else {
                    word.cell(WIDTHS[i], "Small", cells.get(i));
                }
            }
            word.end();
        }
        word.end();
    }

    private static void quote(WordMarkup word, Opinions.Quote quote) {
        word.paragraph("Small").run(quote.role());
        for (Exhibit.Piece piece : quote.pieces()) {
            word.run(piece.text(), piece.operand() == null ? null : "w:b");
        }
        word.end();
    }
}
