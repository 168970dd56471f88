package org.planlint.cli;

import java.nio.file.Path;
import java.time.LocalDate;
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

/** Single documents, checked by their project's settings; for commands that write no reports. */
final class ProjectChecks {

    private final Terminal terminal;
    private final Messages messages;
    private final DocumentSource source;
    private final RuleBase rules;
    private final Wishes wishes;

    /**
     * @param failOn {@code null} for what the settings say
     */
    ProjectChecks(Terminal terminal, Messages messages, FailLevel failOn) {
        this.terminal = terminal;
        this.messages = messages;
        this.rules = new LoadingRuleBase(messages.locale());
        this.source = new DocumentSource(terminal, messages, new DocumentLoader());
        FailOn wish = failOn == null ? null : new FailOn(failOn.severity());
        this.wishes = new Wishes(null, null, false, false, wish);
    }

    /** The report of a document; {@code null} after a complaint. */
    Decided check(Path document) {
        // Anew each time: the settings may change while a document is watched.
        Decisions decisions = new Decisions(wishes, LocalDate.now(), messages.locale());
        try {
            return decisions.apply(
                    ProjectRules.checker(rules, decisions.config(document), messages.locale())
                            .check(source.load(document)),
                    document);
        } catch (UnreadableException e) {
            source.complain(document, e);
        } catch (ConfigException e) {
            terminal.complain(new ConfigMessages(messages.locale()).message(e));
        }
        return null;
    }
}
