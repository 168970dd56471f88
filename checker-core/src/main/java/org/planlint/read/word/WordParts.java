package org.planlint.read.word;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.planlint.read.ReadLimits;
import org.planlint.read.UnreadableException;
import org.planlint.read.UnreadableException.Reason;
import org.planlint.read.XmlPart;
import org.planlint.read.ZipArchive;

/**
 * The parts of a Word file, each read when it is first asked for: many documents never do, and a
 * short run feels it.
 */
final class WordParts {

    /** SharePoint numbers parts: word/document2.xml. */
    private static final Pattern MAIN = Pattern.compile("word/document\\d*\\.xml");

    private static final Pattern STYLES = Pattern.compile("word/styles\\d*\\.xml");
    private static final Pattern NUMBERING = Pattern.compile("word/numbering\\d*\\.xml");
    private static final Pattern FOOTNOTES = Pattern.compile("word/footnotes\\d*\\.xml");
    private static final Pattern ENDNOTES = Pattern.compile("word/endnotes\\d*\\.xml");

    private final ZipArchive archive;
    private final ReadLimits limits;
    private WordStyles styles;
    private WordLists lists;
    private WordNotes footnotes;
    private WordNotes endnotes;
    private boolean tracked;
    private boolean paged;
    private boolean embedded;

    WordParts(ZipArchive archive, ReadLimits limits) {
        this.archive = archive;
        this.limits = limits;
    }

    /** Whether an archive has the main part of a Word file. */
    static boolean hasBody(ZipArchive archive) {
        return archive.part(MAIN).isPresent();
    }

    /** Hands the main text on, block by block. */
    void readBody(WordBlock.Sink sink) throws UnreadableException {
        String main =
                archive.part(MAIN)
                        .orElseThrow(() -> new UnreadableException(Reason.BROKEN_ARCHIVE));
        WordBody body = new WordBody(sink, this, main);
        parse(main, body);
        tracked |= body.tracked();
        paged = body.paged();
        embedded = body.embedded();
    }

    WordStyles styles() throws UnreadableException {
        if (styles == null) {
            styles = new WordStyles();
            parse(STYLES, styles);
        }
        return styles;
    }

    WordLists lists() throws UnreadableException {
        if (lists == null) {
            WordNumbering numbering = new WordNumbering();
            parse(NUMBERING, numbering);
            lists = new WordLists(numbering);
        }
        return lists;
    }

    /** The paragraphs of a footnote; none if there is no such note. */
    List<WordBlock> footnote(String id) throws UnreadableException {
        if (footnotes == null) {
            footnotes = notes(FOOTNOTES);
        }
        return footnotes.take(id);
    }

    /** The paragraphs of an endnote; none if there is no such note. */
    List<WordBlock> endnote(String id) throws UnreadableException {
        if (endnotes == null) {
            endnotes = notes(ENDNOTES);
        }
        return endnotes.take(id);
    }

    /** Whether tracked changes were met in what was read. */
    boolean tracked() {
        return tracked;
    }

    /** Whether the file says where pages begin. */
    boolean paged() {
        return paged;
    }

    /** Whether another file is put into the text. */
    boolean embedded() {
        return embedded;
    }

    private WordNotes notes(Pattern name) throws UnreadableException {
        WordNotes notes = new WordNotes();
        Optional<String> part = archive.part(name);
        if (part.isPresent()) {
            WordBody body = new WordBody(notes, this, part.get());
            parse(part.get(), body);
            tracked |= body.tracked();
        }
        return notes;
    }

    private void parse(Pattern name, XmlPart.Handler handler) throws UnreadableException {
        Optional<String> part = archive.part(name);
        if (part.isPresent()) {
            parse(part.get(), handler);
        }
    }

    private void parse(String part, XmlPart.Handler handler) throws UnreadableException {
        XmlPart.parse(archive, part, limits, handler);
    }
}
