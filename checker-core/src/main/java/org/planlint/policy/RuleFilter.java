package org.planlint.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planlint.check.Finding;
import org.planlint.check.Report;
import org.planlint.check.RuleInfo;
import org.planlint.config.RuleSetting;

/** Takes out the rules that a project has switched off, and weighs findings as it wants. */
final class RuleFilter {

    private final Map<String, RuleSetting> settings = new HashMap<>();

    /**
     * @param rules all rules
     * @param written what is set for rules, groups of rules and categories; the last one that fits
     *     a rule counts
     */
    RuleFilter(List<RuleInfo> rules, Map<String, RuleSetting> written) {
        written.forEach(
                (pattern, setting) -> {
                    RulePattern fits = new RulePattern(pattern);
                    for (RuleInfo rule : rules) {
                        if (fits.matches(rule)) {
                            settings.put(rule.id(), setting);
                        }
                    }
                });
    }

    Report apply(Report report) {
        if (settings.isEmpty()) {
            return report;
        }
        List<RuleInfo> kept = new ArrayList<>();
        Set<String> off = new HashSet<>();
        for (RuleInfo rule : report.rules()) {
            RuleSetting setting = settings.get(rule.id());
            if (setting != null && setting.off()) {
                off.add(rule.id());
            } else {
                kept.add(rule);
            }
        }
        return report.withRules(
                kept,
                report.findings().stream()
                        .filter(finding -> !off.contains(finding.rule()))
                        .map(this::weighed)
                        .toList(),
                report.verified().stream().filter(held -> !off.contains(held.rule())).toList(),
                report.undecided().stream().filter(doubt -> !off.contains(doubt.rule())).toList());
    }

    private Finding weighed(Finding finding) {
        RuleSetting setting = settings.get(finding.rule());
        return setting == null ? finding : finding.as(setting.severity());
    }
}
