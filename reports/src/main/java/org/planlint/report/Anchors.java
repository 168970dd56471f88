package org.planlint.report;

import java.util.Map;
import java.util.TreeMap;
import org.planlint.text.Span;

/** The fragments of the page under which the blocks of the document stand. */
final class Anchors {

    private final TreeMap<Integer, String> ids = new TreeMap<>();

    /** A new fragment for a block. */
    String next(Span block) {
        String id = "b-" + (ids.size() + 1);
        ids.put(block.start(), id);
        return id;
    }

    /** The block that an offset stands in, or the last one before it; {@code null} before all. */
    String at(int offset) {
        Map.Entry<Integer, String> block = ids.floorEntry(offset);
        return block == null ? null : block.getValue();
    }
}
