package org.planlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlint.check.Checker;
import org.planlint.check.Report;
import org.planlint.check.RuleBase;
import org.planlint.check.RuleInfo;
import org.planlint.check.RuleText;
import org.planlint.check.Verdict;
import org.planlint.fact.Fact;
import org.planlint.lexicon.Lexicon;
import org.planlint.pack.Pack;
import org.planlint.read.RawDocument;
import org.planlint.rules.CaseFile.Case;

/** A report is the same whatever the order in which the facts reach the engine. */
class RulesIgnoreOrderTest {

    private static final DroolsRuleBase RULES = DroolsRuleBase.load();

    /** The rule base that is handed its facts in another order. */
    private record Reordered(Consumer<List<Fact>> order) implements RuleBase {

        @Override
        public List<Verdict> judge(Collection<? extends Fact> facts) {
            List<Fact> reordered = new ArrayList<>(facts);
            order.accept(reordered);
            return RULES.judge(reordered);
        }

        @Override
        public List<Pack> packs() {
            return RULES.packs();
        }

        @Override
        public List<RuleInfo> rules() {
            return RULES.rules();
        }

        @Override
        public RuleText text(String rule, Locale locale) {
            return RULES.text(rule, locale);
        }

        @Override
        public Map<String, String> words(Locale locale) {
            return RULES.words(locale);
        }
    }

    private static Report report(RawDocument plan, Consumer<List<Fact>> order) {
        return new Checker(new Reordered(order), Lexicon.standard(), Locale.CHINESE).check(plan);
    }

    private static void isSame(Report report, Report original) {
        assertThat(report.findings()).isEqualTo(original.findings());
        assertThat(report.verified()).isEqualTo(original.verified());
        assertThat(report.undecided()).isEqualTo(original.undecided());
    }

    private static Report example(Consumer<List<Fact>> order) {
        return report(Plans.example(), order);
    }

    @Test
    void reversed() {
        Report original = example(facts -> {});
        assertThat(original.findings()).isNotEmpty();
        assertThat(original.verified()).isNotEmpty();
        assertThat(original.undecided()).isNotEmpty();

        isSame(example(Collections::reverse), original);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void shuffled(long seed) {
        isSame(
                example(facts -> Collections.shuffle(facts, new Random(seed))),
                example(facts -> {}));
    }

    @Test
    void everyCaseReversed() {
        for (Case one : Plans.cases()) {
            isSame(report(Plans.of(one), Collections::reverse), report(Plans.of(one), facts -> {}));
        }
    }
}
