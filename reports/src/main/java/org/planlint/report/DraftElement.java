package org.planlint.report;

/** An element of a Word file: where it and its content begin and end in the XML. */
abstract class DraftElement {

    private final int start;
    private int content;
    private int closing;
    private int end;

    /**
     * @param start of its start tag
     * @param content behind its start tag
     */
    DraftElement(int start, int content) {
        this.start = start;
        this.content = content;
    }

    /** Its content begins so much later. */
    void skip(int length) {
        content += length;
    }

    void close(int endTag, int behind) {
        closing = endTag;
        end = behind;
    }

    int start() {
        return start;
    }

    int content() {
        return content;
    }

    /** Where its end tag begins. */
    int closing() {
        return closing;
    }

    int end() {
        return end;
    }
}
