package org.planlint.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.planlint.check.RuleBase;
import org.planlint.policy.Decisions;
import org.planlint.policy.Decisions.Wishes;
import org.planlint.report.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code planlint check}: checks documents and writes their reports. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Main.Version.class)
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Messages messages;
    private final RuleBase rules;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "path")
    private List<Path> paths;

    @Option(
            names = "--format",
            paramLabel = "F[,F...]",
            hideParamSyntax = true,
            split = ",",
            completionCandidates = KnownFormats.class)
    private List<String> formats = List.of(ReportFormat.CONSOLE.code());

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "planlint-report")
    private Path out;

    @Option(names = "--fail-on", paramLabel = "LEVEL")
    private FailLevel failOn;

    @Option(names = "--baseline", paramLabel = "FILE")
    private Path baseline;

    @Option(names = "--write-baseline")
    private boolean writeBaseline;

    @Option(names = "--strict-baseline")
    private boolean strictBaseline;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            converter = PositiveNumber.class)
    private Integer jobs;

    @Mixin private final ProjectOptions project;

    @Mixin private final LimitOption limit;

    @Mixin private LanguageOption language;

    CheckCommand(Terminal terminal, Messages messages, RuleBase rules) {
        this.terminal = terminal;
        this.messages = messages;
        this.rules = rules;
        this.project = new ProjectOptions(messages);
        this.limit = new LimitOption(messages);
    }

    @Override
    public Integer call() {
        Wishes wishes = project.wishes(baseline, writeBaseline, strictBaseline, failOn);
        return new CheckRun(
                        terminal,
                        messages,
                        rules,
                        limit.limits(),
                        new RunOptions(formats(), out, atATime()),
                        new Decisions(wishes, LocalDate.now(), messages.locale()))
                .over(paths);
    }

    /** By default as many as the machine has processors for. */
    private int atATime() {
        return jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    }

    private Set<ReportFormat> formats() {
        Set<ReportFormat> wanted = EnumSet.noneOf(ReportFormat.class);
        for (String name : formats) {
            Set<ReportFormat> named = ReportFormat.named(name.strip());
            if (named.isEmpty()) {
                throw unknown(name);
            }
            wanted.addAll(named);
        }
        return wanted;
    }

    private ParameterException unknown(String name) {
        String known = String.join(", ", ReportFormat.codes());
        return new ParameterException(
                spec.commandLine(), messages.get("error.value", "--format", name, known));
    }
}
