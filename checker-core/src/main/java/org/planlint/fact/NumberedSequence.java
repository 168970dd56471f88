package org.planlint.fact;

import java.util.List;

/**
 * Things that are numbered one after the other: the 节 of a 章, the boxes of the plan, the rows of a
 * table.
 *
 * @param kind what is numbered: 章, 节, 专栏, 表, 图, 条目, 行, 词条
 * @param within what they stand in: 第三章, 专栏2; empty for the whole document
 * @param members at least one, in the order of the text
 */
public record NumberedSequence(Kind kind, String within, List<Member> members) implements Fact {

    /** What is numbered. */
    public enum Kind {
        PART,
        CHAPTER,
        SECTION,
        ITEM,
        BOX,
        TABLE,
        FIGURE,
        LIST_ITEM,
        TABLE_ROW,
        GLOSSARY_ENTRY
    }

    /**
     * One numbered thing.
     *
     * @param number its number; of 4-1 the last part
     * @param label as printed: 第三节
     * @param place the place of the label
     */
    public record Member(int number, String label, Passage place) {}

    public NumberedSequence {
        members = List.copyOf(members);
    }
}
