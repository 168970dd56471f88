package org.planlint.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.planlint.check.Finding;
import org.planlint.check.Place;
import org.planlint.check.Report;
import org.planlint.check.Severity;
import org.planlint.config.FailOn;
import org.planlint.read.DocumentLoader;
import org.planlint.report.ReportFiles;
import org.planlint.report.ReportFormat;

/** Checks the plan documents of the project and fails the build on violations. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends PlanMojo {

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

    /**
     * Formats of the reports: json, html, docx, opinions, junit, sarif and the others of the
     * command.
     */
    @Parameter(property = "planlint.formats", defaultValue = "html,junit")
    private List<String> formats;

    /** Folder of the reports. */
    @Parameter(
            property = "planlint.outputDirectory",
            defaultValue = "${project.build.directory}/planlint")
    private File outputDirectory;

    private Severity level;
    private int violations;
    private boolean differs;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skipped()) {
            return;
        }
        FailOn failOn = failOn();
        List<ReportFormat> wanted = formats();
        List<Path> documents = documents();
        if (documents.isEmpty()) {
            return;
        }
        ReportFiles files =
                new ReportFiles(
                        outputDirectory.toPath(),
                        documents.stream().map(DocumentLoader::name).toList());
        check(
                documents,
                false,
                strictBaseline,
                failOn,
                (document, decided) -> {
                    for (ReportFormat format : wanted) {
                        files.write(decided.report(), format, decided.failLevel());
                    }
                    level = decided.failLevel();
                    violations += log(decided.report(), document, level);
                    differs |= decided.differs();
                });
        String summary =
                violations
                        + " violation(s) at or above "
                        + (level == null ? NEVER : level.code())
                        + ", reports in "
                        + outputDirectory;
        if (failOnViolation && (violations > maxAllowedViolations || differs)) {
            throw new MojoFailureException(
                    "planlint: " + summary + (differs ? ", not as the baseline says" : ""));
        }
        getLog().info("planlint: " + documents.size() + " document(s) checked, " + summary);
    }

    private int log(Report report, Path document, Severity failLevel) {
        int found = 0;
        for (Finding finding : report.findings()) {
            if (failLevel == null || !finding.severity().atLeast(failLevel)) {
                continue;
            }
            found++;
            if (logViolationsToConsole) {
                Place place = finding.places().get(0);
                String where = document + ":" + place.line() + ":" + place.column();
                getLog().warn(where + " " + finding.message() + " [" + finding.rule() + "]");
            }
        }
        report.remarks().forEach(remark -> getLog().info("planlint: " + remark.text()));
        return found;
    }

    private FailOn failOn() throws MojoExecutionException {
        if (violationSeverity == null) {
            return null;
        }
        if (violationSeverity.equals(NEVER)) {
            return new FailOn(null);
        }
        for (Severity severity : Severity.values()) {
            if (severity.code().equals(violationSeverity)) {
                return new FailOn(severity);
            }
        }
        throw new MojoExecutionException(
                "planlint: violationSeverity is error, warning, info or never, not "
                        + violationSeverity);
    }

    private List<ReportFormat> formats() throws MojoExecutionException {
        List<ReportFormat> wanted = new ArrayList<>();
        for (String name : formats) {
            Set<ReportFormat> named = ReportFormat.named(name);
            if (named.isEmpty()) {
                throw new MojoExecutionException("planlint: no report format " + name);
            }
            wanted.addAll(named);
        }
        return wanted;
    }
}
