package org.planlint.document;

import java.util.List;
import java.util.stream.Stream;
import org.planlint.text.SourceText;

/**
 * A plan document as its reader sees it: no hard wraps, no split tables, no page furniture in the
 * text.
 *
 * @param info the file
 * @param source the text that every span refers to
 * @param title the plan's own title without blanks; the file's name where none was found
 * @param parts its parts in reading order
 */
public record Document(DocumentInfo info, SourceText source, String title, List<Part> parts) {

    public Document {
        parts = List.copyOf(parts);
    }

    /** All blocks of the given zones, in order; the blocks inside boxes are not among them. */
    public Stream<Block> blocks(Part.Zone... zones) {
        List<Part.Zone> wanted = List.of(zones);
        return parts.stream()
                .filter(part -> wanted.contains(part.zone()))
                .flatMap(part -> part.blocks().stream());
    }

    /** The same, with a box followed by the blocks that it holds. */
    public Stream<Block> blocksDeep(Part.Zone... zones) {
        return blocks(zones)
                .flatMap(
                        block ->
                                block instanceof Box box
                                        ? Stream.concat(Stream.of(box), box.blocks().stream())
                                        : Stream.of(block));
    }
}
