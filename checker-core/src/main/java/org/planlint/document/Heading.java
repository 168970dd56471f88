package org.planlint.document;

import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * A heading of the text.
 *
 * @param level the level, by its words
 * @param number the printed number; 0 where there is none
 * @param label the part that numbers: 第三章, （一）; empty where there is none
 * @param title the words, joined where the printed line was broken; a 篇's second title line belongs
 *     to it
 * @param span label and title together
 */
public record Heading(HeadingLevel level, int number, TracedText label, TracedText title, Span span)
        implements Block {}
