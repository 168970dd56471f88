package org.planlint.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.planlint.check.RuleBase;
import org.planlint.check.RuleInfo;
import org.planlint.check.RuleText;
import org.planlint.check.Verdict;
import org.planlint.fact.Fact;
import org.planlint.lexicon.Lexicon;
import org.planlint.pack.Pack;
import org.planlint.rules.DroolsRuleBase;

/**
 * The rule base, loading while the arguments and the first document are read: each takes a good
 * part of a short run, and they do not need one another. The lexicon and the rules' words, which
 * are wanted next, are loaded on the way.
 */
final class LoadingRuleBase implements RuleBase {

    private final Map<String, RuleText> texts = new ConcurrentHashMap<>();
    private final Locale locale;
    private CompletableFuture<RuleBase> loading;

    /**
     * @param locale the language whose words are fetched beforehand
     */
    LoadingRuleBase(Locale locale) {
        this.locale = locale;
    }

    /** Begins, if that is still to be done. */
    synchronized CompletableFuture<RuleBase> begin() {
        if (loading == null) {
            CompletableFuture.runAsync(Lexicon::standard);
            loading = CompletableFuture.supplyAsync(DroolsRuleBase::load);
            loading.thenAcceptAsync(base -> base.rules().forEach(rule -> text(base, rule.id())));
        }
        return loading;
    }

    @Override
    public List<RuleInfo> rules() {
        return loaded().rules();
    }

    @Override
    public List<Pack> packs() {
        return loaded().packs();
    }

    @Override
    public List<Verdict> judge(Collection<? extends Fact> facts) {
        return loaded().judge(facts);
    }

    @Override
    public RuleText text(String rule, Locale language) {
        return language.equals(locale) ? text(loaded(), rule) : loaded().text(rule, language);
    }

    private RuleText text(RuleBase base, String rule) {
        return texts.computeIfAbsent(rule, id -> base.text(id, locale));
    }

    @Override
    public Map<String, String> words(Locale language) {
        return loaded().words(language);
    }

    private RuleBase loaded() {
        try {
            return begin().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
