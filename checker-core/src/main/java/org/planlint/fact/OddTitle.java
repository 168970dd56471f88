package org.planlint.fact;

import java.util.List;

/**
 * The one of several parallel titles that is not formed like the others.
 *
 * @param title the odd one, without label
 * @param length how many characters the others have
 * @param frame what they share: 全力…, …更强
 * @param place where the odd one stands
 * @param others where the others stand
 */
public record OddTitle(String title, int length, String frame, Passage place, List<Passage> others)
        implements Fact {

    public OddTitle {
        others = List.copyOf(others);
    }
}
