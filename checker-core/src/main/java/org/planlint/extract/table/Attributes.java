package org.planlint.extract.table;

import org.planlint.lexicon.Attribute;
import org.planlint.text.Folding;

/** Recognises 约束性 and 预期性. */
final class Attributes {

    private Attributes() {}

    /** The attribute that words name; {@code null} if none or both. */
    static Attribute in(String words) {
        boolean binding = words.contains(Attribute.BINDING.word());
        boolean expected = words.contains(Attribute.EXPECTED.word());
        if (binding == expected) {
            return null;
        }
        return binding ? Attribute.BINDING : Attribute.EXPECTED;
    }

    /** The same for a cell of a column of attributes, which may leave out 性. */
    static Attribute inCell(CharSequence cell) {
        String words = Folding.key(cell);
        return in(words.endsWith("性") ? words : words + '性');
    }
}
