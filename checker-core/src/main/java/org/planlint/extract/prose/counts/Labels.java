package org.planlint.extract.prose.counts;

import org.planlint.extract.prose.counts.StatedCount.Form;

/** What counts are called in findings. */
final class Labels {

    private Labels() {}

    /** “五网” without its marks; 六大工程 with its noun. */
    static String of(Stretch stretch, StatedCount count) {
        if (count.form() == Form.SLOGAN) {
            String words = stretch.printed(count.start(), count.end());
            return words.replace("“", "").replace("”", "");
        }
        return stretch.printed(count.start(), count.end() + count.noun().length());
    }
}
