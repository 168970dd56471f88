package org.planlint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.planlint.check.Report;
import org.planlint.check.RuleBase;
import org.planlint.config.Config;
import org.planlint.config.ConfigException;
import org.planlint.config.ConfigMessages;
import org.planlint.policy.Decisions;
import org.planlint.policy.Decisions.Decided;
import org.planlint.read.DocumentFinder;
import org.planlint.read.DocumentLoader;
import org.planlint.read.ReadLimits;
import org.planlint.read.UnreadableException;
import org.planlint.read.UnreadableException.Reason;
import org.planlint.report.HtmlReportWriter;
import org.planlint.rules.identity.ProjectCheckers;
import org.planlint.rules.own.OwnRuleException;

/**
 * One run of the command over all documents. A document that fails does not keep the others from
 * being checked.
 */
final class CheckRun {

    private final Terminal terminal;
    private final Messages messages;
    private final ProjectCheckers checkers;
    private final DocumentSource source;
    private final RunOptions options;
    private final Decisions decisions;
    private final Set<String> complaints = new HashSet<>();
    private boolean broken;
    private boolean failed;

    CheckRun(
            Terminal terminal,
            Messages messages,
            RuleBase rules,
            UnaryOperator<ReadLimits> limits,
            RunOptions options,
            Decisions decisions) {
        this.terminal = terminal;
        this.messages = messages;
        this.checkers = new ProjectCheckers(rules, messages.locale());
        this.source = new DocumentSource(terminal, messages, limits);
        this.options = options;
        this.decisions = decisions;
    }

    /** Checks everything and gives the exit status. */
    int over(List<Path> paths) {
        List<Path> documents = documents(paths);
        if (!documents.isEmpty()) {
            check(documents);
        }
        return broken ? ExitStatus.BROKEN : failed ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    private void check(List<Path> documents) {
        ReportOutput output = new ReportOutput(terminal, messages, options, documents);
        Progress progress = new Progress(terminal, messages, documents.size());
        try (CheckQueue queue = new CheckQueue(documents, options.atATime(), this::check)) {
            for (Path document : documents) {
                progress.next(document);
                try {
                    Decided decided = decisions.apply(queue.next(), document);
                    progress.clear();
                    broken |= !output.write(decided.report(), decided.failLevel());
                    failed |= decided.fails();
                } catch (ConfigException e) {
                    progress.clear();
                    complain(e);
                } catch (UnreadableException e) {
                    progress.clear();
                    complain(document, e);
                } catch (OwnRuleException e) {
                    progress.clear();
                    broken = true;
                    String what = messages.get("error.own-rule", e.getMessage());
                    terminal.complain(DocumentLoader.name(document) + ": " + what, e, messages);
                } catch (IOException
                        | RuntimeException
                        | LinkageError
                        | StackOverflowError
                        | OutOfMemoryError e) {
                    progress.clear();
                    broken = true;
                    String what = messages.get("error.internal", e);
                    terminal.complain(DocumentLoader.name(document) + ": " + what, e, messages);
                }
            }
        }
        writeBaselines();
    }

    private Report check(Path document) throws UnreadableException, ConfigException {
        Config config = decisions.config(document);
        return checkers.of(config).check(source.load(document, config));
    }

    private void writeBaselines() {
        try {
            for (Path file : decisions.finish()) {
                terminal.out().println(messages.get("written.baseline", file));
            }
        } catch (IOException e) {
            broken = true;
            terminal.complain("planlint: " + messages.get("error.baseline", e.getMessage()));
        }
    }

    /** Every document once, as the user named it first. */
    private List<Path> documents(List<Path> paths) {
        // Reports of this run and of earlier ones are pages, too; nobody means to check them.
        DocumentFinder finder = new DocumentFinder(List.of(options.folder()));
        Map<Path, Path> documents = new LinkedHashMap<>();
        for (Path path : paths) {
            try {
                for (Path document : find(finder, path)) {
                    documents.putIfAbsent(document.toAbsolutePath().normalize(), document);
                }
            } catch (UnreadableException e) {
                complain(path, e);
            }
        }
        return new ArrayList<>(documents.values());
    }

    private static List<Path> find(DocumentFinder finder, Path path) throws UnreadableException {
        if (DocumentSource.isStandardInput(path) || !Files.isDirectory(path)) {
            return List.of(path);
        }
        List<Path> documents =
                finder.find(path).stream().filter(file -> !HtmlReportWriter.wrote(file)).toList();
        if (documents.isEmpty()) {
            throw new UnreadableException(Reason.NO_DOCUMENTS);
        }
        return documents;
    }

    private void complain(Path document, UnreadableException failure) {
        broken = true;
        source.complain(document, failure);
    }

    /** Says once what is wrong with settings that many documents share. */
    private void complain(ConfigException failure) {
        broken = true;
        for (String line : new ConfigMessages(messages.locale()).lines(failure)) {
            if (complaints.add(line)) {
                terminal.complain(line);
            }
        }
    }
}
