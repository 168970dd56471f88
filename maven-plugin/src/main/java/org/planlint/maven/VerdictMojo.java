package org.planlint.maven;

import java.util.List;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.planlint.check.Finding;
import org.planlint.check.Place;
import org.planlint.config.FailOn;

/** What the goals share that can fail a build: from when on they do. */
abstract class VerdictMojo extends PlanMojo {

    private static final String NEVER = "never";

    /** Whether violations fail the build. */
    @Parameter(property = "planlint.failOnViolation", defaultValue = "true")
    private boolean failOnViolation;

    /**
     * From which severity on a finding is a violation: error, warning, info or never. Without it,
     * what the settings say, or error.
     */
    @Parameter(property = "planlint.violationSeverity")
    private String violationSeverity;

    /** How many violations the build bears. */
    @Parameter(property = "planlint.maxAllowedViolations", defaultValue = "0")
    private int maxAllowedViolations;

    /**
     * Whether all that differs from the baseline is a violation: findings that it does not know,
     * whatever their severity, and findings of it that are there no more.
     */
    @Parameter(property = "planlint.strictBaseline", defaultValue = "false")
    private boolean strictBaseline;

    /** Whether violations are logged. */
    @Parameter(property = "planlint.logViolationsToConsole", defaultValue = "true")
    private boolean logViolationsToConsole;

    final boolean strictBaseline() {
        return strictBaseline;
    }

    /**
     * Says what was found in all documents together, and fails the build by it.
     *
     * @param reports where the reports are
     */
    final void judge(List<CheckedPlan> plans, Object reports) throws MojoFailureException {
        int violations = 0;
        boolean differs = false;
        TreeSet<String> levels = new TreeSet<>();
        for (CheckedPlan plan : plans) {
            log(plan);
            violations += plan.violations().size();
            differs |= plan.differs();
            levels.add(plan.failLevel() == null ? NEVER : plan.failLevel().code());
        }
        String summary =
                violations
                        + " violation(s) at or above "
                        + String.join("/", levels)
                        + ", reports in "
                        + reports;
        if (failOnViolation && (violations > maxAllowedViolations || differs)) {
            throw new MojoFailureException(
                    "planlint: " + summary + (differs ? ", not as the baseline says" : ""));
        }
        getLog().info("planlint: " + plans.size() + " document(s) checked, " + summary);
    }

    private void log(CheckedPlan plan) {
        if (logViolationsToConsole) {
            for (Finding finding : plan.violations()) {
                Place place = finding.places().get(0);
                String where = plan.document() + ":" + place.line() + ":" + place.column();
                getLog().warn(where + " " + finding.message() + " [" + finding.rule() + "]");
            }
        }
        plan.remarks().forEach(remark -> getLog().info("planlint: " + remark.text()));
    }

    /** From when on a finding is a violation; {@code null} for what the settings say. */
    final FailOn failOn() throws MojoExecutionException {
        if (violationSeverity == null) {
            return null;
        }
        return FailOn.of(violationSeverity)
                .orElseThrow(
                        () ->
                                new MojoExecutionException(
                                        "planlint: violationSeverity is error, warning, info or"
                                                + " never, not "
                                                + violationSeverity));
    }
}
