package org.planlint.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.planlint.check.RuleBase;
import org.planlint.check.RuleInfo;
import org.planlint.rules.DroolsRuleBase;
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

    @Mixin private LanguageOption language;

    RulesCommand(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        RuleBase base = DroolsRuleBase.load();
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
