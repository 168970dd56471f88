package org.planlint.fact;

import java.util.List;
import org.planlint.fact.CountedList.Item;

/**
 * A list in the definition of a term beside the same list in a chapter that uses the term.
 *
 * @param term the term as printed
 * @param defined the items of the definition
 * @param named the items of the text
 * @param onlyDefined those of the definition that the text does not have
 * @param onlyNamed those of the text that the definition does not have
 */
public record DefinedList(
        String term,
        List<Item> defined,
        List<Item> named,
        List<Item> onlyDefined,
        List<Item> onlyNamed)
        implements Fact {

    public DefinedList {
        defined = List.copyOf(defined);
        named = List.copyOf(named);
        onlyDefined = List.copyOf(onlyDefined);
        onlyNamed = List.copyOf(onlyNamed);
    }

    /** Whether both name the same. */
    public boolean agrees() {
        return onlyDefined.isEmpty() && onlyNamed.isEmpty();
    }
}
