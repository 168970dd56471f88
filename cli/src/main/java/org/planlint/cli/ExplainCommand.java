package org.planlint.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.planlint.check.RuleBase;
import org.planlint.check.RuleInfo;
import org.planlint.check.RuleText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code planlint explain RULE}: the page of a rule. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Main.Version.class)
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Messages messages;

    @Parameters(
            paramLabel = "RULE",
            descriptionKey = "rule",
            completionCandidates = KnownRules.class)
    private String id;

    @Mixin private final ProjectOptions project;

    @Mixin private LanguageOption language;

    ExplainCommand(Terminal terminal, Messages messages) {
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
        Optional<RuleInfo> rule =
                base.rules().stream().filter(known -> known.id().equals(id)).findFirst();
        if (rule.isEmpty()) {
            terminal.complain(messages.get("error.rule", id, nearest(base.rules())));
            return ExitStatus.BROKEN;
        }
        RuleText text = base.text(id, messages.locale());
        terminal.out().println(id + "  " + text.title());
        terminal.out()
                .println(
                        messages.get(
                                "explain.facts",
                                rule.get().category(),
                                rule.get().severity().code(),
                                rule.get().since()));
        terminal.out().println();
        terminal.out().println(text.help());
        return ExitStatus.CLEAN;
    }

    private String nearest(List<RuleInfo> rules) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return rules.stream()
                .map(RuleInfo::id)
                .min(Comparator.comparing(known -> distance.apply(id, known)))
                .orElseThrow();
    }
}
