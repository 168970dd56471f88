package org.planlint.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.planlint.report.ReportFormat;

/** Checks the plan documents of the project and fails the build on violations. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends VerdictMojo {

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

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skipped()) {
            return;
        }
        PlanChecks.Manner manner =
                new PlanChecks.Manner(
                        wishes(false, strictBaseline(), failOn()),
                        limits(),
                        locale(),
                        formats(),
                        outputDirectory.toPath());
        List<PlanFile> documents = documents();
        if (!documents.isEmpty()) {
            judge(new PlanChecks(manner, cache(), getLog()).over(documents), outputDirectory);
        }
    }

    @Override
    File reportFolder() {
        return outputDirectory;
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
