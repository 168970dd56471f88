package org.planlint.report;

import java.util.List;

/** Comments of a Word file: their texts, and the marks that tie them to their characters. */
final class WordComments {

    /** Word does not open a file with more than 32,767 ranges ([MS-OI29500] 2.1.315). */
    private static final int MOST = 32_000;

    private final String prefix;
    private final Html comments = Html.xmlFragment();
    private final int first;
    private int next;

    /**
     * @param prefix the prefix of Word's elements in the part with the texts, with its colon
     * @param first the number of the first comment
     */
    WordComments(String prefix, int first) {
        this.prefix = prefix;
        this.first = first;
        this.next = first;
    }

    /** Adds a comment and gives its number. */
    int add(List<String> paragraphs) {
        comments.open(
                prefix + "comment",
                prefix + "id",
                String.valueOf(next),
                prefix + "author",
                "planlint",
                prefix + "initials",
                "PL");
        for (String paragraph : paragraphs) {
            comments.open(prefix + "p").open(prefix + "r");
            comments.element(prefix + "t", paragraph, "xml:space", "preserve");
            comments.close().close();
        }
        comments.close();
        return next++;
    }

    /** Whether Word would not bear another one. */
    boolean isFull() {
        return next >= MOST;
    }

    boolean isEmpty() {
        return next == first;
    }

    /** All comments, to be put into their part. */
    Html texts() {
        return comments;
    }

    /** A part of its own for them. */
    Html part(String namespace) {
        Html part = Html.xml();
        String name = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.replace(":", "");
        return part.open(prefix + "comments", name, namespace).append(comments).close();
    }

    /** Where the characters of a comment begin. */
    static String start(String prefix, int comment) {
        return "<" + prefix + "commentRangeStart " + prefix + "id=\"" + comment + "\"/>";
    }

    /** Where they end. */
    static String end(String prefix, int comment) {
        return "<" + prefix + "commentRangeEnd " + prefix + "id=\"" + comment + "\"/>";
    }

    /** The sign that opens the comment. */
    static String sign(String prefix, int comment) {
        String reference = prefix + "commentReference " + prefix + "id=\"" + comment + "\"/>";
        return "<" + prefix + "r><" + reference + "</" + prefix + "r>";
    }
}
