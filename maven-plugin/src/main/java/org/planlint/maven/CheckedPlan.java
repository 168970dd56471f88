package org.planlint.maven;

import java.util.List;
import org.planlint.check.Finding;
import org.planlint.check.Remark;
import org.planlint.check.Report;
import org.planlint.check.Severity;
import org.planlint.policy.Decisions.Decided;

/**
 * What the goals need to know of a document that was checked, now or in an earlier build.
 *
 * @param document what reports call it
 * @param format as its report names it
 * @param findings those that nobody has accepted
 * @param failLevel findings at or above it are violations; {@code null} if none are
 * @param differs whether it is not as the baseline says, and the user wants that to fail
 */
record CheckedPlan(
        String document,
        String title,
        String format,
        int checked,
        int holds,
        int undecided,
        int accepted,
        List<Finding> findings,
        List<Remark> remarks,
        Severity failLevel,
        boolean differs) {

    static CheckedPlan of(Decided decided) {
        Report report = decided.report();
        return new CheckedPlan(
                report.document().info().path(),
                report.document().title(),
                report.document().info().format(),
                report.checked(),
                report.verified().size(),
                report.undecided().size(),
                report.accepted().size(),
                report.findings(),
                report.remarks(),
                decided.failLevel(),
                decided.differs());
    }

    /** The findings at or above the level. */
    List<Finding> violations() {
        return failLevel == null
                ? List.of()
                : findings.stream().filter(f -> f.severity().atLeast(failLevel)).toList();
    }

    long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
