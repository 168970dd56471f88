package org.planlint.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planlint.read.InputFile;
import org.planlint.read.ReadLimits;
import org.planlint.read.UnreadableException;
import org.planlint.read.word.DocxReader;
import org.planlint.read.word.WordPlaces;
import org.planlint.text.Blank;
import org.planlint.text.SourceText;
import org.planlint.text.Span;

/**
 * Finds the characters of the source text in the main part of the Word file that it was read from.
 *
 * <p>Word shows no comment in a footnote, an endnote or a text box ([MS-OI29500] 2.1.315): what
 * stands there is found at the reference of the note, or at the box, in the main text.
 */
final class DraftPlaces {

    /** The file was read within the user's limits just before. */
    private static final ReadLimits NO_LIMITS =
            new ReadLimits(
                    Integer.MAX_VALUE - 16L,
                    Long.MAX_VALUE,
                    Integer.MAX_VALUE,
                    Integer.MAX_VALUE,
                    Integer.MAX_VALUE,
                    Integer.MAX_VALUE,
                    Integer.MAX_VALUE,
                    Integer.MAX_VALUE);

    /**
     * Where a comment begins and ends: at characters, or at whole runs.
     *
     * @param first its first character, or the first of a run
     * @param last its last
     * @param sign where the sign that opens it stands; −1 for behind the last character
     */
    record Range(DraftUnit first, DraftUnit last, int sign) {}

    private final SourceText source;
    private final WordPackage file;
    private final WordPlaces places;
    private final DraftPart main;
    private final Map<String, DraftPart> notes = new HashMap<>();

    /**
     * @param input the same file as {@code file}
     */
    DraftPlaces(SourceText source, InputFile input, WordPackage file, DraftPart main)
            throws UnreadableException {
        this.source = source;
        this.file = file;
        this.main = main;
        this.places = new DocxReader(NO_LIMITS).places(input);
    }

    /** {@code null} where the main text has nothing to tie a comment to. */
    Range of(Span span) throws IOException {
        DraftUnit first = null;
        DraftUnit last = null;
        int sign = -1;
        for (WordPlaces.Place place : places.of(span)) {
            Range range = of(place, span);
            if (range != null) {
                first =
                        first == null || range.first().start() < first.start()
                                ? range.first()
                                : first;
                boolean later = last == null || range.last().end() > last.end();
                last = later ? range.last() : last;
                sign = later ? range.sign() : sign;
            }
        }
        return first == null ? near(0) : new Range(first, last, sign);
    }

    private Range of(WordPlaces.Place place, Span span) throws IOException {
        if (!place.part().equals(file.mainPart())) {
            return reference(place);
        }
        if (place.paragraph() >= main.paragraphs().size()) {
            return null;
        }
        List<DraftUnit> units = main.paragraphs().get(place.paragraph());
        if (units.isEmpty()) {
            return near(place.paragraph());
        }
        // Only the number that Word prints before the paragraph: its first character.
        int from = Math.min(place.from(), units.size() - 1);
        int to = Math.min(Math.max(place.to(), from + 1), units.size());
        int sign = main.signOf(place.paragraph());
        return agrees(units, place, span)
                ? new Range(units.get(from), units.get(to - 1), sign)
                : new Range(units.get(0), units.get(units.size() - 1), sign);
    }

    /**
     * Whether the file has the very characters of the source text there, as far as both are
     * characters; they don't where a make of file is not understood, and the comment then stands at
     * the paragraph.
     */
    private boolean agrees(List<DraftUnit> units, WordPlaces.Place place, Span span) {
        if (place.to() > units.size()) {
            return false;
        }
        if (place.to() - place.from() != span.length()) {
            return true;
        }
        for (int i = place.from(); i < place.to(); i++) {
            char read = source.text().charAt(span.start() + i - place.from());
            char written = units.get(i).character();
            boolean symbol = written == 0 || written >= '\ue000' && written <= '\uf8ff';
            if (!symbol && !Blank.is(written) && written != read) {
                return false;
            }
        }
        return true;
    }

    private Range reference(WordPlaces.Place place) throws IOException {
        DraftPart part = notes.get(place.part());
        if (part == null) {
            String xml = file.text(place.part());
            WordNames names = xml == null ? null : WordNames.of(xml);
            if (names == null) {
                return null;
            }
            part = new DraftPart(xml, names);
            notes.put(place.part(), part);
        }
        String note = part.noteOf(place.paragraph());
        DraftPart.Reference reference = note == null ? null : main.reference(note);
        if (reference == null) {
            return null;
        }
        DraftUnit unit = DraftUnit.of(reference.run());
        return new Range(unit, unit, main.signOf(reference.paragraph()));
    }

    /** A paragraph without characters: the next that has some, or the last before. */
    private Range near(int paragraph) {
        List<List<DraftUnit>> paragraphs = main.paragraphs();
        for (int i = paragraph; i < paragraphs.size(); i++) {
            if (!paragraphs.get(i).isEmpty()) {
                DraftUnit unit = paragraphs.get(i).get(0);
                return new Range(unit, unit, main.signOf(i));
            }
        }
        for (int i = paragraph - 1; i >= 0; i--) {
            if (!paragraphs.get(i).isEmpty()) {
                DraftUnit unit = paragraphs.get(i).get(paragraphs.get(i).size() - 1);
                return new Range(unit, unit, main.signOf(i));
            }
        }
        return null;
    }
}
