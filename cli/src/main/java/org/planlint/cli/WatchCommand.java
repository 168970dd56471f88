package org.planlint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.planlint.check.Finding;
import org.planlint.policy.Decisions.Decided;
import org.planlint.read.DocumentLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code planlint watch FILE}: checks again whenever the file is saved, and says what has changed.
 *
 * <p>Once the program is warm, a whole check of a plan takes a fraction of what its start took; an
 * engine that is told of changed facts only would save little and would have to be right about
 * which facts a changed paragraph changes.
 */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Main.Version.class)
final class WatchCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Messages messages;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Mixin private final ProjectOptions project;

    @Mixin private final LimitOption limit;

    @Mixin private LanguageOption language;

    WatchCommand(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
        this.project = new ProjectOptions(messages);
        this.limit = new LimitOption(messages);
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            terminal.complain(messages.get("error.watch", DocumentLoader.name(file)));
            return ExitStatus.BROKEN;
        }
        try (FileChanges changes = FileChanges.of(file)) {
            follow(changes);
        }
        return ExitStatus.CLEAN;
    }

    /** Until there are no more changes, that is, until the user stops the program. */
    void follow(FileChanges changes) throws IOException {
        ProjectChecks checks = checks();
        Decided last = null;
        do {
            long start = System.nanoTime();
            Decided now = checks.check(file);
            if (now == null) {
                continue;
            }
            long millis = (System.nanoTime() - start) / 1_000_000;
            if (last == null) {
                print("  ", now.report().findings());
                terminal.out().println(messages.get("watch.first", millis));
            } else {
                DraftComparison comparison = DraftComparison.of(last.report(), now.report());
                print("- ", comparison.fixed());
                print("+ ", comparison.added());
                terminal.out()
                        .println(
                                messages.get(
                                        "watch.again",
                                        comparison.fixed().size(),
                                        comparison.added().size(),
                                        comparison.left().size(),
                                        millis));
            }
            last = now;
        } while (!terminal.out().checkError() && changes.await());
    }

    private ProjectChecks checks() {
        return new ProjectChecks(terminal, messages, project.wishes(null), limit.limits());
    }

    private void print(String mark, List<Finding> findings) {
        DraftComparison.print(terminal.out(), mark, file, findings);
    }
}
