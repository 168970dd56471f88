package org.planlint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.planlint.check.Finding;
import org.planlint.policy.Decisions.Decided;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code planlint diff OLD NEW}: which findings are fixed, new and left between two drafts. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Main.Version.class)
final class DiffCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Messages messages;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old")
    private Path old;

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "new")
    private Path fresh;

    @Option(names = "--fail-on", paramLabel = "LEVEL", descriptionKey = "fail-on")
    private FailLevel failOn;

    @Mixin private final ProjectOptions project;

    @Mixin private final LimitOption limit;

    @Mixin private LanguageOption language;

    DiffCommand(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
        this.project = new ProjectOptions(messages);
        this.limit = new LimitOption(messages);
    }

    @Override
    public Integer call() {
        ProjectChecks checks =
                new ProjectChecks(terminal, messages, project.wishes(failOn), limit.limits());
        Decided before = checks.check(old);
        Decided after = checks.check(fresh);
        if (before == null || after == null) {
            return ExitStatus.BROKEN;
        }
        DraftComparison comparison = DraftComparison.of(before.report(), after.report());
        print("diff.fixed", "- ", old, comparison.fixed());
        print("diff.new", "+ ", fresh, comparison.added());
        print("diff.left", "  ", fresh, comparison.left());
        return comparison.addsAtLeast(after.failLevel()) ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    private void print(String heading, String mark, Path document, List<Finding> findings) {
        terminal.out().println(messages.get(heading, findings.size()));
        DraftComparison.print(terminal.out(), mark, document, findings);
    }
}
