package org.planlint.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.planlint.document.HeadingLevel;
import org.planlint.document.Part.Zone;
import org.planlint.layout.line.Caption;
import org.planlint.layout.line.HeadingGrammar;
import org.planlint.layout.line.HeadingGrammar.Reading;
import org.planlint.layout.line.Line;
import org.planlint.layout.line.ListMarks;
import org.planlint.layout.line.Prose;
import org.planlint.text.TracedText;

/**
 * Where the parts of the document begin and end.
 *
 * @param ranges the parts in order, without gaps; furniture inside them is skipped when they are
 *     read
 * @param title what the plan calls itself; {@code null} where it does not
 * @param titles the lines that show the title
 */
record Zones(List<Range> ranges, String title, BitSet titles) {

    private static final int COVER_LINE = 30;
    private static final int COVER_LINES = 60;
    private static final int IMPRINT_LINES = 12;

    /**
     * A part of the document.
     *
     * @param from index of its first line
     * @param to index behind its last line
     */
    record Range(Zone zone, int from, int to) {}

    static Zones of(
            List<Line> lines,
            BitSet skipped,
            ContentsFinder.Found contents,
            HeadingFinder headings) {
        return new Finder(lines, skipped, contents, headings).find();
    }

    private record Finder(
            List<Line> lines,
            BitSet skipped,
            ContentsFinder.Found contents,
            HeadingFinder headings) {

        Zones find() {
            int behindContents = contents == null ? 0 : contents.to();
            int heading = firstHeading(behindContents);
            BitSet entries = new BitSet();
            entries.set(contents == null ? 0 : contents.from(), behindContents);
            int front =
                    heading < lines.size()
                            ? heading
                            : Math.min(lines.size(), behindContents + COVER_LINES);
            TitleFinder.Title title = TitleFinder.before(front, lines, furniture(entries), entries);
            int body = frontEnd(behindContents, front, title.lines());
            int annex = annex(heading, body);
            int imprint = imprint(annex);

            List<Range> ranges = new ArrayList<>();
            if (contents != null) {
                int preface = preface(contents.from());
                add(ranges, Zone.FRONT, 0, preface);
                add(ranges, Zone.BODY, preface, contents.from());
                add(ranges, Zone.CONTENTS, contents.from(), contents.to());
            }
            add(ranges, Zone.FRONT, behindContents, body);
            add(ranges, Zone.BODY, body, Math.min(annex, imprint));
            add(ranges, Zone.ANNEX, annex, imprint);
            add(ranges, Zone.FRONT, imprint, lines.size());
            return new Zones(ranges, title.text(), title.lines());
        }

        private static void add(List<Range> ranges, Zone zone, int from, int to) {
            if (from < to) {
                ranges.add(new Range(zone, from, to));
            }
        }

        private BitSet furniture(BitSet entries) {
            BitSet furniture = (BitSet) skipped.clone();
            furniture.andNot(entries);
            return furniture;
        }

        private int firstHeading(int from) {
            for (int i = from; i < lines.size(); i++) {
                if (!skipped.get(i) && isHeadingOfBody(i)) {
                    return i;
                }
            }
            return lines.size();
        }

        private boolean isHeadingOfBody(int index) {
            Line line = lines.get(index);
            if (line.text().isEmpty() || headings.at(index) == null) {
                return false;
            }
            Reading reading = HeadingGrammar.read(line.text());
            return reading != null ? reading.level() != HeadingLevel.ANNEX : line.hint() > 1;
        }

        /** A 前言 before the table of contents belongs to the text. */
        private int preface(int to) {
            for (int i = 0; i < to; i++) {
                Reading reading = skipped.get(i) ? null : HeadingGrammar.read(lines.get(i).text());
                if (reading != null && reading.level() == HeadingLevel.UNNUMBERED) {
                    return i;
                }
            }
            return to;
        }

        /**
         * Cover and notice of issue end with the last line of the title, and the date or issuer
         * below it.
         */
        private int frontEnd(int from, int to, BitSet titles) {
            int end = from;
            for (int i = from; i < to; i++) {
                if (titles.get(i) || lines.get(i).text().toString().contains("印发给你们")) {
                    end = i + 1;
                }
            }
            int cover = end;
            while (end > from
                    && cover < to
                    && (skipped.get(cover) || lines.get(cover).isBlank() || isCover(cover))) {
                cover++;
            }
            return cover;
        }

        private boolean isCover(int index) {
            Line line = lines.get(index);
            TracedText words = line.text();
            return !words.isEmpty()
                    && words.length() <= COVER_LINE
                    && line.hint() == 0
                    && !line.hasTab()
                    && !line.bullet()
                    && !Prose.isSentence(words)
                    && ListMarks.of(words).end() == 0
                    && Caption.of(words) == null
                    && HeadingGrammar.read(words) == null;
        }

        /**
         * The annexes begin at the first 附件 behind the last heading that carries the plan's own
         * numbering on.
         */
        private int annex(int firstHeading, int body) {
            int[] highest = new int[HeadingLevel.values().length];
            int annex = lines.size();
            for (int i = Math.max(firstHeading, body); i < lines.size(); i++) {
                Reading reading =
                        lines.get(i).text().isEmpty() || skipped.get(i)
                                ? null
                                : HeadingGrammar.read(lines.get(i).text());
                if (reading == null
                        || reading.level().compareTo(HeadingLevel.ITEM) > 0
                        || headings.at(i) == null) {
                    continue;
                }
                int level = reading.level().ordinal();
                if (reading.level() == HeadingLevel.ANNEX) {
                    annex = annex == lines.size() && i > firstHeading ? i : annex;
                } else if (reading.number() == highest[level] + 1) {
                    highest[level]++;
                    annex =
                            reading.number() > 1 && isTop(reading.level(), highest)
                                    ? lines.size()
                                    : annex;
                }
            }
            return annex;
        }

        /** Whether nothing but parts stands above this level in the plan. */
        private static boolean isTop(HeadingLevel level, int[] highest) {
            return level.compareTo(HeadingLevel.CHAPTER) <= 0
                    || level == HeadingLevel.ITEM
                            && highest[HeadingLevel.PART.ordinal()]
                                            + highest[HeadingLevel.CHAPTER.ordinal()]
                                    == 0;
        }

        /** 抄送：…, …办公室2026年3月26日印发: the foot of an official document. */
        private int imprint(int annex) {
            int seen = 0;
            int imprint = lines.size();
            for (int i = lines.size() - 1; i >= 0 && seen < IMPRINT_LINES; i--) {
                String words = lines.get(i).text().toString();
                if (words.isEmpty() || skipped.get(i)) {
                    continue;
                }
                seen++;
                if (words.startsWith("抄送")
                        || words.endsWith("日印发") && words.length() <= 2 * COVER_LINE) {
                    imprint = i;
                }
            }
            return imprint;
        }
    }
}
