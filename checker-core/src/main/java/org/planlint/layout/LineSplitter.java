package org.planlint.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.planlint.document.HeadingLevel;
import org.planlint.layout.line.Caption;
import org.planlint.layout.line.HeadingGrammar;
import org.planlint.layout.line.HeadingGrammar.Reading;
import org.planlint.layout.line.Line;
import org.planlint.layout.line.Ordinal;
import org.planlint.layout.line.Prose;
import org.planlint.text.TracedText;

/**
 * Parts headings from the text that a conversion has put on the same line, before or behind them. A
 * heading inside a line is believed only with a witness: the table of contents has it, or it is the
 * very next number of its level.
 */
final class LineSplitter {

    private static final int LONGEST_HEADING = 64;
    private static final int LONGEST_FIRST_CHUNK = 30;

    /**
     * More headings than a conversion has ever put before one paragraph: part, chapter, section.
     */
    private static final int MOST_GLUED = 8;

    private final ContentsIndex contents;
    private final int[] last = new int[HeadingLevel.values().length];
    private final List<Line> result;
    private int lastBox;

    private LineSplitter(ContentsIndex contents, int size) {
        this.contents = contents;
        this.result = new ArrayList<>(size + 16);
    }

    /** The lines with glued ones parted; those of the given set stay as they are. */
    static List<Line> split(List<Line> lines, BitSet untouched, ContentsIndex contents) {
        LineSplitter splitter = new LineSplitter(contents, lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (untouched.get(i) || lines.get(i).text().length() < 4) {
                splitter.result.add(lines.get(i));
            } else {
                splitter.split(lines.get(i));
            }
        }
        return splitter.result;
    }

    private void split(Line glued) {
        Line line = glued;
        int parted = 0;
        for (int end = leadingHeading(line.text());
                end > 0 && parted < MOST_GLUED;
                end = leadingHeading(line.text())) {
            addHeading(line.part(line.rawPart(0, end), true));
            line = line.part(line.rawPart(end, line.text().length()), false);
            parted++;
        }
        int start = trailingHeading(line.text());
        if (start > 0) {
            result.add(line.part(line.rawPart(0, start), false));
            addHeading(line.part(line.rawPart(start, line.text().length()), true));
        } else {
            addHeading(line);
        }
    }

    private void addHeading(Line line) {
        result.add(line);
        Reading reading = strong(HeadingGrammar.read(line.text()));
        if (reading != null) {
            note(reading);
        }
        Caption box = Caption.box(line.text());
        if (box != null && !box.designation().numbers().isEmpty()) {
            lastBox = box.designation().numbers().get(0);
        }
    }

    private void note(Reading reading) {
        last[reading.level().ordinal()] = reading.number();
        if (reading.level() == HeadingLevel.CHAPTER) {
            last[HeadingLevel.SECTION.ordinal()] = 0;
        }
    }

    /**
     * Where the text behind a heading begins; 0 where the line is no heading with text behind it.
     */
    private int leadingHeading(TracedText words) {
        if (words.charAt(0) == '专') {
            return leadingCaption(words);
        }
        Reading reading = words.charAt(0) == '第' ? strong(HeadingGrammar.label(words)) : null;
        if (reading == null || reading.title().isEmpty()) {
            return 0;
        }
        int titleStart = words.length() - reading.title().length();
        int end = titleStart + contents.titleLength(reading);
        if (end > titleStart) {
            boolean text = end < words.length() && Line.gap(words, end);
            return text && Prose.isSentence(words.substring(end)) ? end : 0;
        }
        boolean heading = HeadingGrammar.read(words) != null;
        return !heading && Line.gap(words, titleStart) && isNext(reading)
                ? firstChunk(words, titleStart)
                : 0;
    }

    private int leadingCaption(TracedText words) {
        if (Caption.of(words) != null || !words.toString().startsWith("专栏")) {
            return 0;
        }
        Ordinal number = Ordinal.at(words, 2);
        boolean next = number != null && number.value() == lastBox + 1;
        return next && Line.gap(words, number.end()) ? firstChunk(words, number.end()) : 0;
    }

    /**
     * The end of the words up to the next blank of the page, if they can be a title and a sentence
     * follows.
     */
    private static int firstChunk(TracedText words, int start) {
        int end = start + 1;
        while (end < words.length()
                && end - start <= LONGEST_FIRST_CHUNK
                && !Line.gap(words, end)) {
            end++;
        }
        boolean title =
                end - start > 3 && end - start <= LONGEST_FIRST_CHUNK && end < words.length();
        return title
                        && !Prose.isSentence(words.subSequence(start, end))
                        && Prose.isSentence(words.substring(end))
                ? end
                : 0;
    }

    /** Where a heading at the end of a paragraph begins; 0 where there is none. */
    private int trailingHeading(TracedText words) {
        for (int i = Math.max(1, words.length() - LONGEST_HEADING); i < words.length() - 3; i++) {
            char c = words.charAt(i);
            if (c != '第' && c != '专' || !Line.gap(words, i)) {
                continue;
            }
            TracedText rest = words.substring(i);
            boolean afterSentence =
                    Prose.isStop(words.charAt(i - 1)) || Prose.isClosing(words.charAt(i - 1));
            if (c == '第' ? isHeading(rest, afterSentence) : afterSentence && isNextBox(rest)) {
                return i;
            }
        }
        return 0;
    }

    private boolean isHeading(TracedText words, boolean afterSentence) {
        Reading reading = strong(HeadingGrammar.read(words));
        return reading != null
                && !reading.title().isEmpty()
                && (contents.has(reading) || afterSentence && isNext(reading));
    }

    private boolean isNextBox(TracedText words) {
        Caption caption = Caption.box(words);
        return caption != null
                && !caption.designation().numbers().isEmpty()
                && caption.designation().numbers().get(0) == lastBox + 1;
    }

    private boolean isNext(Reading reading) {
        return reading.number() == last[reading.level().ordinal()] + 1;
    }

    private static Reading strong(Reading reading) {
        return reading != null
                        && reading.number() > 0
                        && reading.level() != HeadingLevel.ANNEX
                        && reading.isStrong()
                ? reading
                : null;
    }
}
