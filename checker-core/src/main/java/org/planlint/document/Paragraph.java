package org.planlint.document;

import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * A paragraph of prose, joined across hard wraps and page breaks, or an item of a list.
 *
 * @param mark the item's mark; {@link ItemMark#NONE} for a plain paragraph
 * @param text the words behind the mark, never empty
 * @param span mark and words together
 */
public record Paragraph(ItemMark mark, TracedText text, Span span) implements Block {}
