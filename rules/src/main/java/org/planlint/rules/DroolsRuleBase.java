package org.planlint.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.planlint.check.Category;
import org.planlint.check.RuleBase;
import org.planlint.check.RuleInfo;
import org.planlint.check.RuleText;
import org.planlint.check.Severity;
import org.planlint.check.ToolVersion;
import org.planlint.check.Verdict;
import org.planlint.fact.Fact;
import org.planlint.pack.Pack;

/**
 * Rules run by Drools: those that come with planlint, or a user's own. Make it once a process;
 * checks may run side by side.
 */
public final class DroolsRuleBase implements RuleBase {

    /** The global by which rules report. */
    public static final String LEDGER = "ledger";

    private final KieBase base;
    private final List<RuleInfo> rules;

    /**
     * @param since the version of rules that do not say it; {@code null} if every rule must
     */
    private DroolsRuleBase(KieBase base, String since) {
        this.base = base;
        this.rules =
                base.getKiePackages().stream()
                        .flatMap(kiePackage -> kiePackage.getRules().stream())
                        .filter(rule -> !RuleNames.isFurtherCase(rule.getName()))
                        .map(rule -> info(rule, since))
                        .sorted(Comparator.comparing(RuleInfo::id))
                        .toList();
    }

    /**
     * A user's own rules, from a knowledge base that declares the global {@link #LEDGER}. They have
     * no words: those are for whoever has their pages.
     *
     * @throws IllegalArgumentException if a rule's category or severity is none
     */
    public static DroolsRuleBase of(KieBase base) {
        return new DroolsRuleBase(base, ToolVersion.get());
    }

    /** Loads the compiled rules. */
    public static DroolsRuleBase load() {
        return new DroolsRuleBase(ModelLoader.load(), null);
    }

    @Override
    public List<RuleInfo> rules() {
        return rules;
    }

    @Override
    public List<Pack> packs() {
        return StandardPacks.all();
    }

    @Override
    public List<Verdict> judge(Collection<? extends Fact> facts) {
        KieSession session = base.newKieSession();
        try {
            Ledger ledger = new Ledger();
            session.addEventListener(ledger);
            session.setGlobal(LEDGER, ledger);
            facts.forEach(session::insert);
            session.fireAllRules();
            return ledger.verdicts();
        } finally {
            // Without it the knowledge base keeps the session, 9 MiB each, for ever.
            session.dispose();
        }
    }

    @Override
    public RuleText text(String rule, Locale locale) {
        return RulePages.text(rule, locale);
    }

    @Override
    public Map<String, String> words(Locale locale) {
        return RulePages.words(locale);
    }

    private static RuleInfo info(Rule rule, String since) {
        Map<String, Object> annotations = rule.getMetaData();
        return new RuleInfo(
                rule.getName(),
                Category.valueOf(annotation(rule, annotations, "category")),
                Severity.valueOf(
                        annotation(rule, annotations, "severity").toUpperCase(Locale.ROOT)),
                since == null || annotations.containsKey("since")
                        ? annotation(rule, annotations, "since")
                        : since);
    }

    private static String annotation(Rule rule, Map<String, Object> annotations, String name) {
        if (annotations.get(name) instanceof String value) {
            return value;
        }
        throw new IllegalStateException("rule " + rule.getName() + " lacks @" + name);
    }
}
