package org.planlint.rules;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.planlint.check.Outcome;
import org.planlint.check.Verdict;

/**
 * Takes down what the rules find. It listens to the engine for the name of the rule that is firing,
 * so that a rule's consequence is one line and no rule can sign with another's name. One session's
 * only; not thread-safe.
 */
public final class Ledger extends DefaultAgendaEventListener {

    private final List<Verdict> verdicts = new ArrayList<>();
    private String firing;

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        firing = RuleNames.id(event.getMatch().getRule().getName());
    }

    /** Records what the firing rule came to; {@code null} where there was nothing to compare. */
    public void record(Outcome outcome) {
        if (outcome != null) {
            verdicts.add(new Verdict(firing, outcome));
        }
    }

    /** Records several outcomes of one firing. */
    public void recordAll(List<Outcome> outcomes) {
        outcomes.forEach(this::record);
    }

    List<Verdict> verdicts() {
        return List.copyOf(verdicts);
    }
}
