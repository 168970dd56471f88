package org.planlint.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.planlint.check.RuleBase;
import org.planlint.config.Config;
import org.planlint.config.ConfigException;
import org.planlint.config.ConfigMessages;
import org.planlint.policy.Decisions;
import org.planlint.policy.Decisions.Decided;
import org.planlint.policy.Decisions.Wishes;
import org.planlint.read.DocumentLoader;
import org.planlint.read.InputFile;
import org.planlint.read.RawDocument;
import org.planlint.read.ReadLimits;
import org.planlint.read.UnreadableException;
import org.planlint.read.UnreadableMessages;
import org.planlint.report.ReportFiles;
import org.planlint.report.ReportFormat;
import org.planlint.rules.DroolsRuleBase;
import org.planlint.rules.identity.ProjectCheckers;

/**
 * Checks the documents of a build and writes their reports, unless both are there from a build
 * before and nothing has changed. A document that fails does not keep the others from being
 * checked.
 */
final class PlanChecks {

    /**
     * How documents are checked.
     *
     * @param limits what makes of a project's limits of reading those of the build
     * @param locale the language of the reports
     * @param formats the reports that are written; may be none
     * @param folder where they go
     */
    record Manner(
            Wishes wishes,
            UnaryOperator<ReadLimits> limits,
            Locale locale,
            List<ReportFormat> formats,
            Path folder) {}

    /** Loading takes as long as a check, and a build has many modules. */
    private static final class Rules {
        private static final RuleBase BASE = DroolsRuleBase.load();
    }

    private static final String NO_OWN_RULES = "own-rules-in-build";

    private final Manner manner;
    private final CheckCache cache;
    private final Log log;
    private final Decisions decisions;
    private final ProjectCheckers checkers;
    private int unchanged;

    PlanChecks(Manner manner, CheckCache cache, Log log) {
        this.manner = manner;
        this.cache = cache;
        this.log = log;
        this.decisions = new Decisions(manner.wishes(), LocalDate.now(), manner.locale());
        this.checkers = new ProjectCheckers(rules(), manner.locale());
    }

    static RuleBase rules() {
        return Rules.BASE;
    }

    /** The results of all documents, in their order. */
    List<CheckedPlan> over(List<PlanFile> documents) throws MojoExecutionException {
        List<PlanFile> files = List.copyOf(documents);
        ReportFiles reports =
                new ReportFiles(
                        manner.folder(),
                        files.stream().map(PlanFile::name).toList(),
                        files.stream().map(PlanFile::path).toList());
        List<CheckedPlan> checked = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        unchanged = 0;
        for (PlanFile file : files) {
            try {
                checked.add(result(file, reports));
            } catch (UnreadableException e) {
                broken.add(file.path() + ": " + new UnreadableMessages(manner.locale()).message(e));
            } catch (ConfigException e) {
                throw new MojoExecutionException(
                        "planlint: " + new ConfigMessages(manner.locale()).message(e), e);
            } catch (IOException e) {
                throw new MojoExecutionException(
                        "planlint: cannot write reports of " + file.path() + ": " + e, e);
            }
        }
        if (!broken.isEmpty()) {
            throw new MojoExecutionException("planlint: " + String.join("; ", broken));
        }
        finish();
        if (unchanged > 0) {
            log.info("planlint: " + unchanged + " unchanged document(s) not checked again");
        }
        return checked;
    }

    private CheckedPlan result(PlanFile file, ReportFiles reports)
            throws UnreadableException, ConfigException, IOException {
        Config config = config(file.path());
        ReadLimits limits = manner.limits().apply(config.reading().limits());
        byte[] content = content(file.path(), limits);
        String slot = file.path() + "\n" + manner.folder() + "\n" + manner.locale();
        String key = key(file, content, config, limits);
        CheckedPlan known = cache.find(slot, key);
        if (known != null) {
            unchanged++;
            return known;
        }
        RawDocument raw = new DocumentLoader(limits).load(new InputFile(file.name(), content));
        Decided decided = decisions.apply(checkers.of(config).check(raw), file.path());
        List<Path> written = new ArrayList<>();
        for (ReportFormat format : manner.formats()) {
            written.add(reports.write(decided.report(), format, decided.failLevel()));
        }
        CheckedPlan plan = CheckedPlan.of(decided);
        keep(slot, key, plan, written);
        return plan;
    }

    /**
     * The compiler of rules is no part of the plugin, so there is no way to run a project's own.
     */
    private Config config(Path document) throws ConfigException {
        Config config;
        try {
            config = decisions.config(document);
        } catch (ConfigException e) {
            // Named or found, here it comes to the same; options of the command are no help.
            throw e.problem().equals("own-rules-found") ? e.as(NO_OWN_RULES) : e;
        }
        if (config.ownRules() != null) {
            throw config.ownRules().problem(NO_OWN_RULES);
        }
        return config;
    }

    /** What is not kept is checked again, and that is all. */
    private void keep(String slot, String key, CheckedPlan plan, List<Path> written) {
        try {
            cache.keep(slot, key, plan, written);
        } catch (IOException e) {
            log.warn("planlint: the result of " + plan.document() + " is not kept: " + e);
        }
    }

    /** No more of a file than is allowed, and one byte to see that there is more. */
    private static byte[] content(Path file, ReadLimits limits) throws UnreadableException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes((int) limits.bytes() + 1);
        } catch (IOException e) {
            throw new UnreadableException(UnreadableException.Reason.NOT_READABLE, e);
        }
    }

    private String key(PlanFile file, byte[] content, Config config, ReadLimits limits)
            throws ConfigException {
        Wishes wishes = manner.wishes();
        CheckKey key = new CheckKey();
        key.add(file.name()).add(content).add(manner.locale()).add(limits);
        key.add(manner.formats()).add(config.file());
        if (config.profile() != null) {
            key.add(config.profile().written()).add(config.profile().file());
        }
        key.add(wishes.baseline() == null ? config.baseline() : wishes.baseline());
        key.add(wishes.strict()).add(wishes.failOn());
        if (config.suppressions().stream().anyMatch(s -> s.until() != null)) {
            key.add(LocalDate.now()); // What is suppressed today may not be tomorrow.
        }
        return key.hex();
    }

    private void finish() throws MojoExecutionException {
        try {
            for (Path written : decisions.finish()) {
                log.info("planlint: baseline written to " + written);
            }
        } catch (IOException e) {
            throw new MojoExecutionException("planlint: cannot write the baseline", e);
        }
    }
}
