package org.planlint.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.planlint.check.Category;
import org.planlint.check.Doubt;
import org.planlint.check.Place;
import org.planlint.check.Report;
import org.planlint.check.Verified;

/**
 * What the page says of the relations that hold and of those that could not be decided: by category
 * and rule, folded.
 */
final class HtmlRelations {

    /** Places of one relation that are listed; the JSON report has all. */
    private static final int LISTED = 6;

    private static final int LONGEST_QUOTE = 40;

    /** A line of the tables: what both kinds of relation have. */
    private record Relation(
            Category category, String rule, String title, String words, List<Place> places) {

        static Relation of(Verified verified) {
            return new Relation(
                    verified.category(),
                    verified.rule(),
                    verified.title(),
                    verified.calculation(),
                    verified.places());
        }

        static Relation of(Doubt doubt) {
            return new Relation(
                    doubt.category(), doubt.rule(), doubt.title(), doubt.reason(), doubt.places());
        }
    }

    private final Html html;
    private final ReportText words;

    HtmlRelations(Html html, ReportText words) {
        this.html = html;
        this.words = words;
    }

    void write(Report report) {
        List<Relation> doubts = report.undecided().stream().map(Relation::of).toList();
        section("undecided", doubts);
        List<Relation> holds = report.verified().stream().map(Relation::of).toList();
        section("verified", holds);
    }

    private void section(String id, List<Relation> relations) {
        html.open("section", "class", "relations " + id, "aria-labelledby", id).line();
        html.element("h2", words.get("html." + id + ".heading"), "id", id).line();
        if (relations.isEmpty()) {
            html.element("p", words.get("html.none")).line();
        } else {
            html.element("p", words.get("html." + id + ".note"), "class", "note").line();
            relations.stream()
                    .collect(
                            Collectors.groupingBy(
                                    Relation::category,
                                    () -> new EnumMap<>(Category.class),
                                    Collectors.toList()))
                    .forEach((category, ofCategory) -> category(category, id, ofCategory));
        }
        html.close().line();
    }

    /**
     * Doubts stand open, since somebody has to look at them; what held is opened by those who want
     * to know.
     */
    private void category(Category category, String id, List<Relation> relations) {
        html.element("h3", words.category(category)).line();
        boolean doubts = id.equals("undecided");
        Map<String, List<Relation>> byRule =
                relations.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Relation::rule, LinkedHashMap::new, Collectors.toList()));
        byRule.forEach(
                (rule, ofRule) -> {
                    String title = ofRule.get(0).title();
                    html.open("details", "open", doubts ? "" : null);
                    html.element("summary", words.get("html." + id + ".rule", title, ofRule.size()))
                            .line();
                    table(title, words.get(doubts ? "label.reason" : "label.calculation"), ofRule);
                    html.close().line();
                });
    }

    private void table(String title, String column, List<Relation> relations) {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", title)
                .open("table")
                .line();
        html.open("thead").open("tr").element("th", column, "scope", "col");
        html.element("th", words.get("label.evidence"), "scope", "col").close().close().line();
        html.open("tbody").line();
        for (Relation relation : relations) {
            html.open("tr").element("td", relation.words(), "class", "words").open("td").open("ul");
            relation.places().stream().limit(LISTED).forEach(this::place);
            if (relation.places().size() > LISTED) {
                html.element("li", words.get("more", relation.places().size()));
            }
            html.close().close().close().line();
        }
        html.close().close().close().line();
    }

    private void place(Place place) {
        String quote = SafeText.shorten(SafeText.oneLine(place.text()), LONGEST_QUOTE);
        html.open("li")
                .element("span", words.role(place), "class", "role")
                .text(words.whereabouts(place) + " ");
        html.element("q", quote, "lang", "zh").close();
    }
}
