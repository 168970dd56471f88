package org.planlint.read.ole;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.planlint.read.UnreadableException;
import org.planlint.read.word.WordBlock;
import org.planlint.read.word.WordLists;
import org.planlint.read.word.WordParagraph;
import org.planlint.read.word.WordStyles;

/** Makes lines of the paragraphs of an old Word file, with the characters that it uses as signs. */
final class DocParagraphs {

    private static final int BODY_LEVEL = 9;
    private static final String PART = "WordDocument";

    private final HWPFDocument word;
    private final DocLists lists;

    /** Fields that are open, each with whether its code is still being read and not its result. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private int count;
    private boolean tracked;

    DocParagraphs(HWPFDocument word) {
        this.word = word;
        this.lists = new DocLists(word.getListTables());
    }

    /** Whether text was inserted or deleted by tracked changes. */
    boolean tracked() {
        return tracked;
    }

    void add(Paragraph paragraph, WordBlock.Sink sink) throws UnreadableException {
        WordParagraph line = new WordParagraph();
        line.begin(PART, count++);
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            tracked |= run.isMarkedInserted() || run.isMarkedDeleted();
            line.hide(run.isVanished() || run.isMarkedDeleted());
            append(run.text(), line);
        }
        fields.clear();
        sink.accept(line.finished(label(paragraph), heading(paragraph)));
    }

    private void append(String text, WordParagraph line) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\u0013' -> fields.push(true);
                case '\u0014' -> {
                    if (!fields.isEmpty()) {
                        fields.pop();
                        fields.push(false);
                    }
                }
                case '\u0015' -> fields.poll();
                // Ends of paragraphs and cells, anchors of pictures, notes and comments.
                case '\r', '\u0007', '\u0001', '\u0002', '\u0005', '\b', '\u001f', '\f' -> {}
                default -> {
                    if (!fields.contains(true)) {
                        printed(c, line);
                    }
                }
            }
        }
    }

    private static void printed(char c, WordParagraph line) {
        if (c == '\u000b') {
            line.lineBreak();
        } else {
            line.append(c == '\u001e' ? '-' : c);
        }
    }

    private WordLists.Label label(Paragraph paragraph) {
        int list = paragraph.getIlfo();
        return list > 0 && list < 0x7fff
                ? lists.next(list, paragraph.getIlvl())
                : WordLists.Label.NONE;
    }

    private int heading(Paragraph paragraph) {
        int level = paragraph.getLvl();
        if (level >= 0 && level < BODY_LEVEL) {
            return level + 1;
        }
        int index = paragraph.getStyleIndex();
        if (index >= word.getStyleSheet().numStyles()) {
            return 0;
        }
        StyleDescription style = word.getStyleSheet().getStyleDescription(index);
        String name = style == null ? null : style.getName();
        return name == null ? 0 : WordStyles.headingByName(name.toLowerCase(Locale.ROOT));
    }
}
