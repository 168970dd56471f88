package org.planlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.runtime.rule.Match;
import org.planlint.check.Outcome;
import org.planlint.check.Verdict;
import org.planlint.fact.Passage;
import org.planlint.text.Span;

class LedgerTest {

    private final Ledger ledger = new Ledger();

    @Test
    void outcomesAreSignedByTheFiringRule() {
        ledger.beforeMatchFired(firing("reference.dangling"));
        ledger.record(outcome(1));
        ledger.beforeMatchFired(firing("numbering.broken"));
        ledger.recordAll(List.of(outcome(2), outcome(3)));

        assertThat(ledger.verdicts())
                .containsExactly(
                        new Verdict("reference.dangling", outcome(1)),
                        new Verdict("numbering.broken", outcome(2)),
                        new Verdict("numbering.broken", outcome(3)));
    }

    @Test
    void aFurtherCaseSignsWithTheRulesId() {
        ledger.beforeMatchFired(firing("reference.dangling: found"));
        ledger.record(outcome(1));

        assertThat(ledger.verdicts())
                .extracting(Verdict::rule)
                .containsExactly("reference.dangling");
    }

    @Test
    void nothingToCompareIsNothingToRecord() {
        ledger.beforeMatchFired(firing("glossary.out-of-order"));
        ledger.record(null);
        ledger.recordAll(Arrays.asList(null, outcome(1), null));
        ledger.recordAll(List.of());

        assertThat(ledger.verdicts())
                .containsExactly(new Verdict("glossary.out-of-order", outcome(1)));
    }

    private static Outcome outcome(int place) {
        return Outcome.at("item", Passage.of(new Span(place, place + 1))).holds("");
    }

    /** The engine's event, of which the ledger asks for nothing but the rule's name. */
    private static BeforeMatchFiredEvent firing(String name) {
        Rule rule = answering(Rule.class, name);
        Match match = answering(Match.class, rule);
        return answering(BeforeMatchFiredEvent.class, match);
    }

    private static <T> T answering(Class<T> type, Object answer) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> answer));
    }
}
