package org.planlint.report;

/**
 * A character of a paragraph of a Word file, or what takes the place of one, such as a tab.
 *
 * @param run the run that it stands in
 * @param text the {@code w:t} that it stands in; {@code null} for an element of its own
 * @param character what it is; 0 for an element of its own
 * @param start where it begins in the XML; an entity is longer than its character
 * @param end where it ends
 */
record DraftUnit(DraftRun run, DraftText text, char character, int start, int end) {

    /** All that a run holds, as one. */
    static DraftUnit of(DraftRun run) {
        return new DraftUnit(run, null, (char) 0, run.content(), run.closing());
    }

    /** The same as a part of what can't be cut. */
    DraftUnit in(DraftRun whole) {
        return new DraftUnit(whole, null, character, start, end);
    }
}
