package org.planlint.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.planlint.check.Place;
import org.planlint.document.Block;
import org.planlint.document.Box;
import org.planlint.document.Contents;
import org.planlint.document.Designation;
import org.planlint.document.Document;
import org.planlint.document.Figure;
import org.planlint.document.Glossary;
import org.planlint.document.Heading;
import org.planlint.document.Paragraph;
import org.planlint.document.Part;
import org.planlint.document.Row;
import org.planlint.document.Table;
import org.planlint.text.SourceText;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * Finds what stands round an operand: the row of its table, or the words of its paragraph. Works on
 * the document model, not on the source's lines, so that wraps and markup do not show.
 */
final class Exhibits {

    /** Characters before and behind a quotation, as far as its sentence reaches. */
    private static final int SURROUNDINGS = 60;

    private static final String SENTENCE_ENDS = "。！？；\n";

    /** Either a row with its table, or running words. */
    private record Site(Span span, TracedText words, Row row, Table table) {}

    /** A place with its offsets. */
    private record Operand(Place place, Span span) {}

    private final SourceText source;
    private final PlaceSpans spans;
    private final TreeMap<Integer, Site> sites = new TreeMap<>();

    Exhibits(Document document) {
        source = document.source();
        spans = new PlaceSpans(source);
        document.blocksDeep(Part.Zone.values()).forEach(this::index);
    }

    /**
     * The exhibits of a proof, in the order of its operands; operands in one row make one exhibit.
     */
    List<Exhibit> of(List<Place> places) {
        Map<Span, List<Operand>> together = new LinkedHashMap<>();
        for (Place place : places) {
            Operand operand = new Operand(place, spans.of(place));
            Site site = siteOf(operand);
            Span key = site != null && site.row() != null ? site.span() : operand.span();
            together.computeIfAbsent(key, span -> new ArrayList<>()).add(operand);
        }
        List<Exhibit> exhibits = new ArrayList<>();
        for (List<Operand> operands : together.values()) {
            Site site = siteOf(operands.get(0));
            if (site != null && site.row() != null) {
                exhibits.add(row(site, operands));
            } else {
                operands.forEach(operand -> exhibits.add(passage(site, operand)));
            }
        }
        return exhibits;
    }

    private void index(Block block) {
        if (block instanceof Paragraph paragraph) {
            put(paragraph.span(), paragraph.text());
        } else if (block instanceof Heading heading) {
            put(joined(heading.label(), heading.title()));
        } else if (block instanceof Contents contents) {
            contents.entries().forEach(entry -> put(joined(entry.label(), entry.title())));
        } else if (block instanceof Glossary glossary) {
            put(glossary.title());
            glossary.entries()
                    .forEach(entry -> put(entry.span(), joined(entry.term(), entry.definition())));
        } else if (block instanceof Box box) {
            put(designated(box.designation(), box.caption()));
        } else if (block instanceof Figure figure) {
            put(designated(figure.designation(), figure.caption()));
        } else if (block instanceof Table table) {
            put(designated(table.designation(), table.caption()));
            put(table.unit());
            table.notes().forEach(this::put);
            table.rows()
                    .forEach(
                            row ->
                                    sites.put(
                                            row.span().start(),
                                            new Site(row.span(), null, row, table)));
        }
    }

    /** Words with the mark or number that stands before them. */
    private void put(Span whole, TracedText words) {
        int start = words.isEmpty() ? whole.end() : words.span().start();
        put(
                start > whole.start()
                        ? joined(
                                TracedText.of(source, new Span(whole.start(), start)).strip(),
                                words)
                        : words);
    }

    private void put(TracedText words) {
        if (!words.isEmpty()) {
            sites.put(words.span().start(), new Site(words.span(), words, null, null));
        }
    }

    private TracedText designated(Designation designation, TracedText caption) {
        return designation == null
                ? caption
                : joined(TracedText.of(source, designation.span()), caption);
    }

    private static TracedText joined(TracedText first, TracedText second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        int end = first.span().end();
        return new TracedText.Builder().append(first).append(' ', end, end).append(second).build();
    }

    /**
     * Where an operand stands; {@code null} where the model does not know, or it runs over several
     * sites.
     */
    private Site siteOf(Operand operand) {
        Map.Entry<Integer, Site> last =
                sites.floorEntry(Math.max(operand.span().start(), operand.span().end() - 1));
        if (last == null || !last.getValue().span().overlaps(operand.span())) {
            return null;
        }
        Map.Entry<Integer, Site> before = sites.lowerEntry(last.getKey());
        boolean several = before != null && before.getValue().span().overlaps(operand.span());
        return several ? null : last.getValue();
    }

    private static Exhibit row(Site site, List<Operand> operands) {
        List<Exhibit.Cell> cells =
                site.row().cells().stream()
                        .map(
                                cell ->
                                        new Exhibit.Cell(
                                                site.table().header(cell.column()),
                                                cell.columnSpan(),
                                                pieces(cell.text(), operands)))
                        .toList();
        return new Exhibit.TableRow(operands.stream().map(Operand::place).toList(), cells);
    }

    private static Exhibit passage(Site site, Operand operand) {
        Place place = operand.place();
        List<Exhibit.Piece> pieces =
                site == null ? List.of() : pieces(site.words(), List.of(operand));
        if (pieces.stream().noneMatch(piece -> piece.operand() != null)) {
            return new Exhibit.Passage(
                    List.of(place), List.of(new Exhibit.Piece(place.text(), place)));
        }
        List<Exhibit.Piece> near = new ArrayList<>(pieces);
        near.replaceAll(
                piece ->
                        piece.operand() != null
                                ? piece
                                : new Exhibit.Piece(
                                        piece == pieces.get(0)
                                                ? lastOf(piece.text())
                                                : firstOf(piece.text()),
                                        null));
        return new Exhibit.Passage(List.of(place), near);
    }

    /** Splits words where an operand begins or ends. */
    private static List<Exhibit.Piece> pieces(TracedText words, List<Operand> operands) {
        List<Exhibit.Piece> pieces = new ArrayList<>();
        int from = 0;
        Place current = words.isEmpty() ? null : operandAt(words, 0, operands);
        for (int i = 1; i <= words.length(); i++) {
            Place next = i == words.length() ? null : operandAt(words, i, operands);
            if (i == words.length() || next != current) {
                pieces.add(new Exhibit.Piece(words.subSequence(from, i).toString(), current));
                from = i;
                current = next;
            }
        }
        return pieces;
    }

    private static Place operandAt(TracedText words, int index, List<Operand> operands) {
        int at = words.span(index, index + 1).start();
        for (Operand operand : operands) {
            if (operand.span().contains(at)) {
                return operand.place();
            }
        }
        return null;
    }

    private static String lastOf(String text) {
        int from = Math.max(0, text.length() - SURROUNDINGS);
        from += from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
        for (int i = text.length() - 1; i >= from; i--) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
                return text.substring(i + 1);
            }
        }
        return from == 0 ? text : "…" + text.substring(from);
    }

    private static String firstOf(String text) {
        int to = Math.min(text.length(), SURROUNDINGS);
        to -= Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
        for (int i = 0; i < to; i++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
                return text.substring(0, i + 1);
            }
        }
        return to == text.length() ? text : text.substring(0, to) + "…";
    }
}
