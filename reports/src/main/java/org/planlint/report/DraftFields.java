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
        private final StringBuilder code = new StringBuilder();
        private boolean inCode = true;

        private Field(DraftRun whole, List<DraftUnit> paragraph) {
            this.whole = whole;
            this.paragraph = paragraph;
            this.from = paragraph.size();
        }
    }

    private final Deque<Field> open = new ArrayDeque<>();
    private final List<Field> ended = new ArrayList<>();

    /** The mark that begins a field, in this run of this paragraph. */
    void begin(DraftRun run, List<DraftUnit> paragraph) {
        DraftRun outer = run == run.outermost() ? null : run;
        open.push(new Field(new DraftRun(run.start(), "", outer, true), paragraph));
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

    /** The mark that ends it, in a run of this paragraph. */
    void end(List<DraftUnit> paragraph) {
        if (!open.isEmpty()) {
            Field field = open.pop();
            boolean link = field.code.toString().strip().startsWith("HYPERLINK");
            if (!link && field.paragraph == paragraph) {
                ended.add(field);
            }
        }
    }

    /** The run ends that held the marks of ends: so far a comment must reach. */
    void endRun(int at) {
        for (Field field : ended) {
            field.whole.close(at, at);
            for (int i = field.from; i < field.paragraph.size(); i++) {
                DraftUnit unit = field.paragraph.get(i);
                field.paragraph.set(i, unit.in(field.whole));
            }
        }
        ended.clear();
    }
}
