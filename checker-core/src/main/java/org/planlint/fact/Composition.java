package org.planlint.fact;

import java.util.List;

/**
 * A whole and its parts.
 *
 * @param kind how the parts make the whole
 * @param label what is divided: 合计, 三次产业结构
 * @param whole the whole; for shares without a printed whole it is 100 %, with the place of the
 *     heading of the shares
 * @param parts the parts in order
 * @param exhaustive whether the parts are all of it (合计) or only some (其中)
 */
public record Composition(
        Kind kind, String label, Amount whole, List<Amount> parts, boolean exhaustive)
        implements Fact {

    /** How parts make a whole. */
    public enum Kind {
        /** A total over rows or columns of a table. */
        TOTAL,
        /** Shares or a ratio a:b:c that make 100. */
        SHARES,
        /** What comes in, made up of what goes out and the net increase. */
        NET
    }

    public Composition {
        parts = List.copyOf(parts);
    }
}
