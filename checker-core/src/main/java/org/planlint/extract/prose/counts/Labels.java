package org.planlint.extract.prose.counts;

import org.planlint.extract.prose.counts.StatedCount.Form;
import org.planlint.quantity.ChineseNumeral;

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

    /** One group of a slogan: 五片区 of 一主两副五片区. */
    static String of(Group group) {
        String number = group.count() == 2 ? "两" : ChineseNumeral.format(group.count());
        return number + group.noun();
    }
}
