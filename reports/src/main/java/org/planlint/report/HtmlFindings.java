package org.planlint.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.planlint.check.Category;
import org.planlint.check.Finding;
import org.planlint.check.Report;
import org.planlint.check.Severity;

/**
 * The findings of the page, the gravest first, each with its evidence; and the filter, which the
 * script brings to life.
 */
final class HtmlFindings {

    private final Html html;
    private final ReportText words;
    private final HtmlExhibits evidence;

    HtmlFindings(Html html, ReportText words) {
        this.html = html;
        this.words = words;
        this.evidence = new HtmlExhibits(html, words);
    }

    void write(Report report) {
        html.open("section", "aria-labelledby", "findings").line();
        html.element("h2", words.get("html.findings"), "id", "findings", "tabindex", "-1").line();
        if (report.findings().isEmpty()) {
            html.element("p", words.get("html.findings.none")).line();
        } else {
            html.element("p", words.get("html.promise"), "class", "note").line();
            filter(report.findings());
            Exhibits exhibits = new Exhibits(report.document());
            List<Finding> sorted =
                    report.findings().stream()
                            .sorted(Comparator.comparing(Finding::severity))
                            .toList();
            for (int i = 0; i < sorted.size(); i++) {
                finding(i + 1, sorted.get(i), exhibits.of(sorted.get(i).places()));
            }
        }
        html.close().line();
    }

    /** Hidden until the script shows it: without the script it would do nothing. */
    private void filter(List<Finding> findings) {
        Map<Severity, Long> severities =
                new TreeMap<>(
                        findings.stream()
                                .collect(
                                        Collectors.groupingBy(
                                                Finding::severity, Collectors.counting())));
        Map<Category, Long> categories =
                new TreeMap<>(
                        findings.stream()
                                .collect(
                                        Collectors.groupingBy(
                                                Finding::category, Collectors.counting())));
        html.open("form", "class", "filter", "hidden", "", "aria-label", words.get("html.filter"))
                .line();
        html.open("fieldset").element("legend", words.get("html.filter.severity"));
        severities.forEach(
                (severity, count) -> {
                    html.open("label", "class", severity.code())
                            .open(
                                    "input",
                                    "type",
                                    "checkbox",
                                    "name",
                                    "severity",
                                    "value",
                                    severity.code(),
                                    "checked",
                                    "");
                    html.text(words.severity(severity) + " ")
                            .element("output", String.valueOf(count))
                            .close();
                });
        html.close().line();
        html.open("label")
                .text(words.get("html.filter.category") + " ")
                .open("select", "name", "category");
        html.element("option", words.get("html.filter.all"), "value", "");
        categories.forEach(
                (category, count) ->
                        html.element(
                                "option",
                                words.category(category) + " (" + count + ")",
                                "value",
                                category.name(),
                                "data-name",
                                words.category(category)));
        html.close().close().line();
        html.element(
                        "p",
                        words.get("html.filter.shown", findings.size(), findings.size()),
                        "role",
                        "status",
                        "data-pattern",
                        words.get("html.filter.shown", "{0}", "{1}"))
                .line();
        html.close().line();
    }

    private void finding(int number, Finding finding, List<Exhibit> exhibits) {
        String id = "f-" + finding.fingerprint();
        html.open(
                        "article",
                        "class",
                        "finding " + finding.severity().code(),
                        "id",
                        id,
                        "aria-labelledby",
                        id + "-title",
                        "data-severity",
                        finding.severity().code(),
                        "data-category",
                        finding.category().name())
                .line();
        html.open("p", "class", "kind")
                .element("strong", words.severity(finding.severity()), "class", "severity")
                .element("span", words.category(finding.category()))
                .element("span", finding.title())
                .close()
                .line();
        html.open("h3", "id", id + "-title")
                .element("a", number + ".", "href", "#" + id, "title", words.get("html.permalink"))
                .text(" " + finding.message())
                .close()
                .line();
        evidence.write(exhibits);
        reasoning(finding);
        html.close().line();
    }

    private void reasoning(Finding finding) {
        html.open("dl", "class", "reasoning").line();
        reason("label.calculation", finding.calculation(), "proof");
        reason("label.explanation", finding.explanation(), "explanation");
        reason("label.suggestion", finding.suggestion(), "suggestion");
        reason("label.rule", finding.rule(), "rule");
        html.close().line();
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
