package org.planlint.document;

/**
 * Levels of headings, highest first. The level is read from the heading's words: the number of # in
 * a converted text, and often the style in a Word file, is noise.
 */
public enum HeadingLevel {
    /** 附件, 附录, 附表: what follows the plan proper. */
    ANNEX,
    /** 第X篇, 第X编, 第X部分. */
    PART,
    /** 第X章. */
    CHAPTER,
    /** 第X节. */
    SECTION,
    /** 一、. */
    ITEM,
    /** （一）. */
    SUBITEM,
    /** 1. */
    POINT,
    /** （1）. */
    SUBPOINT,
    /** A heading without a number (前言); known as one only by the format's own mark. */
    UNNUMBERED
}
