package org.planlint.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.planlint.check.Checker;
import org.planlint.check.Finding;
import org.planlint.check.Place;
import org.planlint.check.RuleBase;
import org.planlint.config.ConfigException;
import org.planlint.config.ConfigMessages;
import org.planlint.config.FailOn;
import org.planlint.policy.Decisions;
import org.planlint.policy.Decisions.Decided;
import org.planlint.policy.Decisions.Wishes;
import org.planlint.read.DocumentLoader;
import org.planlint.read.UnreadableException;
import org.planlint.rules.identity.ProjectRules;
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
    private final DocumentSource source;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old")
    private Path old;

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "new")
    private Path fresh;

    @Option(names = "--fail-on", paramLabel = "LEVEL", descriptionKey = "fail-on")
    private FailLevel failOn;

    @Mixin private LanguageOption language;

    DiffCommand(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
        this.source = new DocumentSource(terminal, messages, new DocumentLoader());
    }

    @Override
    public Integer call() {
        RuleBase rules = new LoadingRuleBase();
        Decisions decisions =
                new Decisions(
                        new Wishes(
                                null,
                                null,
                                false,
                                false,
                                failOn == null ? null : new FailOn(failOn.severity())),
                        LocalDate.now(),
                        messages.locale());
        Decided before = check(rules, decisions, old);
        Decided after = check(rules, decisions, fresh);
        return before == null || after == null ? ExitStatus.BROKEN : compare(before, after);
    }

    /** {@code null} after a complaint. */
    private Decided check(RuleBase rules, Decisions decisions, Path document) {
        try {
            Checker checker =
                    ProjectRules.checker(rules, decisions.config(document), messages.locale());
            return decisions.apply(checker.check(source.load(document)), document);
        } catch (UnreadableException e) {
            source.complain(document, e);
        } catch (ConfigException e) {
            terminal.complain(new ConfigMessages(messages.locale()).message(e));
        }
        return null;
    }

    private int compare(Decided before, Decided after) {
        Map<String, Finding> gone = new LinkedHashMap<>();
        before.report().findings().forEach(finding -> gone.put(finding.fingerprint(), finding));
        List<Finding> added = new ArrayList<>();
        List<Finding> left = new ArrayList<>();
        for (Finding finding : after.report().findings()) {
            (gone.remove(finding.fingerprint()) == null ? added : left).add(finding);
        }
        print("diff.fixed", "- ", old, gone.values());
        print("diff.new", "+ ", fresh, added);
        print("diff.left", "  ", fresh, left);
        boolean worse =
                after.failLevel() != null
                        && added.stream()
                                .anyMatch(finding -> finding.severity().atLeast(after.failLevel()));
        return worse ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    private void print(String heading, String mark, Path document, Collection<Finding> findings) {
        terminal.out().println(messages.get(heading, findings.size()));
        for (Finding finding : findings) {
            Place place = finding.places().get(0);
            terminal.out()
                    .println(
                            mark
                                    + DocumentLoader.name(document)
                                    + ":"
                                    + place.line()
                                    + ":"
                                    + place.column()
                                    + " "
                                    + finding.severity().code()
                                    + " "
                                    + finding.message()
                                    + " ["
                                    + finding.rule()
                                    + "]");
        }
    }
}
