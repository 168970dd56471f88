package org.planlint.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planlint.check.Finding;
import org.planlint.check.Place;
import org.planlint.check.Report;
import org.planlint.check.Severity;

/**
 * What the table of opinions says: a cover with the numbers of the check, and a line a finding in
 * the order of the document. Those who decide fill in the last two columns.
 */
final class Opinions {

    /** The columns, left to right; the words are found under {@code opinions.}. */
    static final List<String> COLUMNS =
            List.of(
                    "number",
                    "place",
                    "text",
                    "problem",
                    "calculation",
                    "suggestion",
                    "basis",
                    "adopted",
                    "remarks");

    /** Quotations of one finding that are worth the room; the other reports have all. */
    private static final int MOST_QUOTES = 8;

    private static final int LONGEST_QUOTE = 200;

    /**
     * A line.
     *
     * @param quotes each operand with the words round it, the operand among them told apart
     */
    record Opinion(
            String number,
            String place,
            List<Quote> quotes,
            String problem,
            String calculation,
            String suggestion,
            String basis) {

        /** The cells as plain text, the last two empty. */
        List<String> cells() {
            StringBuilder text = new StringBuilder();
            for (Quote quote : quotes) {
                text.append(text.isEmpty() ? "" : "\n").append(quote.role());
                quote.pieces().forEach(piece -> text.append(piece.text()));
            }
            return List.of(
                    number,
                    place,
                    text.toString(),
                    problem,
                    calculation,
                    suggestion,
                    basis,
                    "",
                    "");
        }
    }

    /**
     * An operand with the words round it.
     *
     * @param role what it is in the proof, with a colon
     */
    record Quote(String role, List<Exhibit.Piece> pieces) {}

    private final Report report;
    private final ReportText words;

    Opinions(Report report, ReportText words) {
        this.report = report;
        this.words = words;
    }

    /** A line a finding. */
    List<Opinion> lines() {
        Exhibits exhibits = new Exhibits(report.document());
        List<Opinion> lines = new ArrayList<>();
        for (Finding finding : report.findings()) {
            String number = String.valueOf(lines.size() + 1);
            Place first = finding.places().get(0);
            lines.add(
                    new Opinion(
                            number,
                            words.whereabouts(first),
                            quotes(exhibits.of(finding.places())),
                            words.severity(finding.severity())
                                    + words.get("colon")
                                    + SafeText.oneLine(finding.message()),
                            SafeText.oneLine(finding.calculation()),
                            finding.suggestion() == null
                                    ? ""
                                    : SafeText.oneLine(finding.suggestion()),
                            basis(finding)));
        }
        return lines;
    }

    private String basis(Finding finding) {
        String rule = words.get("opinions.rule", finding.title(), finding.rule());
        String explanation = SafeText.oneLine(finding.explanation());
        return explanation.isEmpty() ? rule : explanation + " " + rule;
    }

    private List<Quote> quotes(List<Exhibit> exhibits) {
        List<Quote> quotes = new ArrayList<>();
        for (Exhibit exhibit : exhibits) {
            if (quotes.size() == MOST_QUOTES) {
                String more = words.get("more", exhibits.size());
                quotes.add(new Quote("", List.of(new Exhibit.Piece(more, null))));
                break;
            }
            String role =
                    exhibit.places().stream()
                            .map(words::role)
                            .distinct()
                            .collect(Collectors.joining(words.get("separator")));
            String where = words.whereabouts(exhibit.places().get(0));
            quotes.add(new Quote(words.get("opinions.role", role, where), pieces(exhibit)));
        }
        return quotes;
    }

    private static List<Exhibit.Piece> pieces(Exhibit exhibit) {
        List<Exhibit.Piece> pieces = new ArrayList<>();
        if (exhibit instanceof Exhibit.Passage passage) {
            pieces.addAll(passage.pieces());
        } else if (exhibit instanceof Exhibit.TableRow row) {
            for (List<Exhibit.Piece> cell : row.filled()) {
                if (!pieces.isEmpty()) {
                    pieces.add(new Exhibit.Piece(" │ ", null));
                }
                pieces.addAll(cell);
            }
        }
        pieces.replaceAll(
                piece ->
                        new Exhibit.Piece(
                                SafeText.shorten(SafeText.printable(piece.text()), LONGEST_QUOTE),
                                piece.operand()));
        return pieces;
    }

    /** The lines of the cover, each a name and a value. */
    List<List<String>> cover() {
        List<List<String>> lines = new ArrayList<>();
        line(lines, "opinions.document", report.document().title());
        line(lines, "html.file", report.document().info().path());
        String hash = "SHA-256 " + report.document().info().sha256();
        String stage =
                DraftStage.of(report.document())
                        .map(words -> words + this.words.get("comma"))
                        .orElse("");
        line(lines, "opinions.version", stage + hash);
        line(lines, "html.characters", String.valueOf(report.characters()));
        Report.BlockCount blocks = report.blocks();
        line(
                lines,
                "html.structure",
                words.get(
                        "html.blocks",
                        blocks.headings(),
                        blocks.paragraphs(),
                        blocks.tables(),
                        blocks.boxes()));
        line(lines, "html.tool", "planlint " + report.toolVersion());
        line(lines, "html.checked", String.valueOf(report.checked()));
        line(lines, "html.holds", String.valueOf(report.verified().size()));
        line(
                lines,
                "html.violated",
                words.get(
                        "opinions.violated",
                        report.findings().size(),
                        report.count(Severity.ERROR),
                        report.count(Severity.WARNING),
                        report.count(Severity.INFO)));
        if (!report.accepted().isEmpty()) {
            line(lines, "html.accepted", String.valueOf(report.accepted().size()));
        }
        line(lines, "html.undecided", String.valueOf(report.undecided().size()));
        line(lines, "html.rate", words.get("html.rate.value", rate(report)));
        return lines;
    }

    private void line(List<List<String>> lines, String key, String value) {
        lines.add(List.of(words.get(key), SafeText.oneLine(value)));
    }

    /** The heads of the columns. */
    List<String> columns() {
        return COLUMNS.stream().map(column -> words.get("opinions." + column)).toList();
    }

    /** The heads of the columns of the coverage. */
    List<String> coverageColumns() {
        return Stream.of("category", "checked", "holds", "violated", "undecided")
                .map(column -> words.get("html." + column))
                .toList();
    }

    /** What was checked of each category: name, relations, holds, violated, undecided. */
    List<List<String>> coverage() {
        List<List<String>> rows = new ArrayList<>();
        Tally.byCategory(report)
                .forEach(
                        (category, sum) ->
                                rows.add(
                                        List.of(
                                                words.category(category),
                                                String.valueOf(sum.checked()),
                                                String.valueOf(sum.verified().size()),
                                                String.valueOf(sum.findings().size()),
                                                String.valueOf(sum.undecided().size()))));
        return rows;
    }

    /** Findings per ten thousand characters, with one decimal. */
    static String rate(Report report) {
        if (report.characters() == 0) {
            return "0";
        }
        return BigDecimal.valueOf(report.findings().size())
                .multiply(BigDecimal.valueOf(10_000))
                .divide(BigDecimal.valueOf(report.characters()), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
