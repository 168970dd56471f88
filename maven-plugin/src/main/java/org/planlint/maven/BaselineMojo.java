package org.planlint.maven;

import java.io.File;
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
        List<PlanFile> documents = documents();
        if (documents.isEmpty()) {
            return;
        }
        PlanChecks.Manner manner =
                new PlanChecks.Manner(
                        wishes(true, false, null),
                        limits(),
                        locale(),
                        List.of(),
                        baselineFile().toPath().toAbsolutePath().getParent());
        // All of it is looked at: what is known is no part of what is remembered.
        new PlanChecks(manner, new CheckCache(null), getLog()).over(documents);
    }

    @Override
    File reportFolder() {
        return null;
    }
}
