package org.planlint.report;

import org.planlint.check.Place;
import org.planlint.text.SourceText;
import org.planlint.text.Span;

/** Finds the characters of a place again, which reports print by line and column. */
final class PlaceSpans {

    private final SourceText source;

    PlaceSpans(SourceText source) {
        this.source = source;
    }

    Span of(Place place) {
        return new Span(
                offset(place.line(), place.column()), offset(place.endLine(), place.endColumn()));
    }

    private int offset(int line, int column) {
        return source.text().offsetByCodePoints(source.line(line).start(), column - 1);
    }
}
