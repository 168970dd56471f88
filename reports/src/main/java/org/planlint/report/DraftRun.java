package org.planlint.report;

/** A run of a Word file: where it begins and ends in the XML, and what it begins with. */
final class DraftRun {

    private final int start;
    private final String tag;
    private final DraftRun outermost;
    private final boolean formula;

    private int content;
    private String properties = "";
    private int closing;
    private int end;

    /**
     * @param start of its start tag
     * @param tag its start tag
     * @param outer the run that holds it, in a text box or a pronunciation guide; {@code null} for
     *     none
     * @param formula whether it is a formula, which counts as a run
     */
    DraftRun(int start, String tag, DraftRun outer, boolean formula) {
        this.start = start;
        this.tag = tag;
        this.content = start + tag.length();
        this.formula = formula;
        this.outermost = outer == null ? this : outer.outermost;
    }

    void properties(String element) {
        properties = element;
        content += element.length();
    }

    void close(int endTag, int behind) {
        closing = endTag;
        end = behind;
    }

    int start() {
        return start;
    }

    /** Behind its properties. */
    int content() {
        return content;
    }

    int closing() {
        return closing;
    }

    int end() {
        return end;
    }

    /** Tag and properties, with which a second half of it begins. */
    String beginning() {
        return tag + properties;
    }

    /** Whether it can be two runs. */
    boolean divisible() {
        return outermost == this && !formula;
    }

    /** The run of the main text that holds this one; itself where none does. */
    DraftRun outermost() {
        return outermost;
    }
}
