package org.planlint.document;

import java.util.List;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * A 专栏: a numbered frame in the text that holds projects, an indicator table or prose.
 *
 * @param designation its number
 * @param caption the words behind the number; may be empty
 * @param blocks what stands in the frame, without boxes; empty where the box was a picture
 * @param span caption and content together
 */
public record Box(Designation designation, TracedText caption, List<Block> blocks, Span span)
        implements Block {

    public Box {
        blocks = List.copyOf(blocks);
    }
}
