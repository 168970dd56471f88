package org.planlint.document;

/**
 * What stands before an item of a list.
 *
 * @param style the form of the mark
 * @param number its number; 0 for marks without one
 */
public record ItemMark(Style style, int number) {

    /** A plain paragraph's. */
    public static final ItemMark NONE = new ItemMark(Style.NONE, 0);

    /** The forms of item marks. */
    public enum Style {
        NONE,
        /** ——经济更强。 */
        DASH,
        /** 一、 */
        CHINESE,
        /** （一） */
        CHINESE_BRACKETS,
        /** 1. or 1、 */
        ARABIC,
        /** （1） or 1） */
        ARABIC_BRACKETS,
        /** ① */
        CIRCLED,
        /** 一是 */
        ORDINAL,
        /** A bullet of the format. */
        BULLET
    }
}
