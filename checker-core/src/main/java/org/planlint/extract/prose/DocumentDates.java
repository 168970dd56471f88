package org.planlint.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Document;
import org.planlint.document.Heading;
import org.planlint.document.Paragraph;
import org.planlint.document.Part.Zone;
import org.planlint.fact.DocumentDate;
import org.planlint.fact.Passage;
import org.planlint.text.Folding;
import org.planlint.text.TracedText;

/**
 * Finds the dates that stand alone on a line of the cover or the notice of issue: 2026年3月,
 * 2026年3月26日.
 */
final class DocumentDates {

    private DocumentDates() {}

    static List<DocumentDate> of(Document document, PlanTime time) {
        List<DocumentDate> dates = new ArrayList<>();
        if (time.period() == null) {
            return dates;
        }
        document.blocks(Zone.FRONT)
                .forEach(
                        block -> {
                            if (block instanceof Paragraph paragraph) {
                                add(paragraph.text(), time, dates);
                            } else if (block instanceof Heading heading) {
                                add(heading.title(), time, dates);
                            }
                        });
        return dates;
    }

    private static void add(TracedText words, PlanTime time, List<DocumentDate> dates) {
        TracedText text = words.withoutBlanks();
        String line = Folding.fold(text).toString();
        int year = number(line, 0, line.indexOf('年'), 4);
        int month = number(line, line.indexOf('年') + 1, line.indexOf('月'), 2);
        if (year < 1900 || month < 1 || month > 12) {
            return;
        }
        int behind = line.indexOf('月') + 1;
        int day = behind == line.length() ? 0 : number(line, behind, line.indexOf('日'), 2);
        boolean whole =
                behind == line.length() || line.indexOf('日') == line.length() - 1 && day > 0;
        if (whole) {
            dates.add(new DocumentDate(year, month, day, time.period(), Passage.of(text.span())));
        }
    }

    /** The number that is all there is between two places; 0 where there is anything else. */
    private static int number(String line, int from, int to, int longest) {
        if (to <= from || to - from > longest) {
            return 0;
        }
        for (int i = from; i < to; i++) {
            if (line.charAt(i) < '0' || line.charAt(i) > '9') {
                return 0;
            }
        }
        return Integer.parseInt(line.substring(from, to));
    }
}
