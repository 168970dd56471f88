package org.planlint.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.planlint.check.Report;
import org.planlint.check.RuleInfo;
import org.planlint.check.RuleText;

/**
 * What the rules say of themselves: what they check, why, and the traps that they know. Only rules
 * that somebody will ask about, those that found something or could not decide.
 */
final class HtmlHelp {

    private final Html html;
    private final ReportText words;

    HtmlHelp(Html html, ReportText words) {
        this.html = html;
        this.words = words;
    }

    /** The fragment under which a rule stands. */
    static String id(String rule) {
        return "rule-" + rule;
    }

    void write(Report report) {
        html.open("section", "class", "rules", "aria-labelledby", "rules").line();
        html.element("h2", words.get("html.rules"), "id", "rules").line();
        asked(report);
        idle(report);
        html.close().line();
    }

    private void asked(Report report) {
        Set<String> asked = new HashSet<>();
        report.findings().forEach(finding -> asked.add(finding.rule()));
        report.accepted().forEach(decided -> asked.add(decided.finding().rule()));
        report.undecided().forEach(doubt -> asked.add(doubt.rule()));
        List<RuleInfo> rules =
                report.rules().stream().filter(rule -> asked.contains(rule.id())).toList();
        if (rules.isEmpty()) {
            return;
        }
        html.element("p", words.get("html.rules.note"), "class", "note").line();
        rules.forEach(rule -> rule(rule, report.texts().get(rule.id())));
    }

    /** The rules that found nothing to check: silence of theirs proves nothing. */
    private void idle(Report report) {
        List<String> idle = new ArrayList<>();
        Tally.byRule(report)
                .forEach(
                        (rule, tally) -> {
                            if (tally.checked() == 0) {
                                String title = report.texts().get(rule.id()).title();
                                idle.add(words.get("quote", title));
                            }
                        });
        if (!idle.isEmpty()) {
            String names = String.join(words.get("separator"), idle);
            html.element("p", words.get("html.no-content", idle.size(), names), "class", "note");
            html.line();
        }
    }

    private void rule(RuleInfo rule, RuleText text) {
        html.open("details", "id", id(rule.id()), "class", "help");
        html.open("summary").element("strong", text.title()).text(" ");
        html.element("code", rule.id()).close().line();
        html.open("div");
        new HtmlProse(html, 1).write(text.help());
        html.close().close().line();
    }
}
