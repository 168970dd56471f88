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
import org.planlint.rules.RulePages;

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
                        config.file(), identity.line(), 1, "no-relation", e.getMessage());
            }
            if (identities.put(id, identity) != null) {
                throw new ConfigException(
                        config.file(), identity.line(), 1, "twice", identity.id());
            }
        }
    }

    /**
     * A checker of documents with these settings: by the base alone where they have no identities.
     *
     * @throws ConfigException if an identity cannot be read
     */
    public static Checker checker(RuleBase base, Config config, Locale locale)
            throws ConfigException {
        Lexicon lexicon = Lexicon.standard();
        RuleBase rules =
                config.identities().isEmpty()
                        ? base
                        : new ProjectRules(base, config, lexicon.names());
        return new Checker(rules, lexicon, locale);
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
