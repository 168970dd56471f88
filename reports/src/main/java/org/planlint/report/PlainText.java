package org.planlint.report;

import java.util.ArrayList;
import java.util.List;
import org.planlint.check.Finding;
import org.planlint.check.Place;

/** Findings as plain lines, for the terminal and for the reports that carry plain text. */
final class PlainText {

    /** Characters of a quotation that are worth a line; the place leads to the rest. */
    private static final int LONGEST_QUOTE = 60;

    private final ReportText words;
    private final String path;

    PlainText(ReportText words, String path) {
        this.words = words;
        this.path = SafeText.oneLine(path);
    }

    /** path:line:column, which terminals and editors make a link of. */
    String location(Finding finding) {
        return path + ':' + position(finding.places().get(0));
    }

    /** The message on one line. */
    String message(Finding finding) {
        return SafeText.oneLine(finding.message());
    }

    /**
     * The proof and what to do: working, operands with their places, suggestion, rule; aligned.
     *
     * @param most so many operands are shown, then how many there are
     */
    List<String> proof(Finding finding, int most) {
        List<List<String>> rows = new ArrayList<>();
        add(rows, "label.calculation", finding.calculation());
        List<String> operands =
                Columns.align(finding.places().stream().limit(most).map(this::operand).toList());
        for (int i = 0; i < operands.size(); i++) {
            String role = SafeText.oneLine(words.role(finding.places().get(i)));
            rows.add(List.of(role, operands.get(i)));
        }
        if (finding.places().size() > most) {
            rows.add(List.of("", words.get("more", finding.places().size())));
        }
        add(rows, "label.suggestion", finding.suggestion());
        add(rows, "label.rule", finding.rule());
        return Columns.align(rows);
    }

    private List<String> operand(Place place) {
        String quote = SafeText.shorten(SafeText.oneLine(place.words()), LONGEST_QUOTE);
        return List.of(
                position(place), SafeText.oneLine(place.section()), words.get("quote", quote));
    }

    private void add(List<List<String>> rows, String label, String text) {
        if (text != null && !text.isEmpty()) {
            rows.add(List.of(words.get(label), SafeText.oneLine(text)));
        }
    }

    private static String position(Place place) {
        return place.line() + ":" + place.column();
    }
}
