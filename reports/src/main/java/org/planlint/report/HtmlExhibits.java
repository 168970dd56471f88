package org.planlint.report;

import java.util.List;
import java.util.stream.Collectors;
import org.planlint.check.Place;

/** The evidence of a finding: a few exhibits side by side, or many in a table. */
final class HtmlExhibits {

    /** More exhibits than this stand below each other in a table instead of side by side. */
    private static final int SIDE_BY_SIDE = 3;

    /** Characters of a quotation that are worth the room. */
    private static final int LONGEST_QUOTE = 300;

    private final Html html;
    private final ReportText words;

    private final PlaceLinks links;
    private Entry entry;

    HtmlExhibits(Html html, ReportText words, PlaceLinks links) {
        this.html = html;
        this.words = words;
        this.links = links;
    }

    void write(Entry proof, List<Exhibit> exhibits) {
        entry = proof;
        if (exhibits.size() > SIDE_BY_SIDE) {
            list(exhibits);
        } else {
            html.open("div", "class", "exhibits").line();
            exhibits.forEach(this::exhibit);
            html.close().line();
        }
    }

    private void exhibit(Exhibit exhibit) {
        boolean row = exhibit instanceof Exhibit.TableRow;
        html.open("figure", "class", row ? "row" : "passage").open("figcaption");
        if (!row) {
            exhibit.places().forEach(this::role);
        }
        links.write(entry, exhibit.places().get(0));
        html.close();
        if (exhibit instanceof Exhibit.TableRow tableRow) {
            html.scroll(words.whereabouts(exhibit.places().get(0)));
            table(tableRow);
            html.close();
        } else if (exhibit instanceof Exhibit.Passage passage) {
            html.open("blockquote", "lang", "zh");
            passage.pieces().forEach(piece -> piece(piece, false));
            html.close();
        }
        html.close().line();
    }

    /** What an operand is, with the colour and the number that it bears in the words. */
    private void role(Place place) {
        html.element(
                "span",
                words.role(place),
                "class",
                "role",
                "data-n",
                PlaceLinks.badge(entry, place));
    }

    private void table(Exhibit.TableRow row) {
        html.open("table", "lang", "zh");
        if (row.cells().stream().anyMatch(cell -> !cell.header().isEmpty())) {
            html.open("thead").open("tr");
            row.cells()
                    .forEach(
                            cell ->
                                    html.element(
                                            "th",
                                            cell.header(),
                                            "scope",
                                            "col",
                                            "colspan",
                                            span(cell)));
            html.close().close();
        }
        html.open("tbody").open("tr");
        for (Exhibit.Cell cell : row.cells()) {
            boolean quoted = cell.pieces().stream().anyMatch(piece -> piece.operand() != null);
            html.open("td", "colspan", span(cell), "class", quoted ? "quoted" : null);
            cell.pieces().forEach(piece -> piece(piece, true));
            html.close();
        }
        html.close().close().close();
    }

    private static String span(Exhibit.Cell cell) {
        return cell.span() > 1 ? String.valueOf(cell.span()) : null;
    }

    private void piece(Exhibit.Piece piece, boolean withRole) {
        if (piece.operand() == null) {
            html.text(piece.text());
            return;
        }
        html.element(
                "mark",
                SafeText.shorten(piece.text(), LONGEST_QUOTE),
                "class",
                PlaceLinks.colour(entry, piece.operand()),
                "data-n",
                PlaceLinks.badge(entry, piece.operand()));
        if (withRole) {
            html.text(" ")
                    .element(
                            "span",
                            words.role(piece.operand()),
                            "class",
                            "role",
                            "lang",
                            words.language());
        }
    }

    private void list(List<Exhibit> exhibits) {
        html.scroll(words.get("label.evidence"));
        html.open("table", "class", "operands");
        html.open("thead").open("tr");
        for (String column : List.of("role", "place", "text")) {
            html.element("th", words.get("html.column." + column), "scope", "col");
        }
        html.close().close().line().open("tbody").line();
        for (Exhibit exhibit : exhibits) {
            html.open("tr").element("td", roles(exhibit)).open("td");
            links.write(entry, exhibit.places().get(0));
            html.close();
            html.open("td", "lang", "zh");
            if (exhibit instanceof Exhibit.TableRow row) {
                for (int i = 0; i < row.filled().size(); i++) {
                    html.text(i == 0 ? "" : " │ ");
                    row.filled().get(i).forEach(piece -> piece(piece, false));
                }
            } else if (exhibit instanceof Exhibit.Passage passage) {
                passage.pieces().forEach(piece -> piece(piece, false));
            }
            html.close().close().line();
        }
        html.close().close().close().line();
    }

    private String roles(Exhibit exhibit) {
        return exhibit.places().stream()
                .map(words::role)
                .distinct()
                .collect(Collectors.joining(words.get("separator")));
    }
}
