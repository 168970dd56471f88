package org.planlint.fact;

import java.util.List;
import org.planlint.document.Glossary;

/**
 * A glossary's order, announced and real.
 *
 * @param announced what the glossary says of its order
 * @param terms its terms that the text uses, in the glossary's order
 * @param place the announcement; the title where there is none
 */
public record GlossaryOrder(Glossary.Order announced, List<GlossaryTerm> terms, Passage place)
        implements Fact {

    public GlossaryOrder {
        terms = List.copyOf(terms);
    }

    /**
     * Whether the glossary says that its terms stand in the order in which the text first uses
     * them.
     */
    public boolean followsText() {
        return announced == Glossary.Order.FIRST_USE;
    }
}
