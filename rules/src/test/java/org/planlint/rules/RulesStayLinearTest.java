package org.planlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.planlint.check.Verdict;
import org.planlint.fact.Fact;
import org.planlint.rules.CaseFile.Case;

/**
 * Four times the facts are four times the work. Nothing here is timed: the engine is asked what it
 * has built and how many partial matches it has had in hand.
 */
class RulesStayLinearTest {

    private static final int SMALL = 20_000;
    private static final int FACTOR = 4;

    /** One part in so many may be more or less: copies meet at their borders. */
    private static final int TOLERANCE = 20;

    /**
     * Of so many copies of a plan the first two share their keys, the others have keys of their
     * own.
     */
    private static final int GROUP = 4;

    private static final KieBase BASE = ModelLoader.load();
    private static final Network NETWORK = new Network(BASE);

    /**
     * What a run came to.
     *
     * @param firings how often each DRL rule fired
     * @param verdicts how many verdicts each rule has reached
     * @param partialMatches how many partial matches each join has had in hand
     */
    private record Run(
            Map<String, Long> firings,
            Map<String, Long> verdicts,
            Map<String, Long> partialMatches) {}

    /** A join without an index compares everything with everything. */
    @Test
    void everyJoinIsIndexed() {
        List<String> unindexed =
                NETWORK.joins()
                        .filter(join -> !Network.isFirst(join) && !Network.isOfGroup(join))
                        .filter(join -> !join.getRawConstraints().isIndexed())
                        .map(Network::describe)
                        .toList();

        assertThat(NETWORK.joins()).isNotEmpty();
        assertThat(unindexed).isEmpty();
    }

    @Test
    void fourTimesTheFactsAreFourTimesTheWork() {
        List<List<Fact>> plans = plans();
        int all = plans.stream().mapToInt(List::size).sum();
        int copies = GROUP * (SMALL / (GROUP * all) + 1);
        Collection<Fact> facts = facts(plans, copies * FACTOR);
        Run small = run(facts(plans, copies));
        Run large = run(facts);

        SoftAssertions.assertSoftly(
                softly -> {
                    softly.assertThat(facts).hasSizeGreaterThan(SMALL * FACTOR);
                    softly.assertThat(neverFired(large)).as("rules that never fire").isEmpty();
                    softly.assertThat(outOfProportion(small.firings(), large.firings()))
                            .as("firings")
                            .isEmpty();
                    softly.assertThat(outOfProportion(small.verdicts(), large.verdicts()))
                            .as("verdicts")
                            .isEmpty();
                    softly.assertThat(
                                    outOfProportion(small.partialMatches(), large.partialMatches()))
                            .as("partial matches")
                            .isEmpty();
                });
    }

    /**
     * What has not become four times as much; what is said once of the whole document is said once
     * of a longer one.
     */
    private static List<String> outOfProportion(Map<String, Long> small, Map<String, Long> large) {
        List<String> wrong = new ArrayList<>();
        large.forEach(
                (what, after) -> {
                    long expected = FACTOR * small.getOrDefault(what, 0L);
                    boolean near = Math.abs(after - expected) <= expected / TOLERANCE + 1;
                    if (!near && !after.equals(small.get(what))) {
                        wrong.add(what + ": " + small.get(what) + " → " + after);
                    }
                });
        return wrong;
    }

    private static Set<String> neverFired(Run run) {
        Set<String> names =
                BASE.getKiePackages().stream()
                        .flatMap(drlPackage -> drlPackage.getRules().stream())
                        .map(Rule::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        names.removeAll(run.firings().keySet());
        return names;
    }

    private static List<List<Fact>> plans() {
        List<List<Fact>> plans = new ArrayList<>();
        plans.add(Plans.facts(Plans.example()));
        for (Case one : Plans.cases()) {
            plans.add(Plans.facts(Plans.of(one)));
        }
        return plans;
    }

    private static List<Fact> facts(List<List<Fact>> plans, int copies) {
        List<Fact> facts = new ArrayList<>();
        int part = 0;
        for (int copy = 0; copy < copies; copy++) {
            for (int i = 0; i < plans.size(); i++) {
                String name = "#" + i + "." + (copy % GROUP == 1 ? copy - 1 : copy);
                FactCopies copier = new FactCopies(name, part++);
                plans.get(i).forEach(fact -> facts.add(copier.copy(fact)));
            }
        }
        return facts;
    }

    private static Run run(Collection<Fact> facts) {
        Map<String, Long> firings = new TreeMap<>();
        Ledger ledger = new Ledger();
        KieSession session = BASE.newKieSession();
        try {
            session.addEventListener(ledger);
            session.addEventListener(
                    new DefaultAgendaEventListener() {
                        @Override
                        public void afterMatchFired(AfterMatchFiredEvent event) {
                            firings.merge(event.getMatch().getRule().getName(), 1L, Long::sum);
                        }
                    });
            session.setGlobal("ledger", ledger);
            facts.forEach(session::insert);
            session.fireAllRules();
            Map<String, Long> verdicts =
                    ledger.verdicts().stream()
                            .collect(
                                    Collectors.groupingBy(
                                            Verdict::rule, TreeMap::new, Collectors.counting()));
            return new Run(firings, verdicts, NETWORK.partialMatches(session));
        } finally {
            session.dispose();
        }
    }
}
