package org.planlint.check;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Document;
import org.planlint.document.Heading;
import org.planlint.document.Outline;
import org.planlint.text.Folding;
import org.planlint.text.Position;
import org.planlint.text.SourceText;
import org.planlint.text.Span;

/** Turns operands into places as reports print them. */
final class Places {

    /** The format whose text has markup in it that nobody reads. */
    private static final String PAGE = "html";

    private final SourceText source;
    private final Outline outline;
    private final boolean page;

    Places(Document document) {
        source = document.source();
        page = document.info().format().equals(PAGE);
        outline = new Outline(document);
    }

    List<Place> of(List<Operand> operands) {
        List<Place> places = new ArrayList<>(operands.size());
        for (Operand operand : operands) {
            places.add(of(operand));
        }
        return places;
    }

    /** The words of the highest heading above a place; empty before the first. */
    String chapter(Operand operand) {
        List<Heading> path = outline.pathAt(operand.passage().span().start());
        return path.isEmpty() ? "" : Folding.key(path.get(0).title());
    }

    private Place of(Operand operand) {
        Span span = operand.passage().span();
        Span row = operand.passage().row();
        Position start = source.position(span.start());
        Position end = source.position(span.end());
        String text = source.slice(span);
        return new Place(
                operand.role(),
                start.line(),
                start.column(),
                end.line(),
                end.column(),
                text,
                page ? PageMarkup.without(text) : text,
                row == null ? null : source.lineOf(row.start()),
                row == null ? null : source.lineOf(Math.max(row.start(), row.end() - 1)),
                outline.sectionAt(span.start()),
                source.page(span.start()));
    }
}
