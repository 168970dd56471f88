package org.planlint.layout.table;

import java.util.List;
import org.planlint.text.Blank;
import org.planlint.text.TracedText;

/** The words of a cell without what the page has put between them. */
final class CellText {

    private CellText() {}

    /**
     * The text without white space at its ends and between two Chinese characters, where it can
     * only come from a hard wrap or from letter-spacing. Beside a digit or a Latin letter it stays
     * as printed.
     */
    static TracedText clean(TracedText text) {
        TracedText stripped = text.strip();
        TracedText.Builder kept = null;
        for (int i = 0; i < stripped.length(); i++) {
            if (!Blank.is(stripped.charAt(i))) {
                if (kept != null) {
                    kept.append(stripped, i);
                }
                continue;
            }
            int after = i;
            while (Blank.is(stripped.charAt(after))) {
                after++;
            }
            boolean layout = isWide(stripped.charAt(i - 1)) && isWide(stripped.charAt(after));
            if (layout && kept == null) {
                kept = new TracedText.Builder().append(stripped.subSequence(0, i));
            }
            if (!layout && kept != null) {
                kept.append(stripped.subSequence(i, after));
            }
            i = after - 1;
        }
        return kept == null ? stripped : kept.build();
    }

    /** Pieces of one cell that stood on several lines, put together without a blank. */
    static TracedText join(List<TracedText> pieces) {
        return clean(TracedText.join(pieces));
    }

    private static boolean isWide(char c) {
        return c >= '\u2e80' && c <= '\u9fff'
                || c >= '\uf900' && c <= '\ufaff'
                || c >= '\uff00' && c <= '\uffef'
                || "“”‘’—…·".indexOf(c) >= 0;
    }
}
