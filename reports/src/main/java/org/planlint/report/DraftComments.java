package org.planlint.report;

import java.io.IOException;
import org.planlint.check.Finding;
import org.planlint.check.Report;

/** Puts the findings into the XML of the Word file that they were found in. */
final class DraftComments {

    private final Report report;
    private final CommentWords words;
    private final DraftPlaces places;

    DraftComments(Report report, DraftPlaces places) {
        this.report = report;
        this.words = new CommentWords(new ReportText(report));
        this.places = places;
    }

    /**
     * Marks every operand of every finding, and adds a comment to each, as many as Word bears.
     *
     * @return whether there was a place for all
     */
    boolean write(CommentedXml xml, WordComments comments) throws IOException {
        PlaceSpans spans = new PlaceSpans(report.document().source());
        for (int i = 0; i < report.findings().size(); i++) {
            Finding finding = report.findings().get(i);
            for (int k = 0; k < finding.places().size() && !comments.isFull(); k++) {
                DraftPlaces.Range range = places.of(spans.of(finding.places().get(k)));
                if (range == null) {
                    return false;
                }
                int comment = comments.add(words.of(finding, i + 1, k));
                xml.mark(range, comment);
            }
        }
        return true;
    }
}
