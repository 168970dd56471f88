package org.planlint.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlint.check.Place;
import org.planlint.document.Document;
import org.planlint.text.Span;

/**
 * Finds what stands round an operand: the row of its table, or the words of its paragraph. Works on
 * the document model, not on the source's lines, so that wraps and markup do not show.
 */
final class Exhibits {

    private final Sites sites;
    private final PlaceSpans spans;

    Exhibits(Document document) {
        sites = new Sites(document);
        spans = new PlaceSpans(document.source());
    }

    /**
     * The exhibits of a proof, in the order of its operands; operands in one row, or in words that
     * are quoted together, make one exhibit.
     */
    List<Exhibit> of(List<Place> places) {
        Map<Span, List<Quotation.Operand>> together = new LinkedHashMap<>();
        for (Place place : places) {
            Quotation.Operand operand = new Quotation.Operand(place, spans.of(place));
            Sites.Site site = sites.of(operand.span());
            Span key = site == null ? operand.span() : site.span();
            together.computeIfAbsent(key, span -> new ArrayList<>()).add(operand);
        }
        Map<Place, Exhibit> exhibits = new IdentityHashMap<>();
        for (List<Quotation.Operand> operands : together.values()) {
            Sites.Site site = sites.of(operands.get(0).span());
            List<Exhibit> made =
                    site != null && site.row() != null
                            ? List.of(row(site, operands))
                            : passages(site, operands);
            made.forEach(exhibit -> exhibit.places().forEach(at -> exhibits.put(at, exhibit)));
        }
        return places.stream().map(exhibits::get).distinct().toList();
    }

    private static Exhibit row(Sites.Site site, List<Quotation.Operand> operands) {
        List<Exhibit.Cell> cells =
                site.row().cells().stream()
                        .map(
                                cell ->
                                        new Exhibit.Cell(
                                                site.table().header(cell.column()),
                                                cell.columnSpan(),
                                                Quotation.pieces(cell.text(), operands)))
                        .toList();
        return new Exhibit.TableRow(
                operands.stream().map(Quotation.Operand::place).toList(), cells);
    }

    /** The operands with their sentences; those whose sentences meet are quoted together. */
    private static List<Exhibit> passages(Sites.Site site, List<Quotation.Operand> operands) {
        List<Exhibit> passages = new ArrayList<>();
        List<Quotation> quotations = new ArrayList<>();
        for (Quotation.Operand operand : operands) {
            Quotation quotation = site == null ? null : Quotation.of(site.words(), operand);
            if (quotation == null) {
                Place place = operand.place();
                List<Exhibit.Piece> pieces = List.of(new Exhibit.Piece(place.words(), place));
                passages.add(new Exhibit.Passage(List.of(place), pieces));
            } else {
                quotations.add(quotation);
            }
        }
        quotations.sort(Comparator.comparingInt(Quotation::from));
        Quotation last = null;
        for (Quotation next : quotations) {
            if (last != null && next.from() <= last.to()) {
                last = last.with(next);
            } else {
                if (last != null) {
                    passages.add(last.passage(site.words()));
                }
                last = next;
            }
        }
        if (last != null) {
            passages.add(last.passage(site.words()));
        }
        return passages;
    }
}
