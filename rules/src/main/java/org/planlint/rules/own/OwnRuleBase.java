package org.planlint.rules.own;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.planlint.check.Category;
import org.planlint.check.Outcome;
import org.planlint.check.RuleBase;
import org.planlint.check.RuleInfo;
import org.planlint.check.RuleText;
import org.planlint.check.Severity;
import org.planlint.check.Verdict;
import org.planlint.config.ConfigException;
import org.planlint.config.OwnRules;
import org.planlint.fact.Fact;
import org.planlint.pack.Pack;
import org.planlint.rules.DroolsRuleBase;
import org.planlint.rules.ModelLoader;
import org.planlint.rules.RuleNames;

/**
 * A rule base and rules of the user's own. The latter run in sessions of their own: they see the
 * same facts, and whatever they do to them is not seen by planlint's rules.
 */
public final class OwnRuleBase implements RuleBase {

    /**
     * What a file's name cannot hold besides control characters; a rule's page is named after it.
     */
    private static final String NO_FILE_NAME = "/\\<>\"|?*";

    private final RuleBase base;
    private final DroolsRuleBase own;
    private final RuleFolder folder;
    private final Map<String, Severity> promises;
    private final List<RuleInfo> rules;

    private OwnRuleBase(RuleBase base, DroolsRuleBase own, RuleFolder folder) {
        this.base = base;
        this.own = own;
        this.folder = folder;
        this.promises =
                own.rules().stream().collect(Collectors.toMap(RuleInfo::id, RuleInfo::severity));
        this.rules = new ArrayList<>(base.rules());
        rules.addAll(own.rules());
    }

    /**
     * The rules of a base and those that the user asks for.
     *
     * @throws ConfigException if these cannot be read or compiled, or lack what every rule has
     */
    public static RuleBase join(RuleBase base, OwnRules asked) throws ConfigException {
        return join(base, RuleFolder.read(asked), RuleLoader.of(asked));
    }

    static OwnRuleBase join(RuleBase base, RuleFolder folder, RuleLoader loader)
            throws ConfigException {
        CompiledRules compiled = loader.load(folder);
        KieBase kieBase = ModelLoader.load(compiled.models(), compiled);
        Problems problems = new Problems(folder);
        demandAll(kieBase, base, folder, problems);
        problems.raise();
        return new OwnRuleBase(base, DroolsRuleBase.of(kieBase), folder);
    }

    /** What the compiler does not ask for. */
    private static void demandAll(
            KieBase own, RuleBase base, RuleFolder folder, Problems problems) {
        Set<String> heads = new HashSet<>();
        Set<String> known = new HashSet<>();
        base.rules().forEach(rule -> known.add(rule.id()));
        boolean ledger = false;
        for (KiePackage part : own.getKiePackages()) {
            ledger |=
                    part.getGlobalVariables().stream()
                            .anyMatch(global -> global.getName().equals(DroolsRuleBase.LEDGER));
            for (Rule rule : part.getRules()) {
                if (!RuleNames.isFurtherCase(rule.getName())) {
                    demand(rule, folder, problems);
                    if (!heads.add(rule.getName()) || known.contains(rule.getName())) {
                        problems.add(rule.getName(), "rule-exists", rule.getName());
                    }
                }
            }
        }
        for (KiePackage part : own.getKiePackages()) {
            for (Rule rule : part.getRules()) {
                if (!heads.contains(RuleNames.id(rule.getName()))) {
                    problems.add(rule.getName(), "no-head", RuleNames.id(rule.getName()));
                }
            }
        }
        if (!ledger) {
            problems.add("", "no-ledger");
        }
    }

    private static void demand(Rule rule, RuleFolder folder, Problems problems) {
        String name = rule.getName();
        if (name.isBlank()
                || name.chars()
                        .anyMatch(c -> Character.isISOControl(c) || NO_FILE_NAME.indexOf(c) >= 0)) {
            problems.add(name, "rule-name", name);
            return;
        }
        demandOneOf(rule, "category", names(Category.values()), problems);
        String severities = names(Severity.values()).toLowerCase(Locale.ROOT);
        demandOneOf(rule, "severity", severities, problems);
        try {
            RuleText text = folder.text(name, Locale.CHINESE);
            if (text == null || text.title().isEmpty() || text.template("message", "").isEmpty()) {
                problems.add(name, "no-page", name);
            }
        } catch (IOException e) {
            problems.add(name, "page-unreadable", name + ".md", e.getMessage());
        }
    }

    private static void demandOneOf(
            Rule rule, String annotation, String allowed, Problems problems) {
        String value = String.valueOf(rule.getMetaData().get(annotation));
        if (!Arrays.asList(allowed.split(", ")).contains(value)) {
            problems.add(rule.getName(), "no-annotation", rule.getName(), annotation, allowed);
        }
    }

    private static String names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
    }

    @Override
    public List<RuleInfo> rules() {
        return rules;
    }

    @Override
    public List<Pack> packs() {
        return base.packs();
    }

    /**
     * @throws OwnRuleException if a rule of the user's own fails, or finds what it said it would
     *     not
     */
    @Override
    public List<Verdict> judge(Collection<? extends Fact> facts) {
        List<Verdict> verdicts = new ArrayList<>(base.judge(facts));
        try {
            verdicts.addAll(own.judge(facts));
        } catch (RuntimeException e) {
            throw new OwnRuleException(e.getMessage(), e);
        }
        for (Verdict verdict : verdicts) {
            Severity promised = promises.get(verdict.rule());
            if (promised != null
                    && verdict.outcome() instanceof Outcome.Violated violated
                    && violated.severity() != null
                    && promised.compareTo(violated.severity()) > 0) {
                throw new OwnRuleException(
                        verdict.rule() + ": " + violated.severity() + " > @severity " + promised,
                        null);
            }
        }
        return verdicts;
    }

    @Override
    public RuleText text(String rule, Locale locale) {
        if (!promises.containsKey(rule)) {
            return base.text(rule, locale);
        }
        try {
            RuleText text = folder.text(rule, locale);
            if (text == null) {
                throw new IllegalStateException("no page of " + rule);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> words(Locale locale) {
        return base.words(locale);
    }
}
