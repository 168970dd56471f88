package org.planlint.report;

import java.util.List;
import org.planlint.check.Report;
import org.planlint.check.Severity;
import org.planlint.document.Document;

/**
 * The frame of the page: a bar, the overview, the review with the document on the left and the
 * relations on the right, and the appendix with pictures and rules. On paper and without the script
 * they follow each other; the script shows the review, or overview and appendix.
 */
final class HtmlFrame {

    private final Html html;
    private final ReportText words;

    HtmlFrame(Html html, ReportText words) {
        this.html = html;
        this.words = words;
    }

    void write(Report report) {
        Document document = report.document();
        Chapters chapters = new Chapters(document);
        List<Entry> entries = Entry.of(report, chapters);
        // Pictures and findings link to the document: it is written first.
        Anchors anchors = new Anchors();
        Html paper = Html.fragment();
        new HtmlDocument(paper, words, document, new Marks(entries, document.source()), anchors)
                .write(document);
        bar(report);
        html.open("main").line();
        html.open("div", "id", "overview", "class", "overview", "tabindex", "-1").line();
        new HtmlSummary(html, words).write(report);
        html.close().line();
        html.open("div", "id", "review", "class", "review").line();
        html.open("section", "class", "document", "tabindex", "0", "aria-labelledby", "document")
                .line();
        html.element("h2", words.get("html.document"), "id", "document").line();
        html.append(paper).close().line();
        html.open("section", "class", "findings", "aria-labelledby", "findings").line();
        html.element("h2", words.get("html.findings"), "id", "findings", "tabindex", "-1").line();
        findings(report, entries, new PlaceLinks(html, words, document.source(), anchors));
        html.close().line().close().line();
        html.open("div", "class", "overview appendix").line();
        new HtmlPictures(html, words).write(report, entries, chapters, anchors);
        new HtmlHelp(html, words).write(report);
        html.close().line().close().line();
    }

    private void findings(Report report, List<Entry> entries, PlaceLinks links) {
        html.element("p", words.get("html.promise"), "class", "note promise").line();
        new HtmlFilter(html, words).write(entries);
        if (report.findings().isEmpty()) {
            html.element("p", words.get("html.findings.none"), "class", "none").line();
        }
        new HtmlEntries(html, words, report.document(), links).write(entries);
    }

    private void bar(Report report) {
        html.open("header", "class", "top").line();
        html.element("p", report.document().title(), "class", "name", "lang", "zh").line();
        html.open("p", "class", "chips");
        for (Severity severity : Severity.values()) {
            if (report.count(severity) > 0) {
                html.open("span", "class", severity.code())
                        .text(words.severity(severity) + " ")
                        .element("strong", String.valueOf(report.count(severity)))
                        .close();
            }
        }
        html.close().line();
        html.open("nav", "aria-label", words.get("html.views")).line();
        html.element("a", words.get("html.review"), "href", "#review").line();
        html.element("a", words.get("html.overview"), "href", "#overview").line();
        html.close().line();
        keys();
        html.close().line();
    }

    /** The keys are the script's: it shows them. */
    private void keys() {
        html.open("details", "class", "keys", "hidden", "")
                .element("summary", words.get("html.keys"))
                .open("div")
                .open("dl");
        for (String key : List.of("j", "k", "n", "p", "/", "u", "v", "o", "Escape")) {
            html.open("div")
                    .element("dt", key.equals("Escape") ? "Esc" : key)
                    .element("dd", words.get("html.keys." + (key.equals("/") ? "search" : key)))
                    .close();
        }
        html.close()
                .open("label")
                .open("input", "type", "checkbox", "name", "keys", "checked", "")
                .text(" " + words.get("html.keys.on"))
                .close();
        html.close().close().line();
    }
}
