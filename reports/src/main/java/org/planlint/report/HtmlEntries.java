package org.planlint.report;

import java.util.ArrayList;
import java.util.List;
import org.planlint.check.Accepted;
import org.planlint.check.Finding;
import org.planlint.check.Place;
import org.planlint.document.Document;

/**
 * The relations on the right of the review page: findings with their proof, then what could not be
 * decided, then what holds. Without the script everything is open; with it an entry opens when it
 * is chosen.
 */
final class HtmlEntries {

    /** Places of a relation that is no finding that are listed; the JSON report has all. */
    private static final int LISTED = 6;

    private static final int LONGEST_QUOTE = 40;

    private final Html html;
    private final ReportText words;
    private final HtmlExhibits evidence;
    private final Exhibits exhibits;
    private final PlaceLinks links;

    HtmlEntries(Html html, ReportText words, Document document, PlaceLinks links) {
        this.html = html;
        this.words = words;
        this.links = links;
        this.evidence = new HtmlExhibits(html, words, links);
        this.exhibits = new Exhibits(document);
    }

    /** All entries in groups by what came of them; the script can group them otherwise. */
    void write(List<Entry> entries) {
        html.open("div", "class", "entries", "tabindex", "-1").line();
        int from = 0;
        for (Result result : Result.values()) {
            int to = from;
            while (to < entries.size() && entries.get(to).result() == result) {
                to++;
            }
            if (to > from) {
                group(result, entries.subList(from, to));
            }
            from = to;
        }
        html.close().line();
    }

    private void group(Result result, List<Entry> entries) {
        html.open("section", "class", "group " + result.code()).line();
        html.open("h3")
                .text(words.result(result) + " ")
                .element("span", String.valueOf(entries.size()), "class", "count")
                .close()
                .line();
        entries.forEach(this::entry);
        html.close().line();
    }

    private void entry(Entry entry) {
        String title = entry.id() + "-title";
        html.open(
                        "article",
                        "class",
                        "entry " + entry.result().code(),
                        "id",
                        entry.id(),
                        "aria-labelledby",
                        title,
                        "data-result",
                        entry.result().code(),
                        "data-category",
                        entry.category().name(),
                        "data-chapter",
                        String.valueOf(entry.chapter().number()),
                        "data-rule",
                        entry.rule(),
                        "data-operands",
                        String.valueOf(entry.places().size()))
                .line();
        html.open("p", "class", "kind");
        html.element("strong", words.result(entry.result()), "class", "severity");
        if (entry.number() > 0) {
            html.element("span", words.get("html.number", entry.number()), "class", "number");
        }
        html.element("span", entry.title());
        html.element("span", where(entry), "class", "where").close().line();
        html.open("h4", "id", title);
        html.element(
                "a", said(entry), "href", "#" + entry.id(), "title", words.get("html.permalink"));
        html.close().line();
        html.open("div", "class", "body").line();
        if (entry.finding() == null) {
            places(entry);
        } else {
            evidence.write(entry, exhibits.of(entry.places()));
            reasoning(entry);
        }
        html.close().close().line();
    }

    /** What came out; a rule that holds everywhere says only at how many places. */
    private String said(Entry entry) {
        String said = entry.words();
        if (said.isEmpty()) {
            return entry.title();
        }
        boolean places = said.chars().allMatch(c -> c >= '0' && c <= '9');
        return places ? words.get("html.holds.places", said) : said;
    }

    private String where(Entry entry) {
        return entry.places().isEmpty() ? "" : words.whereabouts(entry.places().get(0));
    }

    private void places(Entry entry) {
        html.open("ul", "class", "places").line();
        for (int i = 0; i < Math.min(LISTED, entry.places().size()); i++) {
            Place place = entry.places().get(i);
            html.open("li").element("span", words.role(place), "class", "role").text(" ");
            links.write(entry, place);
            String quote = SafeText.shorten(SafeText.oneLine(place.words()), LONGEST_QUOTE);
            html.text(" ").element("q", quote, "lang", "zh").close().line();
        }
        if (entry.places().size() > LISTED) {
            html.element("li", words.get("more", entry.places().size())).line();
        }
        html.close().line();
    }

    private void reasoning(Entry entry) {
        Finding finding = entry.finding();
        html.open("dl", "class", "reasoning").line();
        if (entry.decision() != null) {
            reason("label.accepted", decision(entry.decision()), "decision");
        }
        reason("label.calculation", finding.calculation(), "proof");
        reason("label.explanation", finding.explanation(), "explanation");
        reason("label.suggestion", finding.suggestion(), "suggestion");
        reason("label.category", words.category(finding.category()), "category");
        html.open("div", "class", "rule").element("dt", words.get("label.rule")).open("dd");
        html.element("a", finding.rule(), "href", "#" + HtmlHelp.id(finding.rule()));
        html.close().close().line();
        html.close().line();
    }

    /** Where the decision is written, why, by whom and until when. */
    private String decision(Accepted decision) {
        List<String> parts = new ArrayList<>();
        parts.add(words.get("accepted." + decision.ground().code()));
        if (!decision.reason().isEmpty()) {
            parts.add(decision.reason());
        }
        if (decision.by() != null) {
            parts.add(decision.by());
        }
        if (decision.until() != null) {
            parts.add(words.get("accepted.until", decision.until()));
        }
        return String.join(words.get("semicolon"), parts);
    }

    private void reason(String label, String text, String kind) {
        if (text != null && !text.isEmpty()) {
            html.open("div", "class", kind)
                    .element("dt", words.get(label))
                    .element("dd", text)
                    .close()
                    .line();
        }
    }
}
