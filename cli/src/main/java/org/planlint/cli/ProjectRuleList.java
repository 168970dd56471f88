package org.planlint.cli;

import java.time.LocalDate;
import org.planlint.check.RuleBase;
import org.planlint.config.ConfigException;
import org.planlint.config.ConfigMessages;
import org.planlint.policy.Decisions;
import org.planlint.policy.Decisions.Wishes;
import org.planlint.rules.DroolsRuleBase;
import org.planlint.rules.identity.ProjectRules;

/**
 * The rules that there are without a document: planlint's, and those of settings that are named.
 */
final class ProjectRuleList {

    private ProjectRuleList() {}

    /** All rules; {@code null} after a complaint. */
    static RuleBase load(Terminal terminal, Messages messages, Wishes wishes) {
        try {
            Decisions decisions = new Decisions(wishes, LocalDate.now(), messages.locale());
            return ProjectRules.rules(DroolsRuleBase.load(), decisions.config());
        } catch (ConfigException e) {
            new ConfigMessages(messages.locale()).lines(e).forEach(terminal::complain);
            return null;
        }
    }
}
