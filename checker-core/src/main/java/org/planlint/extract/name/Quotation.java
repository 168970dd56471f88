package org.planlint.extract.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.planlint.text.TracedText;

/**
 * A phrase in double quotation marks or the title of a document.
 *
 * @param words the words between the marks
 * @param title whether 《》 stand round them
 */
record Quotation(String words, boolean title) {

    private static final int SHORTEST = 4;
    private static final int LONGEST_PHRASE = 30;
    private static final int LONGEST_TITLE = 62;

    /** All that differ, in their order; of nested quotation marks the inner ones. */
    static List<Quotation> in(TracedText source) {
        List<Quotation> quotations = new ArrayList<>();
        Set<Quotation> known = new HashSet<>();
        int phrase = -1;
        int title = -1;
        for (int i = 0; i < source.length(); i++) {
            Quotation found = null;
            switch (source.charAt(i)) {
                case '“' -> phrase = i;
                case '《' -> title = i;
                case '\n' -> {
                    phrase = -1;
                    title = -1;
                }
                case '”' -> {
                    found = of(source, phrase, i, false);
                    phrase = -1;
                }
                case '》' -> {
                    found = of(source, title, i, true);
                    title = -1;
                }
                default -> {}
            }
            if (found != null && known.add(found)) {
                quotations.add(found);
            }
        }
        return quotations;
    }

    private static Quotation of(TracedText source, int open, int close, boolean title) {
        int length = close - open - 1;
        return open < 0 || length < SHORTEST || length > (title ? LONGEST_TITLE : LONGEST_PHRASE)
                ? null
                : new Quotation(plain(source, open + 1, close), title);
    }

    /** Without the quotation marks inside it, as names are compared. */
    private static String plain(TracedText source, int start, int end) {
        StringBuilder plain = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (NameText.QUOTES.indexOf(source.charAt(i)) < 0) {
                plain.append(source.charAt(i));
            }
        }
        return plain.toString();
    }
}
