package org.planlint.read;

import org.planlint.text.TracedText;

/**
 * A line of text, or a paragraph of a format that has paragraphs.
 *
 * @param text its characters without the line end and without the format's markup; tabs are kept;
 *     may be empty
 * @param headingHint 1 to 9 where the format marks it as a heading (#, h1, style); 0 where it does
 *     not
 * @param bullet whether the format (not the text) makes it an item of a list
 */
public record RawLine(TracedText text, int headingHint, boolean bullet) implements RawBlock {

    @Override
    public boolean hasText() {
        return !text.isEmpty();
    }
}
