package org.planlint.fact;

import java.util.List;

/**
 * A share that a sentence states beside its whole and its part: 24项指标中，20项达到目标，占83.3%.
 *
 * @param whole the whole
 * @param parts what may be the part, at least one; several where the sentence counts several parts
 * @param share the share
 */
public record PartOfWhole(Amount whole, List<Amount> parts, Amount share) implements Fact {

    public PartOfWhole {
        parts = List.copyOf(parts);
    }
}
