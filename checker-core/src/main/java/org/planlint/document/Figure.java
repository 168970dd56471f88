package org.planlint.document;

import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * A figure, of which only the caption is text: 图4-1 总体布局图.
 *
 * @param designation its kind and number
 * @param caption the words behind the number; may be empty
 * @param span the whole line
 */
public record Figure(Designation designation, TracedText caption, Span span) implements Block {}
