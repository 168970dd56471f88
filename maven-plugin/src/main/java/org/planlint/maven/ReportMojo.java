package org.planlint.maven;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReportException;
import org.planlint.report.ReportFormat;

/**
 * Reports on the plan documents of the project: a page of its site with all findings, linked to
 * each document's review page and to the rules' pages. It fails nothing.
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends PlanMojo implements SiteReport {

    /** Folder of the page where no site is made. */
    @Parameter(defaultValue = "${project.reporting.outputDirectory}", required = true)
    private File outputDirectory;

    @Override
    public void execute() throws MojoExecutionException {
        if (skipped()) {
            return;
        }
        List<PlanFile> documents = documents();
        if (!documents.isEmpty()) {
            PlanReports reports = new PlanReports(name(), outputDirectory, locale());
            reports.writeAlone(check(documents, reports));
            getLog().info("planlint: report in " + new File(outputDirectory, name() + ".html"));
        }
    }

    @Override
    public void generate(Sink sink, SinkFactory factory, Locale locale)
            throws MavenReportException {
        try {
            PlanReports reports = new PlanReports(name(), outputDirectory, locale);
            reports.write(sink, check(documents(), reports));
        } catch (MojoExecutionException | IOException e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    private List<CheckedPlan> check(List<PlanFile> documents, PlanReports reports)
            throws MojoExecutionException {
        PlanChecks.Manner manner =
                new PlanChecks.Manner(
                        wishes(false, false, null),
                        limits(),
                        reports.locale(),
                        List.of(ReportFormat.HTML),
                        reports.besides());
        return new PlanChecks(manner, cache(), getLog()).over(documents);
    }

    @Override
    public String name() {
        return "planlint";
    }

    @Override
    public boolean canGenerateReport() {
        return !skipped() && !documents().isEmpty();
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
