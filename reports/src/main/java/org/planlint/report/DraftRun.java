package org.planlint.report;

/** A run of a Word file; its content begins behind its properties. */
final class DraftRun extends DraftElement {

    private final String tag;
    private final DraftRun outermost;
    private final boolean whole;

    private String properties = "";

    /**
     * @param tag its start tag
     * @param outer the run that holds it, in a text box or a pronunciation guide; {@code null} for
     *     none
     * @param whole whether it is no run but what counts as one and can't be cut: a formula, a field
     */
    DraftRun(int start, String tag, DraftRun outer, boolean whole) {
        super(start, start + tag.length());
        this.tag = tag;
        this.outermost = outer == null ? this : outer.outermost;
        this.whole = whole;
    }

    void properties(String element) {
        properties = element;
        skip(element.length());
    }

    /** Tag and properties, with which a second half of it begins. */
    String beginning() {
        return tag + properties;
    }

    /** Whether it can be two runs. */
    boolean divisible() {
        return outermost == this && !whole;
    }

    /** The run of the main text that holds this one; itself where none does. */
    DraftRun outermost() {
        return outermost;
    }
}
