package org.planlint.report;

/** A {@code w:t} of a run. */
final class DraftText extends DraftElement {

    private final int space;
    private final String kept;

    /**
     * @param space where the value of its {@code xml:space} begins; −1 where it has none
     * @param kept that value; {@code null} where it has none
     */
    DraftText(int start, int content, int space, String kept) {
        super(start, content);
        this.space = space;
        this.kept = kept;
    }

    /** What must be written for blanks at its ends to be kept; {@code null} where they are. */
    CommentedXml.Edit preserving() {
        if (kept == null) {
            int behind = content() - 1;
            return new CommentedXml.Edit(behind, behind, " xml:space=\"preserve\"");
        }
        return kept.equals("preserve")
                ? null
                : new CommentedXml.Edit(space, space + kept.length(), "preserve");
    }
}
