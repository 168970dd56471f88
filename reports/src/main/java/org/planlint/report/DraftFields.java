package org.planlint.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The fields of a part that stand in one paragraph, such as references and page numbers: what they
 * show is made anew by Word, and a comment within it would go. A comment stands round the field.
 *
 * <p>Links, and fields over several paragraphs such as a table of contents, hold words like any
 * other.
 */
final class DraftFields {

    private static final class Field {
        private final DraftRun whole;
        private final List<DraftUnit> paragraph;
        private final int from;
        private final int before;
        private final StringBuilder code = new StringBuilder();
        private boolean inCode = true;
        private DraftRun last;

        /**
         * @param before how many fields had ended when it began
         */
        private Field(DraftRun whole, List<DraftUnit> paragraph, int before) {
            this.whole = whole;
            this.paragraph = paragraph;
            this.from = paragraph.size();
            this.before = before;
        }
    }

    private final Deque<Field> open = new ArrayDeque<>();

    /** Those that stand in no other, of the paragraphs that are open. */
    private final List<Field> ended = new ArrayList<>();

    /** The mark that begins a field, in this run of this paragraph. */
    void begin(DraftRun run, List<DraftUnit> paragraph) {
        DraftRun outer = run == run.outermost() ? null : run;
        open.push(new Field(new DraftRun(run.start(), "", outer, true), paragraph, ended.size()));
    }

    /** Behind it the field shows its result. */
    void separate() {
        if (!open.isEmpty()) {
            open.peek().inCode = false;
        }
    }

    /** A piece of what the field is to show. */
    void code(String text) {
        if (!open.isEmpty() && open.peek().inCode) {
            open.peek().code.append(text);
        }
    }

    /** The mark that ends it, in this run of this paragraph. */
    void end(DraftRun run, List<DraftUnit> paragraph) {
        if (!open.isEmpty()) {
            Field field = open.pop();
            boolean link = field.code.toString().strip().startsWith("HYPERLINK");
            if (!link && field.paragraph == paragraph) {
                // Those that ended since it began stand in it.
                ended.subList(field.before, ended.size()).clear();
                field.last = run;
                ended.add(field);
            }
        }
    }

    /** The runs with the marks of ends are known as a whole: so far a comment must reach. */
    void endParagraph(List<DraftUnit> paragraph) {
        // Those of a text box, whose paragraphs end first, are the last of the list.
        while (!ended.isEmpty() && ended.get(ended.size() - 1).paragraph == paragraph) {
            Field field = ended.remove(ended.size() - 1);
            int end = field.last.end();
            field.whole.close(end, end);
            for (int i = field.from; i < paragraph.size() && paragraph.get(i).end() <= end; i++) {
                paragraph.set(i, paragraph.get(i).in(field.whole));
            }
        }
    }
}
