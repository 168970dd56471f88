package org.planlint.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.util.DirectoryScanner;
import org.planlint.check.Checker;
import org.planlint.check.RuleBase;
import org.planlint.config.ConfigException;
import org.planlint.config.ConfigMessages;
import org.planlint.config.FailOn;
import org.planlint.policy.Decisions;
import org.planlint.policy.Decisions.Decided;
import org.planlint.policy.Decisions.Wishes;
import org.planlint.read.DocumentLoader;
import org.planlint.read.UnreadableException;
import org.planlint.read.UnreadableMessages;
import org.planlint.rules.DroolsRuleBase;
import org.planlint.rules.identity.ProjectRules;

/** What all goals share that check documents: which documents, by which settings. */
abstract class PlanMojo extends AbstractMojo {

    /** Folder that the patterns are relative to. */
    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File baseDirectory;

    /** Patterns of the documents to check. */
    @Parameter(
            property = "planlint.includes",
            defaultValue =
                    "src/plans/**/*.md,src/plans/**/*.txt,src/plans/**/*.html,src/plans/**/*.docx,"
                        + "src/plans/**/*.doc,src/plans/**/*.wps,src/plans/**/*.pdf,src/plans/**/*.ofd")
    private List<String> includes;

    /** Patterns of documents that are not checked. */
    @Parameter(property = "planlint.excludes")
    private List<String> excludes;

    /**
     * The settings of all documents. Without it, planlint.yaml is looked for from each document's
     * folder upward.
     */
    @Parameter(property = "planlint.configLocation")
    private File configLocation;

    /** The baseline: its findings are known and fail nothing. */
    @Parameter(property = "planlint.baselineFile")
    private File baselineFile;

    /** Language of the reports: zh or en. */
    @Parameter(property = "planlint.language", defaultValue = "zh")
    private String language;

    /** Skips the goal. */
    @Parameter(property = "planlint.skip", defaultValue = "false")
    private boolean skip;

    /** What is done with every document that was checked. */
    interface Receiver {
        void take(Path document, Decided decided) throws IOException, MojoExecutionException;
    }

    /** Whether the user wants nothing of the goal; says so. */
    final boolean skipped() {
        if (skip) {
            getLog().info("planlint is skipped");
        }
        return skip;
    }

    /** The documents, sorted; says so where there are none. */
    final List<Path> documents() {
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
        if (documents.isEmpty()) {
            getLog().info("planlint: no documents match " + includes);
        }
        return documents;
    }

    final File baselineFile() {
        return baselineFile;
    }

    /**
     * Checks all documents. One that fails does not keep the others from being checked.
     *
     * @param write whether the baseline is drawn anew
     * @param strict whether all that differs from the baseline fails
     * @param failOn {@code null} for what the settings say
     */
    final void check(
            List<Path> documents, boolean write, boolean strict, FailOn failOn, Receiver receiver)
            throws MojoExecutionException {
        Locale locale = Locale.forLanguageTag(language);
        RuleBase rules = DroolsRuleBase.load();
        Wishes wishes = new Wishes(path(configLocation), path(baselineFile), write, strict, failOn);
        Decisions decisions = new Decisions(wishes, LocalDate.now(), locale);
        List<String> broken = new ArrayList<>();
        for (Path document : documents) {
            try {
                Checker checker = ProjectRules.checker(rules, decisions.config(document), locale);
                receiver.take(
                        document,
                        decisions.apply(
                                checker.check(new DocumentLoader().load(document)), document));
            } catch (UnreadableException e) {
                broken.add(document + ": " + new UnreadableMessages(locale).message(e));
            } catch (ConfigException e) {
                throw new MojoExecutionException(
                        "planlint: " + new ConfigMessages(locale).message(e), e);
            } catch (IOException e) {
                throw new MojoExecutionException(
                        "planlint: cannot write reports of " + document, e);
            }
        }
        if (!broken.isEmpty()) {
            throw new MojoExecutionException("planlint: " + String.join("; ", broken));
        }
        finish(decisions);
    }

    private void finish(Decisions decisions) throws MojoExecutionException {
        try {
            for (Path written : decisions.finish()) {
                getLog().info("planlint: baseline written to " + written);
            }
        } catch (IOException e) {
            throw new MojoExecutionException("planlint: cannot write the baseline", e);
        }
    }

    private static Path path(File file) {
        return file == null ? null : file.toPath();
    }
}
