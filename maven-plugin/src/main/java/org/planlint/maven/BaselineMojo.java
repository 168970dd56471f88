package org.planlint.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/** Draws the baseline anew: all findings that are there now are known from now on. */
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends PlanMojo {

    @Override
    public void execute() throws MojoExecutionException {
        if (skipped()) {
            return;
        }
        if (baselineFile() == null) {
            throw new MojoExecutionException("planlint: baselineFile says where to write it");
        }
        List<Path> documents = documents();
        if (!documents.isEmpty()) {
            check(documents, true, false, null, (document, decided) -> {});
        }
    }
}
