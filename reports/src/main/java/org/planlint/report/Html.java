package org.planlint.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML in which text is always text: there is no way to put markup in but by naming elements
 * and attributes. Elements are closed in the order in which they must be.
 *
 * <p>A template engine was weighed and left out: for one page of many small tables it would add a
 * build step and a jar, and save nothing that these methods do not.
 */
final class Html {

    private static final Set<String> VOID = Set.of("meta", "input");

    private final StringBuilder page = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    Html() {
        page.append("<!DOCTYPE html>\n");
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; a {@code null} value leaves the attribute out
     */
    Html open(String element, String... attributes) {
        page.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                page.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                page.append('"');
            }
        }
        page.append('>');
        if (!VOID.contains(element)) {
            open.push(element);
        }
        return this;
    }

    /** Closes the element opened last. */
    Html close() {
        page.append("</").append(open.pop()).append('>');
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** An element that holds nothing but text. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** Our own style or script; never anything that comes from a document. */
    Html asset(String element, String content) {
        page.append('<')
                .append(element)
                .append('>')
                .append(content)
                .append("</")
                .append(element)
                .append('>');
        return this;
    }

    /** A line break in the page's source, for those who read it. */
    Html line() {
        page.append('\n');
        return this;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return page.toString();
    }

    private void escape(String text) {
        String printable = SafeText.printable(text);
        for (int i = 0; i < printable.length(); i++) {
            char c = printable.charAt(i);
            switch (c) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                default -> page.append(c);
            }
        }
    }
}
