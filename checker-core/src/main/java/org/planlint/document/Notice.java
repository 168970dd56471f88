package org.planlint.document;

/** What readers of a report must know of how the file was read. */
public enum Notice {
    /** There are tracked changes; they were read as if they were accepted. */
    TRACKED_CHANGES,
    /** Some pages are pictures without text and were not read. */
    PAGES_WITHOUT_TEXT,
    /** Text boxes or notes of an old Word file stand apart from where they belong. */
    LOOSE_TEXT,
    /** Another file was put into the document, which only Word can open; its text was not read. */
    EMBEDDED_FILES;

    /** The name in reports for programs: tracked-changes. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
