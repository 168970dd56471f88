package org.planlint.document;

import java.util.List;
import org.planlint.text.Span;

/**
 * What a numbered thing is called: 专栏 4-1, 表2, 图 3, 附件1.
 *
 * @param kind box, table, figure or annex
 * @param numbers the number, part by part: 4-1 is [4, 1]; empty where the thing has a name but no
 *     number
 * @param span the place of the designation
 */
public record Designation(Kind kind, List<Integer> numbers, Span span) {

    /** The kinds of numbered things, with the word that names them. */
    public enum Kind {
        BOX("专栏"),
        TABLE("表"),
        FIGURE("图"),
        ANNEX("附件");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public Designation {
        numbers = List.copyOf(numbers);
    }

    /** How the designation is written when we write it: 专栏4-1. */
    public String label() {
        StringBuilder label = new StringBuilder(kind.word());
        for (int i = 0; i < numbers.size(); i++) {
            label.append(i == 0 ? "" : "-").append(numbers.get(i));
        }
        return label.toString();
    }
}
