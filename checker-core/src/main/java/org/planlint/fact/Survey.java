package org.planlint.fact;

import java.util.List;

/**
 * All places of a document where its wording or punctuation can go wrong in one way, and those
 * where it does.
 *
 * @param aspect the way
 * @param checked how many places were looked at, at least 1
 * @param first the first of them
 * @param blemishes those that are wrong, in reading order; empty where all is well
 * @param doubt why nothing can be said of the document as a whole; empty where it can. The
 *     blemishes are then only what made it doubtful
 */
public record Survey(
        Aspect aspect, int checked, Passage first, List<Blemish> blemishes, String doubt)
        implements Fact {

    /** What can go wrong. */
    public enum Aspect {
        /** A word or character stands twice: 推进推进. */
        DOUBLED_WORD,
        /** A sentence or its greater part stands twice in a paragraph. */
        REPEATED_SENTENCE,
        /** A list names a thing twice. */
        REPEATED_ITEM,
        /** Quotation marks and brackets come in pairs. */
        MARK_PAIR,
        /** Quotation marks that look the wrong way: ”…“. */
        QUOTE_DIRECTION,
        /** A quotation that begins elsewhere than in parallel places. */
        QUOTE_POSITION,
        /** Two marks where one belongs: ，，. */
        DOUBLED_MARK,
        /** Marks of Latin width between Chinese characters. */
        MARK_WIDTH,
        /** Characters that only look like the right sign: ≧. */
        SYMBOL,
        /** One list divided by 、 and ，. */
        LIST_MARK,
        /** 、 between quotations, here so and there not. */
        QUOTE_SEPARATOR,
        /** Paragraphs end in a stop as those beside them do. */
        FULL_STOP,
        /** Set phrases of national policy. */
        SET_PHRASE,
        /** Words that are often written wrongly. */
        SLIP,
        /** Phrases of two halves: 以…为…. */
        FRAME,
        /** A verb with an object that does not go with it. */
        COLLOCATION,
        /** Symbols of units: KV. */
        UNIT_SYMBOL,
        /** One unit written in several ways. */
        UNIT_WRITING,
        /** A unit that does not measure what the number is of. */
        UNIT_KIND,
        /** Ranges that give their scale once: 13～17万. */
        RANGE_SCALE,
        /** Signs between the ends of ranges. */
        RANGE_SIGN,
        /** Chinese and Arabic numerals for one kind of count. */
        NUMERAL,
        /** Amounts of money without their unit: 100亿. */
        BARE_AMOUNT,
        /** Numbers that nothing can have: 13月. */
        IMPOSSIBLE_VALUE,
        /** Years of two digits. */
        SHORT_YEAR,
        /** Thousands separated here and not there. */
        DIGIT_GROUPING
    }

    /**
     * A place where the text is wrong, or looks it.
     *
     * @param printed what stands there
     * @param better what should stand there; empty where that is not known
     * @param variant which kind of slip it is, where the aspect knows several; may be empty
     * @param sure whether it is wrong beyond doubt, or only looks it and is a matter of taste
     * @param place its place
     * @param witness a place of the document that shows how it should be; {@code null} for none
     */
    public record Blemish(
            String printed,
            String better,
            String variant,
            boolean sure,
            Passage place,
            Passage witness) {}

    public Survey {
        blemishes = List.copyOf(blemishes);
    }

    /** Whether it can't be said how the document fares. */
    public boolean isDoubtful() {
        return !doubt.isEmpty();
    }
}
