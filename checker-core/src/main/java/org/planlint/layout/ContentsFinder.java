package org.planlint.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.planlint.document.Contents;
import org.planlint.document.HeadingLevel;
import org.planlint.layout.line.HeadingGrammar;
import org.planlint.layout.line.Line;
import org.planlint.layout.line.Prose;
import org.planlint.text.Folding;
import org.planlint.text.Span;

/**
 * Finds the table of contents: behind its heading, or, where that is lost, as a run of headings
 * with nothing between them that have page numbers or come a second time.
 */
final class ContentsFinder {

    private static final Set<String> WORDS = Set.of("目录", "目次", "contents", "CONTENTS", "Contents");
    private static final int LONGEST_TITLE = 16;
    private static final int RUN = 6;
    private static final int ATTEMPTS = 3;

    /** More entries than any plan has before its first numbered one: 前言, 序. */
    private static final int UNNUMBERED_ENTRIES = 12;

    /** A title is on two lines, rarely on three; never longer than this. */
    private static final int BROKEN_TITLE = 80;

    private final List<Line> lines;
    private final BitSet furniture;

    private ContentsFinder(List<Line> lines, BitSet furniture) {
        this.lines = lines;
        this.furniture = furniture;
    }

    /**
     * A table of contents and the lines that it takes.
     *
     * @param from index of its first line
     * @param to index behind its last line
     */
    record Found(int from, int to, Contents contents) {}

    /** The table of contents of the document; {@code null} where it has none. */
    static Found in(List<Line> lines, BitSet furniture) {
        return new ContentsFinder(lines, furniture).find();
    }

    private Found find() {
        int attempts = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (furniture.get(i) || lines.get(i).isBlank()) {
                continue;
            }
            if (isTitle(lines.get(i))) {
                int first = firstEntry(i + 1);
                Run run = read(first);
                if (run.entries.size() > 1) {
                    return found(i, run);
                }
                i = first - 1;
            } else if (attempts < ATTEMPTS && isFirst(lines.get(i))) {
                attempts++;
                Run run = read(i);
                if (run.numbered >= RUN && (run.hasPages() || comesAgain(run))) {
                    return found(i, run);
                }
                i = Math.max(i, run.end - 1);
            }
        }
        return null;
    }

    private static boolean isTitle(Line line) {
        return line.text().length() <= LONGEST_TITLE && WORDS.contains(Folding.key(line.text()));
    }

    /** Whether a line is none of a table of contents, and does not end one. */
    private boolean isPassedOver(int index) {
        return lines.get(index).isBlank() || furniture.get(index) || isTitle(lines.get(index));
    }

    private int firstEntry(int from) {
        int i = from;
        while (i < lines.size() && isPassedOver(i)) {
            i++;
        }
        return i;
    }

    /**
     * Whether a table of contents may begin here, not below: behind the first headings of the body
     * there is none.
     */
    private static boolean isFirst(Line line) {
        ContentsEntry entry = line.isTable() ? null : ContentsEntry.of(line);
        return entry != null
                && entry.reading().number() == 1
                && entry.reading().level().compareTo(HeadingLevel.ITEM) <= 0;
    }

    private Found found(int from, Run run) {
        int start = lines.get(from).text().span().start();
        int end = start;
        List<Contents.Entry> entries = new ArrayList<>();
        for (ContentsEntry entry : run.entries) {
            end = entry.whole().span().end();
            if (!entry.isBox()) {
                entries.add(entry.entry());
            }
        }
        return new Found(from, run.end, new Contents(entries, new Span(start, end)));
    }

    /** Entries one behind the other. */
    private static final class Run {

        private final List<ContentsEntry> entries = new ArrayList<>();
        private int numbered;
        private int pages;
        private int end;

        boolean hasPages() {
            return pages * 10 >= entries.size() * 6;
        }

        void add(ContentsEntry entry, int next) {
            entries.add(entry);
            numbered += entry.isNumbered() ? 1 : 0;
            pages += entry.page() != null ? 1 : 0;
            end = next;
        }

        void complete(ContentsEntry second, int next) {
            ContentsEntry whole = entries.remove(entries.size() - 1).with(second);
            entries.add(whole);
            pages += whole.page() != null ? 1 : 0;
            end = next;
        }

        ContentsEntry last() {
            return entries.isEmpty() ? null : entries.get(entries.size() - 1);
        }
    }

    private Run read(int start) {
        Run run = new Run();
        run.end = start;
        for (int i = start; i < lines.size(); i++) {
            if (isPassedOver(i)) {
                continue;
            }
            Line line = lines.get(i);
            ContentsEntry entry = line.isTable() ? null : ContentsEntry.of(line);
            if (entry == null || isBeginningOfBody(run, entry) || !takes(run, entry, i)) {
                break;
            }
            if (isSecondLine(run, entry)) {
                run.complete(entry, i + 1);
            } else {
                run.add(entry, i + 1);
            }
        }
        dropLastWithoutPage(run);
        return run;
    }

    /** The first entry comes again: the body begins. */
    private static boolean isBeginningOfBody(Run run, ContentsEntry entry) {
        if (entry.page() != null) {
            return false;
        }
        int first = Math.min(run.entries.size(), UNNUMBERED_ENTRIES);
        for (ContentsEntry earlier : run.entries.subList(0, first)) {
            boolean same =
                    earlier.reading().level() == entry.reading().level()
                            && Folding.key(earlier.reading().label())
                                    .equals(Folding.key(entry.reading().label()))
                            && (isPrefix(earlier, entry)
                                    || entry.reading().level() == HeadingLevel.PART);
            if (same || earlier.isNumbered()) {
                return same;
            }
        }
        return false;
    }

    private static boolean isPrefix(ContentsEntry first, ContentsEntry second) {
        String one = Folding.key(first.reading().title());
        String other = Folding.key(second.reading().title());
        return one.startsWith(other) || other.startsWith(one);
    }

    private boolean takes(Run run, ContentsEntry entry, int index) {
        if (entry.isNumbered()) {
            return entry.page() != null || !isItemOfText(entry);
        }
        if (entry.page() != null
                || entry.isBox()
                || entry.reading().level() != HeadingLevel.UNNUMBERED
                || isKnown(entry)) {
            return true;
        }
        ContentsEntry last = run.last();
        if (last == null
                || last.page() != null
                || !last.isNumbered()
                || last.reading().title().length() > BROKEN_TITLE
                || Prose.isSentence(entry.reading().title())) {
            return false;
        }
        // the rest of a long title, whose page number is still to come or which stands directly
        // below
        boolean below =
                !lines.get(index - 1).isBlank() && last.reading().level() == HeadingLevel.PART;
        return run.pages > 0 || below || nextHasPage(index);
    }

    private static boolean isKnown(ContentsEntry entry) {
        return HeadingGrammar.label(entry.reading().title()) != null;
    }

    private boolean nextHasPage(int index) {
        for (int i = index + 1; i < lines.size() && i < index + 4; i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).isTable()) {
                ContentsEntry next = ContentsEntry.of(lines.get(i));
                return next != null && next.page() != null;
            }
        }
        return false;
    }

    /** A run-in item, which no table of contents has: 1. 名称：内容. */
    private static boolean isItemOfText(ContentsEntry entry) {
        return Prose.isSentence(entry.reading().title())
                && !Prose.isComma(
                        entry.reading().title().charAt(entry.reading().title().length() - 1));
    }

    private static boolean isSecondLine(Run run, ContentsEntry entry) {
        ContentsEntry last = run.last();
        return last != null
                && last.page() == null
                && last.isNumbered()
                && !entry.isNumbered()
                && entry.reading().level() == HeadingLevel.UNNUMBERED
                && !entry.isBox()
                && !isKnown(entry);
    }

    /**
     * Where entries have page numbers, those without one at the end are no entries but the
     * beginning of the body.
     */
    private void dropLastWithoutPage(Run run) {
        if (run.pages * 10 < run.entries.size() * 8) {
            return;
        }
        while (run.last() != null
                && run.last().page() == null
                && run.last().reading().level() != HeadingLevel.ANNEX) {
            ContentsEntry last = run.entries.remove(run.entries.size() - 1);
            run.numbered -= last.isNumbered() ? 1 : 0;
            int offset = last.whole().span().start();
            while (run.end > 0
                    && (lines.get(run.end - 1).isBlank()
                            || furniture.get(run.end - 1)
                            || lines.get(run.end - 1).text().span().end() > offset)) {
                run.end--;
            }
        }
    }

    private boolean comesAgain(Run run) {
        String first = Folding.key(run.entries.get(0).whole());
        for (int i = run.end; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.text().length() >= 4 && line.text().charAt(0) == '第') {
                String key = Folding.key(line.text());
                if (key.startsWith(first) || first.startsWith(key)) {
                    return true;
                }
            }
        }
        return false;
    }
}
