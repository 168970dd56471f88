package org.planlint.report;

import java.util.List;
import org.planlint.check.Place;
import org.planlint.text.SourceText;

/** Links from an operand in a proof to its place in the document on the page. */
final class PlaceLinks {

    /** Colours that tie the quotations of a proof to the operands in the document. */
    private static final int COLOURS = 6;

    private final Html html;
    private final ReportText words;
    private final Anchors anchors;
    private final PlaceSpans spans;

    PlaceLinks(Html html, ReportText words, SourceText source, Anchors anchors) {
        this.html = html;
        this.words = words;
        this.anchors = anchors;
        this.spans = new PlaceSpans(source);
    }

    /**
     * A link with the words of the place. It leads to the block; the script takes it to the very
     * characters.
     */
    void write(Entry entry, Place place) {
        String block = anchors.at(spans.of(place).start());
        if (block == null) {
            html.text(words.whereabouts(place));
            return;
        }
        int operand = number(entry, place);
        html.element(
                "a",
                words.whereabouts(place),
                "class",
                "go",
                "href",
                "#" + block,
                "data-o",
                entry.index() + "." + operand);
    }

    /** The index of an operand; its very object, since two of one place may look alike. */
    static int number(Entry entry, Place place) {
        List<Place> places = entry.places();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) == place) {
                return i;
            }
        }
        throw new IllegalArgumentException("no operand of " + entry.id() + ": " + place);
    }

    /** The class of an operand's colour; none where there is nothing to tie. */
    static String colour(Entry entry, Place place) {
        return entry.places().size() < 2 ? null : "op-" + (number(entry, place) % COLOURS + 1);
    }

    /** The number that is printed at an operand; none where there is nothing to tie. */
    static String badge(Entry entry, Place place) {
        return entry.places().size() < 2 ? null : String.valueOf(number(entry, place) + 1);
    }
}
