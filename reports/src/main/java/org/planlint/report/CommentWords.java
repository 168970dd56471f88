package org.planlint.report;

import java.util.ArrayList;
import java.util.List;
import org.planlint.check.Finding;
import org.planlint.check.Place;

/**
 * What the comments of a finding say. A Word comment has one place: the operand to look at first
 * bears the whole, every other one says what it is and whose.
 */
final class CommentWords {

    private static final int LONGEST_QUOTE = 60;

    /** Other places that the first comment lists; each bears a comment of its own. */
    private static final int LISTED = 8;

    private final ReportText words;

    CommentWords(ReportText words) {
        this.words = words;
    }

    /**
     * The paragraphs of a comment.
     *
     * @param number the finding's number among the findings, from 1
     * @param operand the index of the operand that it stands at
     */
    List<String> of(Finding finding, int number, int operand) {
        List<String> lines = new ArrayList<>();
        String severity = words.severity(finding.severity());
        String message = SafeText.oneLine(finding.message());
        if (operand > 0) {
            String role = words.role(finding.places().get(operand));
            lines.add(words.get("comment.other", number, severity, role, message));
            return lines;
        }
        lines.add(words.get("comment.first", number, severity, message));
        add(lines, "label.calculation", finding.calculation());
        add(lines, "label.explanation", finding.explanation());
        add(lines, "label.suggestion", finding.suggestion());
        List<Place> others = finding.places().subList(1, finding.places().size());
        for (Place place : others.subList(0, Math.min(LISTED, others.size()))) {
            String quote = SafeText.shorten(SafeText.oneLine(place.words()), LONGEST_QUOTE);
            lines.add(
                    SafeText.oneLine(words.role(place))
                            + words.get("colon")
                            + words.whereabouts(place)
                            + " "
                            + words.get("quote", quote));
        }
        if (others.size() > LISTED) {
            lines.add(words.get("more", finding.places().size()));
        }
        lines.add(words.get("opinions.rule", finding.title(), finding.rule()));
        return lines;
    }

    private void add(List<String> lines, String label, String text) {
        if (text != null && !text.isEmpty()) {
            lines.add(words.get(label) + words.get("colon") + SafeText.oneLine(text));
        }
    }
}
