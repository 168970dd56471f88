package org.planlint.rules.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.planlint.check.Category;
import org.planlint.check.Checker;
import org.planlint.check.Outcome;
import org.planlint.check.RuleBase;
import org.planlint.check.RuleInfo;
import org.planlint.check.RuleText;
import org.planlint.check.ToolVersion;
import org.planlint.check.Verdict;
import org.planlint.config.Config;
import org.planlint.config.ConfigException;
import org.planlint.config.Identity;
import org.planlint.fact.Fact;
import org.planlint.lexicon.IndicatorNames;
import org.planlint.lexicon.Lexicon;
import org.planlint.pack.Pack;
import org.planlint.rules.Profiles;
import org.planlint.rules.RulePages;
import org.planlint.rules.own.OwnRuleBase;

/** A rule base and the identities of a project. */
public final class ProjectRules implements RuleBase {

    private static final String PREFIX = "identity.";

    private final RuleBase base;
    private final IndicatorNames names;
    private final Map<String, Identity> identities = new LinkedHashMap<>();
    private final Map<String, IdentityCheck> checks = new LinkedHashMap<>();

    private ProjectRules(RuleBase base, Config config, IndicatorNames names)
            throws ConfigException {
        this.base = base;
        this.names = names;
        for (Identity identity : config.identities()) {
            String id = PREFIX + identity.id();
            try {
                checks.put(id, new IdentityCheck(identity));
            } catch (IllegalArgumentException e) {
                throw new ConfigException(
                        config.file(),
                        identity.line(),
                        identity.column(),
                        "no-relation",
                        e.getMessage());
            }
            if (identities.put(id, identity) != null) {
                throw new ConfigException(
                        config.file(), identity.line(), identity.column(), "twice", identity.id());
            }
        }
    }

    /**
     * A checker of documents with these settings.
     *
     * @throws ConfigException if an identity or a rule of the project's own cannot be read, or
     *     there is no such profile
     */
    public static Checker checker(RuleBase base, Config config, Locale locale)
            throws ConfigException {
        Lexicon lexicon = config.reading().lexicon();
        RuleBase rules = rules(base, config);
        Checker checker = new Checker(rules, lexicon, locale).planning(config.reading().period());
        return config.profile() == null
                ? checker
                : checker.demanding(Profiles.find(config.profile(), base.packs()));
    }

    /**
     * All rules that hold with these settings: the base alone where they have none of their own.
     *
     * @throws ConfigException if an identity or a rule of the project's own cannot be read
     */
    public static RuleBase rules(RuleBase base, Config config) throws ConfigException {
        RuleBase rules =
                config.ownRules() == null ? base : OwnRuleBase.join(base, config.ownRules());
        return config.identities().isEmpty()
                ? rules
                : new ProjectRules(rules, config, config.reading().lexicon().names());
    }

    @Override
    public List<RuleInfo> rules() {
        List<RuleInfo> rules = new ArrayList<>(base.rules());
        identities.forEach(
                (id, identity) ->
                        rules.add(
                                new RuleInfo(
                                        id,
                                        Category.CALC,
                                        identity.severity(),
                                        ToolVersion.get())));
        return rules;
    }

    @Override
    public List<Verdict> judge(Collection<? extends Fact> facts) {
        List<Verdict> verdicts = new ArrayList<>(base.judge(facts));
        KnownValues values = new KnownValues(facts, names);
        checks.forEach(
                (id, check) -> {
                    for (Outcome outcome : check.over(values)) {
                        verdicts.add(new Verdict(id, outcome));
                    }
                });
        return verdicts;
    }

    @Override
    public List<Pack> packs() {
        return base.packs();
    }

    @Override
    public RuleText text(String rule, Locale locale) {
        Identity identity = identities.get(rule);
        if (identity == null) {
            return base.text(rule, locale);
        }
        RuleText words = RulePages.shared("identity", rule, locale);
        return new RuleText(rule, identity.title(), words.entries(), words.page());
    }

    @Override
    public Map<String, String> words(Locale locale) {
        return base.words(locale);
    }
}
