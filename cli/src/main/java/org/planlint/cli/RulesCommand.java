package org.planlint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.planlint.check.RuleBase;
import org.planlint.check.RuleInfo;
import org.planlint.report.RuleHandbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code planlint rules}: every rule with its category, gravest severity and name, or all their
 * pages.
 */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Main.Version.class)
final class RulesCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Messages messages;

    @Option(names = "--format", paramLabel = "F", descriptionKey = "format", defaultValue = "text")
    private Format format;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            descriptionKey = "out",
            defaultValue = "planlint-rules")
    private Path out;

    @Mixin private final ProjectOptions project;

    @Mixin private LanguageOption language;

    /** What the rules are listed as. */
    enum Format {
        TEXT,
        HTML;

        /** As users write it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    RulesCommand(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
        this.project = new ProjectOptions(messages);
    }

    @Override
    public Integer call() {
        RuleBase base = ProjectRuleList.load(terminal, messages, project.wishes(null));
        if (base == null) {
            return ExitStatus.BROKEN;
        }
        if (format == Format.TEXT) {
            list(base);
            return ExitStatus.CLEAN;
        }
        try {
            Path index = new RuleHandbook(base, messages.locale()).write(out);
            terminal.out().println(messages.get("written", index));
            return ExitStatus.CLEAN;
        } catch (IOException e) {
            terminal.complain("planlint: " + messages.get("error.unwritable.FOLDER", out));
            return ExitStatus.BROKEN;
        }
    }

    private void list(RuleBase base) {
        List<RuleInfo> rules = base.rules();
        int widest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        for (RuleInfo rule : rules) {
            String title = base.text(rule.id(), messages.locale()).title();
            terminal.out()
                    .printf(
                            "%-" + widest + "s  %-6s  %-7s  %s%n",
                            rule.id(),
                            rule.category(),
                            rule.severity().code(),
                            title);
        }
    }
}
