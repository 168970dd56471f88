package org.planlint.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.util.DirectoryScanner;
import org.planlint.check.Checker;
import org.planlint.check.Finding;
import org.planlint.check.Place;
import org.planlint.check.Report;
import org.planlint.check.Severity;
import org.planlint.lexicon.Lexicon;
import org.planlint.read.DocumentLoader;
import org.planlint.read.UnreadableException;
import org.planlint.read.UnreadableMessages;
import org.planlint.report.ReportFiles;
import org.planlint.report.ReportFormat;
import org.planlint.rules.DroolsRuleBase;

/** Checks the plan documents of the project and fails the build on violations. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

    /** Folder that the patterns are relative to. */
    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File baseDirectory;

    /** Patterns of the documents to check. */
    @Parameter(
            property = "planlint.includes",
            defaultValue =
                    "src/plans/**/*.md,src/plans/**/*.txt,src/plans/**/*.html,src/plans/**/*.docx")
    private List<String> includes;

    /** Patterns of documents that are not checked. */
    @Parameter(property = "planlint.excludes")
    private List<String> excludes;

    /** Whether violations fail the build. */
    @Parameter(property = "planlint.failOnViolation", defaultValue = "true")
    private boolean failOnViolation;

    /** From which severity on a finding is a violation: error, warning or info. */
    @Parameter(property = "planlint.violationSeverity", defaultValue = "error")
    private String violationSeverity;

    /** Whether violations are logged. */
    @Parameter(property = "planlint.logViolationsToConsole", defaultValue = "true")
    private boolean logViolationsToConsole;

    /** Formats of the reports: json, html, junit, sarif. */
    @Parameter(property = "planlint.formats", defaultValue = "html,junit")
    private List<String> formats;

    /** Folder of the reports. */
    @Parameter(
            property = "planlint.outputDirectory",
            defaultValue = "${project.build.directory}/planlint")
    private File outputDirectory;

    /** Language of the reports: zh or en. */
    @Parameter(property = "planlint.language", defaultValue = "zh")
    private String language;

    /** Skips the check. */
    @Parameter(property = "planlint.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("planlint is skipped");
            return;
        }
        Severity level = severity();
        List<ReportFormat> wanted = formats();
        List<Path> documents = documents();
        if (documents.isEmpty()) {
            getLog().info("planlint: no documents match " + includes);
            return;
        }
        int violations = check(documents, wanted, level);
        String summary =
                violations
                        + " violation(s) at or above "
                        + level.code()
                        + ", reports in "
                        + outputDirectory;
        if (violations > 0 && failOnViolation) {
            throw new MojoFailureException("planlint: " + summary);
        }
        getLog().info("planlint: " + documents.size() + " document(s) checked, " + summary);
    }

    private int check(List<Path> documents, List<ReportFormat> wanted, Severity level)
            throws MojoExecutionException {
        Locale locale = Locale.forLanguageTag(language);
        Checker checker = new Checker(DroolsRuleBase.load(), Lexicon.standard(), locale);
        ReportFiles files =
                new ReportFiles(
                        outputDirectory.toPath(),
                        documents.stream().map(DocumentLoader::name).toList());
        int violations = 0;
        List<String> broken = new ArrayList<>();
        for (Path document : documents) {
            try {
                Report report = checker.check(new DocumentLoader().load(document));
                for (ReportFormat format : wanted) {
                    files.write(report, format, level);
                }
                violations += log(report, document, level);
            } catch (UnreadableException e) {
                broken.add(document + ": " + new UnreadableMessages(locale).message(e));
            } catch (IOException e) {
                throw new MojoExecutionException(
                        "planlint: cannot write reports of " + document, e);
            }
        }
        if (!broken.isEmpty()) {
            throw new MojoExecutionException("planlint: " + String.join("; ", broken));
        }
        return violations;
    }

    private int log(Report report, Path document, Severity level) {
        int violations = 0;
        for (Finding finding : report.findings()) {
            boolean violation = finding.severity().atLeast(level);
            violations += violation ? 1 : 0;
            if (violation && logViolationsToConsole) {
                Place place = finding.places().get(0);
                getLog().warn(
                                document
                                        + ":"
                                        + place.line()
                                        + ":"
                                        + place.column()
                                        + " "
                                        + finding.message()
                                        + " ["
                                        + finding.rule()
                                        + "]");
            }
        }
        return violations;
    }

    private Severity severity() throws MojoExecutionException {
        for (Severity severity : Severity.values()) {
            if (severity.code().equals(violationSeverity)) {
                return severity;
            }
        }
        throw new MojoExecutionException(
                "planlint: violationSeverity is error, warning or info, not " + violationSeverity);
    }

    private List<ReportFormat> formats() throws MojoExecutionException {
        List<ReportFormat> wanted = new ArrayList<>();
        for (String name : formats) {
            Optional<ReportFormat> format = ReportFormat.byName(name);
            wanted.add(
                    format.orElseThrow(
                            () ->
                                    new MojoExecutionException(
                                            "planlint: no report format " + name)));
        }
        return wanted;
    }

    private List<Path> documents() {
        DirectoryScanner scanner = new DirectoryScanner();
        scanner.setBasedir(baseDirectory);
        scanner.setIncludes(includes.toArray(String[]::new));
        scanner.setExcludes(excludes == null ? new String[0] : excludes.toArray(String[]::new));
        scanner.addDefaultExcludes();
        scanner.scan();
        List<Path> documents = new ArrayList<>();
        for (String file : scanner.getIncludedFiles()) {
            documents.add(baseDirectory.toPath().resolve(file));
        }
        documents.sort(null);
        return documents;
    }
}
