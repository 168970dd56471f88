package org.planlint.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planlint.check.Accepted;
import org.planlint.check.Finding;
import org.planlint.check.Remark;
import org.planlint.check.Report;
import org.planlint.config.ConfigMessages;
import org.planlint.policy.Baseline.Entry;

/** A report held against a baseline: what was known is accepted, what is gone is said. */
final class BaselineComparison {

    private BaselineComparison() {}

    static Report apply(Report report, List<Entry> known, ConfigMessages words) {
        Map<String, Entry> left = new HashMap<>();
        known.forEach(entry -> left.put(entry.fingerprint(), entry));
        List<Finding> open = new ArrayList<>();
        List<Accepted> accepted = new ArrayList<>(report.accepted());
        for (Finding finding : report.findings()) {
            if (left.remove(finding.fingerprint()) == null) {
                open.add(finding);
            } else {
                accepted.add(new Accepted(finding, Accepted.Ground.BASELINE, "", null, null));
            }
        }
        report.accepted().forEach(decided -> left.remove(decided.finding().fingerprint()));
        List<Remark> remarks = new ArrayList<>(report.remarks());
        for (Entry entry : known) {
            if (left.containsKey(entry.fingerprint())) {
                remarks.add(
                        new Remark(
                                Policy.FIXED,
                                words.get("notice.baseline.fixed", entry.rule(), entry.message())));
            }
        }
        return report.accepting(open, accepted, remarks);
    }
}
