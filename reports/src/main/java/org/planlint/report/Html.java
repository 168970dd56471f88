package org.planlint.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML, or XML, in which text is always text: there is no way to put markup in but by naming
 * elements and attributes. Elements are closed in the order in which they must be.
 *
 * <p>A template engine was weighed and left out: for one page of many small tables it would add a
 * build step and a jar, and save nothing that these methods do not.
 */
final class Html {

    private static final Set<String> VOID = Set.of("meta", "input");

    private final StringBuilder markup = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    private final boolean page;

    /** A whole page. */
    Html() {
        this("<!DOCTYPE html>\n", true);
    }

    private Html(String prolog, boolean page) {
        this.page = page;
        markup.append(prolog);
    }

    /** A piece to be put into a page. */
    static Html fragment() {
        return new Html("", true);
    }

    /** A part of an Office file, where every element is closed. */
    static Html xml() {
        return new Html("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n", false);
    }

    /** A piece to be put into such a part. */
    static Html xmlFragment() {
        return new Html("", false);
    }

    /** A piece that was written on its own. */
    Html append(Html fragment) {
        markup.append(fragment);
        return this;
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; a {@code null} value leaves the attribute out
     */
    Html open(String element, String... attributes) {
        markup.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                markup.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                markup.append('"');
            }
        }
        markup.append('>');
        if (!page || !VOID.contains(element)) {
            open.push(element);
        }
        return this;
    }

    /** Closes the element opened last. */
    Html close() {
        markup.append("</").append(open.pop()).append('>');
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** A frame for what may be wider than the page; the keyboard can scroll it, too. */
    Html scroll(String label) {
        return open(
                "div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", label);
    }

    /** An element that holds nothing but text. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** Our own style or script; never anything that comes from a document. */
    Html asset(String element, String content) {
        markup.append('<')
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
        markup.append('\n');
        return this;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return markup.toString();
    }

    private void escape(String text) {
        String printable = SafeText.printable(text);
        for (int i = 0; i < printable.length(); i++) {
            char c = printable.charAt(i);
            switch (c) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '"' -> markup.append("&quot;");
                case '\'' -> markup.append("&#39;");
                default -> markup.append(c);
            }
        }
    }
}
