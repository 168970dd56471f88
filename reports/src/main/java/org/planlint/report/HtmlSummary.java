package org.planlint.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.planlint.check.Category;
import org.planlint.check.Finding;
import org.planlint.check.Report;
import org.planlint.check.Severity;
import org.planlint.document.Notice;

/** The top of the page: which document, what came out, what was checked. */
final class HtmlSummary {

    private final Html html;
    private final ReportText words;

    HtmlSummary(Html html, ReportText words) {
        this.html = html;
        this.words = words;
    }

    void write(Report report) {
        cover(report);
        html.open("section", "aria-labelledby", "summary").line();
        html.element("h2", words.get("html.summary"), "id", "summary").line();
        figures(report);
        bar(report);
        remarks(report);
        if (report.checked() > 0) {
            categories(report);
        }
        html.close().line();
    }

    private void cover(Report report) {
        html.open("header", "class", "cover").line();
        html.element("p", words.get("html.eyebrow"), "class", "eyebrow").line();
        html.element("h1", report.document().title(), "lang", "zh").line();
        html.element("p", verdict(report), "class", "verdict " + tone(report)).line();
        html.open("dl", "class", "facts").line();
        fact("html.file", report.document().info().path(), null);
        DraftStage.of(report.document()).ifPresent(stage -> fact("html.stage", stage, null));
        fact("html.characters", String.valueOf(report.characters()), null);
        Report.BlockCount blocks = report.blocks();
        fact(
                "html.structure",
                words.get(
                        "html.blocks",
                        blocks.headings(),
                        blocks.paragraphs(),
                        blocks.tables(),
                        blocks.boxes()),
                null);
        fact("html.rate", words.get("html.rate.value", Opinions.rate(report)), null);
        fact("html.tool", "planlint " + report.toolVersion(), null);
        for (Notice notice : report.document().info().notices()) {
            fact("html.notice", words.get("notice." + notice), null);
        }
        fact("html.sha256", report.document().info().sha256(), "checksum");
        html.close().line().close().line();
    }

    private void fact(String key, String value, String kind) {
        html.open("div", "class", kind)
                .element("dt", words.get(key))
                .element("dd", value)
                .close()
                .line();
    }

    /** One sentence for those who read one sentence. */
    private String verdict(Report report) {
        if (report.findings().isEmpty()) {
            return words.get(report.checked() == 0 ? "html.verdict.nothing" : "html.verdict.clean");
        }
        return Arrays.stream(Severity.values())
                .filter(severity -> report.count(severity) > 0)
                .map(
                        severity ->
                                words.get(
                                        "html.verdict." + severity.code(), report.count(severity)))
                .collect(Collectors.joining(words.get("semicolon")));
    }

    /** The colour of the sentence: that of the gravest finding. */
    private static String tone(Report report) {
        String clean = report.checked() == 0 ? "undecided" : "holds";
        return report.findings().stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .map(Severity::code)
                .orElse(clean);
    }

    private void figures(Report report) {
        html.open("ul", "class", "figures").line();
        figure("checked", report.checked(), "");
        figure("holds", report.verified().size(), "");
        figure("violated", report.findings().size(), severities(report));
        figure("undecided", report.undecided().size(), "");
        html.close().line();
    }

    /** What the project lives with, and what else a reader should know. */
    private void remarks(Report report) {
        if (!report.accepted().isEmpty()) {
            String accepted = words.accepted(report);
            html.element("p", accepted, "class", "note").line();
        }
        report.remarks()
                .forEach(remark -> html.element("p", remark.text(), "class", "note").line());
    }

    private void figure(String kind, int number, String detail) {
        html.open("li", "class", kind)
                .element("span", words.get("html." + kind), "class", "name")
                .element("strong", String.valueOf(number));
        if (!detail.isEmpty()) {
            html.element("span", detail, "class", "detail");
        }
        html.close().line();
    }

    private String severities(Report report) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            if (report.count(severity) > 0) {
                parts.add(words.severity(severity) + " " + report.count(severity));
            }
        }
        return String.join(" · ", parts);
    }

    /** Holds, violated and undecided as shares of one bar; none so small that it cannot be seen. */
    private void bar(Report report) {
        if (report.checked() == 0) {
            return;
        }
        int[] numbers = {
            report.verified().size(), report.findings().size(), report.undecided().size()
        };
        String[] kinds = {"holds", "violated", "undecided"};
        double least = report.checked() / 100.0;
        double total = 0;
        for (int number : numbers) {
            total += number == 0 ? 0 : Math.max(number, least);
        }
        html.open(
                "svg",
                "class",
                "bar",
                "viewBox",
                "0 0 1000 10",
                "preserveAspectRatio",
                "none",
                "role",
                "img",
                "aria-label",
                words.get("html.bar", numbers[0], numbers[1], numbers[2]));
        long x = 0;
        for (int i = 0; i < numbers.length; i++) {
            long width =
                    numbers[i] == 0 ? 0 : Math.round(Math.max(numbers[i], least) / total * 1000);
            if (width > 0) {
                html.open(
                                "rect",
                                "class",
                                kinds[i],
                                "x",
                                String.valueOf(x),
                                "width",
                                String.valueOf(width),
                                "height",
                                "10")
                        .close();
            }
            x += width;
        }
        html.close().line();
    }

    private void categories(Report report) {
        html.open("table", "class", "numbers").line();
        html.open("thead").open("tr");
        for (String column : List.of("category", "checked", "holds", "violated", "undecided")) {
            html.element("th", words.get("html." + column), "scope", "col");
        }
        html.close().close().line().open("tbody").line();
        Tally.byCategory(report)
                .forEach(
                        (category, tally) -> {
                            if (tally.checked() > 0) {
                                category(category, tally);
                            }
                        });
        html.close().close().line();
    }

    private void category(Category category, Tally tally) {
        html.open("tr").element("th", words.category(category), "scope", "row");
        html.element("td", String.valueOf(tally.checked()));
        count("holds", tally.verified().size());
        count("violated", tally.findings().size());
        count("undecided", tally.undecided().size());
        html.close().line();
    }

    private void count(String kind, int number) {
        html.element("td", String.valueOf(number), "class", number == 0 ? "zero" : kind);
    }
}
