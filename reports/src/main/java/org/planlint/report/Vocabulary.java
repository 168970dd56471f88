package org.planlint.report;

import java.util.Locale;
import org.planlint.check.Category;
import org.planlint.check.Place;
import org.planlint.check.Severity;

/** The words that every report uses for the same things, for reports that others lay out. */
public final class Vocabulary {

    private final ReportText words;

    /**
     * @param locale Chinese unless it is English
     * @param format the format of the document that places belong to, as its report names it; empty
     *     where there is none
     */
    public Vocabulary(Locale locale, String format) {
        this.words = new ReportText(locale, format);
    }

    public String category(Category category) {
        return words.category(category);
    }

    public String severity(Severity severity) {
        return words.severity(severity);
    }

    /** Section, page and line of a place, as far as they are known. */
    public String whereabouts(Place place) {
        return words.whereabouts(place);
    }

    /** The words at a place as they can be shown: on one line, not too long, nothing invisible. */
    public String quote(Place place, int longest) {
        return words.get("quote", SafeText.shorten(SafeText.oneLine(place.words()), longest));
    }
}
