package org.planlint.document;

import java.util.List;

/**
 * A stretch of the document with one purpose.
 *
 * @param zone the purpose
 * @param blocks its blocks in reading order
 */
public record Part(Zone zone, List<Block> blocks) {

    /** What a part of a document is for. */
    public enum Zone {
        /** Cover, notice of issue, editorial lines. */
        FRONT,
        CONTENTS,
        /** The plan proper. */
        BODY,
        /** What follows it: glossary, tables, lists. */
        ANNEX,
        /** What a web page or a printing system put round the document; never checked. */
        FURNITURE
    }

    public Part {
        blocks = List.copyOf(blocks);
    }
}
