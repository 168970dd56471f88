package org.planlint.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Block;
import org.planlint.document.Box;
import org.planlint.document.Document;
import org.planlint.document.Glossary;
import org.planlint.document.Heading;
import org.planlint.document.ItemMark;
import org.planlint.document.Outline;
import org.planlint.document.Paragraph;
import org.planlint.document.Part.Zone;
import org.planlint.extract.prose.Setting.Kind;
import org.planlint.text.Folding;
import org.planlint.text.TracedText;

/** Takes the prose of a document apart into sentences. Tables are not prose. */
public final class Sentences {

    /** Longer than any list of a real plan. */
    private static final int LONGEST = 2000;

    private final Outline outline;
    private final List<Sentence> sentences = new ArrayList<>();
    private int paragraphs;

    private Sentences(Document document) {
        outline = new Outline(document);
    }

    /** All sentences of body and annexes in reading order. */
    public static List<Sentence> of(Document document) {
        Sentences extraction = new Sentences(document);
        document.blocks(Zone.BODY, Zone.ANNEX).forEach(block -> extraction.block(block, null));
        return extraction.sentences;
    }

    private void block(Block block, Box box) {
        if (block instanceof Heading heading) {
            add(heading.title(), Kind.HEADING, box, ItemMark.NONE);
        } else if (block instanceof Paragraph paragraph) {
            add(
                    paragraph.text(),
                    box == null ? Kind.PARAGRAPH : Kind.BOX_ITEM,
                    box,
                    paragraph.mark());
        } else if (block instanceof Box inner) {
            add(inner.caption(), Kind.BOX_TITLE, inner, ItemMark.NONE);
            inner.blocks().forEach(content -> block(content, inner));
        } else if (block instanceof Glossary glossary) {
            for (Glossary.Entry entry : glossary.entries()) {
                add(entry.definition(), Kind.GLOSSARY, null, ItemMark.NONE);
            }
        }
    }

    private void add(TracedText words, Kind kind, Box box, ItemMark mark) {
        TracedText text = words.withoutBlanks();
        if (text.isEmpty()) {
            return;
        }
        List<Heading> path = outline.pathAt(text.span().start());
        Outlook ofBox = box == null ? null : Outlook.of(Folding.key(box.caption()));
        Setting setting =
                new Setting(
                        path,
                        kind,
                        box,
                        mark,
                        paragraphs++,
                        ofBox == null ? Outlook.of(path) : ofBox);
        int start = 0;
        int index = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += isOpening(c) ? 1 : isClosing(c) && depth > 0 ? -1 : 0;
            // A stop inside brackets or quotation marks ends nothing.
            boolean ends = depth == 0 && isStop(c) || i == text.length() - 1;
            if (ends || isTooLong(i - start, c)) {
                sentences.add(Sentence.of(text.subSequence(start, i + 1), setting, index++));
                start = i + 1;
                depth = ends ? depth : 0;
            }
        }
    }

    /**
     * Whether a sentence is cut here though it goes on. Readers compare the parts of a sentence
     * with each other; one of a million characters, which no plan has, would keep them busy for
     * hours.
     */
    private static boolean isTooLong(int length, char c) {
        return length > LONGEST && (c == '，' || c == ',' || c == '、' || length > 2 * LONGEST);
    }

    private static boolean isStop(char c) {
        return c == '。' || c == '！' || c == '？' || c == '；' || c == ';';
    }

    private static boolean isOpening(char c) {
        return c == '（' || c == '(' || c == '“' || c == '《' || c == '【';
    }

    private static boolean isClosing(char c) {
        return c == '）' || c == ')' || c == '”' || c == '》' || c == '】';
    }
}
