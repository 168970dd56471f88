package org.planlint.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.planlint.check.RuleBase;
import org.planlint.check.RuleInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code planlint rules}: every rule with its category, gravest severity and name. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Main.Version.class)
final class RulesCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Messages messages;

    @Mixin private final ProjectOptions project;

    @Mixin private LanguageOption language;

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
        return ExitStatus.CLEAN;
    }
}
