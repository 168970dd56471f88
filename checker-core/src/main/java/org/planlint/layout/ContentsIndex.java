package org.planlint.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.planlint.document.Contents;
import org.planlint.layout.line.HeadingGrammar.Reading;
import org.planlint.text.Blank;
import org.planlint.text.Folding;
import org.planlint.text.TracedText;

/** What the table of contents knows of headings: witness in questions of where a title ends. */
final class ContentsIndex {

    private final Map<String, Set<String>> titles = new HashMap<>();
    private int longest;

    ContentsIndex(Contents contents) {
        if (contents != null) {
            for (Contents.Entry entry : contents.entries()) {
                String title = Folding.key(entry.title());
                if (!title.isEmpty()) {
                    titles.computeIfAbsent(Folding.key(entry.label()), label -> new HashSet<>())
                            .add(title);
                    longest = Math.max(longest, title.length());
                }
            }
        }
    }

    /** Whether exactly this heading is in the table of contents. */
    boolean has(Reading reading) {
        return under(reading).contains(Folding.key(reading.title()));
    }

    /**
     * How many characters of the words are the title of an entry with this label; 0 where none
     * begins so.
     */
    int titleLength(Reading reading) {
        String key = Folding.key(reading.title());
        Set<String> known = under(reading);
        int end = known.isEmpty() ? 0 : Math.min(key.length(), longest);
        while (end > 0 && !known.contains(key.substring(0, end))) {
            end--;
        }
        return length(reading.title(), end);
    }

    private Set<String> under(Reading reading) {
        return titles.getOrDefault(Folding.key(reading.label()), Set.of());
    }

    /** The length of the beginning of the words that has so many characters beside blanks. */
    private static int length(TracedText words, int characters) {
        int seen = 0;
        int i = 0;
        while (seen < characters) {
            seen += Blank.is(words.charAt(i++)) ? 0 : 1;
        }
        return i;
    }
}
