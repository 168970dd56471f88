package org.planlint.extract.prose;

import java.util.List;
import org.planlint.document.Box;
import org.planlint.document.Heading;
import org.planlint.document.ItemMark;

/**
 * Where a sentence stands.
 *
 * @param path the headings above it, the highest first; empty before the first
 * @param kind what it is part of
 * @param box the box it stands in; {@code null} outside boxes
 * @param mark the item mark of its paragraph
 * @param paragraph the running number of its paragraph in the document; sentences of one paragraph
 *     share it
 * @param outlook back on results or ahead to targets
 */
public record Setting(
        List<Heading> path, Kind kind, Box box, ItemMark mark, int paragraph, Outlook outlook) {

    /** What a sentence is part of. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        BOX_TITLE,
        BOX_ITEM,
        GLOSSARY
    }

    public Setting {
        path = List.copyOf(path);
    }
}
