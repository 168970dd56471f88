package org.planlint.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.planlint.check.RuleBase;
import org.planlint.config.Config;
import org.planlint.config.ConfigException;
import org.planlint.config.ConfigMessages;
import org.planlint.document.Document;
import org.planlint.fact.Fact;
import org.planlint.layout.Layout;
import org.planlint.policy.Decisions;
import org.planlint.policy.Decisions.Decided;
import org.planlint.policy.Decisions.Wishes;
import org.planlint.read.DocumentLoader;
import org.planlint.read.ReadLimits;
import org.planlint.read.UnreadableException;
import org.planlint.rules.identity.ProjectRules;
import org.planlint.rules.own.OwnRuleException;

/** Single documents, checked by their project's settings; for commands that write no reports. */
final class ProjectChecks {

    private final Terminal terminal;
    private final Messages messages;
    private final DocumentSource source;
    private final RuleBase rules;
    private final Wishes wishes;

    ProjectChecks(
            Terminal terminal, Messages messages, Wishes wishes, UnaryOperator<ReadLimits> limits) {
        this.terminal = terminal;
        this.messages = messages;
        this.rules = new LoadingRuleBase(messages.locale());
        this.source = new DocumentSource(terminal, messages, limits);
        this.wishes = wishes;
    }

    /** What was read of a document. */
    record Extract(Document document, List<Fact> facts) {}

    private interface Task<T> {
        T run(Decisions decisions, Config config) throws UnreadableException, ConfigException;
    }

    /** The report of a document; {@code null} after a complaint. */
    Decided check(Path document) {
        return run(
                document,
                (decisions, config) ->
                        decisions.apply(
                                ProjectRules.checker(rules, config, messages.locale())
                                        .check(source.load(document, config)),
                                document));
    }

    /** What the rules get of a document; {@code null} after a complaint. */
    Extract read(Path document) {
        return run(
                document,
                (decisions, config) -> {
                    Document arranged = Layout.arrange(source.load(document, config));
                    return new Extract(
                            arranged,
                            ProjectRules.checker(rules, config, messages.locale()).facts(arranged));
                });
    }

    private <T> T run(Path document, Task<T> task) {
        // Anew each time: the settings may change while a document is watched.
        Decisions decisions = new Decisions(wishes, LocalDate.now(), messages.locale());
        try {
            return task.run(decisions, decisions.config(document));
        } catch (UnreadableException e) {
            source.complain(document, e);
        } catch (ConfigException e) {
            new ConfigMessages(messages.locale()).lines(e).forEach(terminal::complain);
        } catch (OwnRuleException e) {
            String what = messages.get("error.own-rule", e.getMessage());
            terminal.complain(DocumentLoader.name(document) + ": " + what, e, messages);
        }
        return null;
    }
}
