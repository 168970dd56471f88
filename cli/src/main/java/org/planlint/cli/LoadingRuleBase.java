package org.planlint.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.planlint.check.RuleBase;
import org.planlint.check.RuleInfo;
import org.planlint.check.RuleText;
import org.planlint.check.Verdict;
import org.planlint.fact.Fact;
import org.planlint.pack.Pack;
import org.planlint.rules.DroolsRuleBase;

/**
 * The rule base, loading while the first document is read: both take a good part of a short run,
 * and neither needs the other.
 */
final class LoadingRuleBase implements RuleBase {

    private final CompletableFuture<RuleBase> loading =
            CompletableFuture.supplyAsync(DroolsRuleBase::load);

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
    public RuleText text(String rule, Locale locale) {
        return loaded().text(rule, locale);
    }

    @Override
    public Map<String, String> words(Locale locale) {
        return loaded().words(locale);
    }

    private RuleBase loaded() {
        try {
            return loading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
