package org.planlint.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.planlint.cli.ProjectChecks.Extract;
import org.planlint.fact.Fact;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code planlint facts FILE}: what was read, the answer to “why did it not find this?”. */
@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Main.Version.class)
final class FactsCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Messages messages;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "kind")
    private String kind;

    @Option(
            names = "--line",
            paramLabel = "N",
            descriptionKey = "line",
            converter = PositiveNumber.class)
    private Integer line;

    @Mixin private final ProjectOptions project;

    @Mixin private final LimitOption limit;

    @Mixin private LanguageOption language;

    FactsCommand(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
        this.project = new ProjectOptions(messages);
        this.limit = new LimitOption(messages);
    }

    @Override
    public Integer call() {
        ProjectChecks checks =
                new ProjectChecks(terminal, messages, project.wishes(null), limit.limits());
        Extract read = checks.read(file);
        if (read == null) {
            return ExitStatus.BROKEN;
        }
        print(read);
        return ExitStatus.CLEAN;
    }

    private void print(Extract read) {
        FactPrinter printer = new FactPrinter(read.document().source(), messages);
        List<FactPrinter.Printed> facts =
                read.facts().stream()
                        .filter(this::wanted)
                        .map(printer::print)
                        .filter(fact -> line == null || fact.line() == line)
                        .sorted(Comparator.naturalOrder())
                        .toList();
        facts.forEach(fact -> terminal.out().println(fact.text()));
        terminal.out().println(messages.get("facts.count", facts.size()));
    }

    private boolean wanted(Fact fact) {
        return kind == null || fact.getClass().getSimpleName().equalsIgnoreCase(kind);
    }
}
