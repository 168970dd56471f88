package org.planlint.maven;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReportException;
import org.planlint.report.ReportFormat;

/**
 * Checks the plan documents of all modules at once, from the root of the build: one report and one
 * verdict. Each document has its project's settings; the patterns are those of the root. As a page
 * of a site it only reports.
 */
@Mojo(name = "aggregate", aggregator = true, threadSafe = true)
public final class AggregateMojo extends VerdictMojo implements SiteReport {

    /** Folder of the page where no site is made. */
    @Parameter(defaultValue = "${project.reporting.outputDirectory}", required = true)
    private File outputDirectory;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skipped() || !isRoot()) {
            return;
        }
        PlanReports reports = new PlanReports(name(), outputDirectory, locale());
        List<PlanFile> documents = documents(session().getProjects());
        if (documents.isEmpty()) {
            getLog().info("planlint: no documents in any module");
            return;
        }
        List<CheckedPlan> plans = check(documents, reports);
        reports.writeAlone(plans);
        judge(plans, new File(outputDirectory, name() + ".html"));
    }

    @Override
    public void generate(Sink sink, SinkFactory factory, Locale locale)
            throws MavenReportException {
        try {
            PlanReports reports = new PlanReports(name(), outputDirectory, locale);
            reports.write(sink, check(documents(session().getProjects()), reports));
        } catch (MojoExecutionException | IOException e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    private List<CheckedPlan> check(List<PlanFile> documents, PlanReports reports)
            throws MojoExecutionException {
        PlanChecks.Manner manner =
                new PlanChecks.Manner(
                        wishes(false, strictBaseline(), failOn()),
                        limits(),
                        reports.locale(),
                        List.of(ReportFormat.HTML),
                        reports.besides());
        return new PlanChecks(manner, cache(), getLog()).over(documents);
    }

    /** Modules inherit the plugin from the root, but there is one report for all. */
    private boolean isRoot() {
        return project().isExecutionRoot();
    }

    @Override
    public String name() {
        return "planlint-aggregate";
    }

    @Override
    public boolean canGenerateReport() {
        return !skipped() && isRoot() && isFrame();
    }

    @Override
    File reportFolder() {
        return outputDirectory;
    }

    @Override
    public File getReportOutputDirectory() {
        return outputDirectory;
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        outputDirectory = directory;
    }
}
