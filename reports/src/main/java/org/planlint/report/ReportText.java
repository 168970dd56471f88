package org.planlint.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.planlint.check.Accepted;
import org.planlint.check.Category;
import org.planlint.check.Finding;
import org.planlint.check.Place;
import org.planlint.check.Report;
import org.planlint.check.Severity;

/**
 * The words of the reports themselves, in the language of a report. What a finding says comes from
 * its rule's page.
 *
 * <p>Plain properties files: a ResourceBundle costs ten times their reading on a cold start, and
 * falls back to the language of the machine.
 */
final class ReportText {

    private final Properties words = new Properties();
    private final boolean lines;

    ReportText(Report report) {
        this(report.locale(), report.document().info().format());
    }

    /**
     * @param format the format of the document that places belong to; empty where there is none
     */
    ReportText(Locale locale, String format) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        load(english ? "messages_en.properties" : "messages.properties");
        lines = format.equals("text") || format.equals("markdown") || format.equals("html");
    }

    private void load(String resource) {
        try (InputStream in = ReportText.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + resource);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sentence or word with its values put in; numbers are printed without groups. */
    String get(String key, Object... values) {
        String pattern = words.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        if (values.length == 0) {
            return pattern;
        }
        Object[] printed = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            printed[i] = String.valueOf(values[i]);
        }
        return MessageFormat.format(pattern, printed);
    }

    String category(Category category) {
        return get("category." + category.name());
    }

    String severity(Severity severity) {
        return get("severity." + severity.code());
    }

    String result(Result result) {
        return get((result.violated() ? "severity." : "html.") + result.code());
    }

    /**
     * What an operand is in a proof. A user's own rules may name roles that we have no word for.
     */
    String role(Place place) {
        return words.getProperty("role." + place.role(), place.role());
    }

    /** Where an operand stands, in words. Word and PDF count paragraphs and table rows. */
    String whereabouts(Place place) {
        String line = get(lines ? "place.line" : "place.block", place.line());
        String page = place.page() == null ? "" : get("place.page", place.page()) + get("comma");
        String section = place.section().isEmpty() ? "" : place.section() + get("comma");
        return section + page + line;
    }

    /** Whereabouts where no line leads there: in Word and PDF. Empty for text. */
    String elsewhere(Place place) {
        return lines ? "" : whereabouts(place);
    }

    /**
     * A finding in one text with its proof and the way out: many viewers show the message and
     * nothing else.
     */
    String sentence(Finding finding) {
        StringBuilder text = new StringBuilder(finding.message());
        if (!finding.calculation().isEmpty()) {
            text.append('\n')
                    .append(get("label.calculation"))
                    .append(get("colon"))
                    .append(finding.calculation());
        }
        if (finding.suggestion() != null) {
            text.append('\n')
                    .append(get("label.suggestion"))
                    .append(get("colon"))
                    .append(finding.suggestion());
        }
        return text.toString();
    }

    /** The same on one line, for what shows no more. */
    String line(Finding finding) {
        return SafeText.oneLine(sentence(finding).replace('\n', ' '));
    }

    /** How many findings the project lives with, by where that is written. */
    String accepted(Report report) {
        return get(
                "summary.accepted",
                report.accepted().size(),
                count(report, Accepted.Ground.CONFIGURATION),
                count(report, Accepted.Ground.COMMENT),
                count(report, Accepted.Ground.BASELINE));
    }

    private static long count(Report report, Accepted.Ground ground) {
        return report.accepted().stream().filter(decided -> decided.ground() == ground).count();
    }

    /** The BCP 47 tag of the report's language. */
    String language() {
        return get("language");
    }
}
