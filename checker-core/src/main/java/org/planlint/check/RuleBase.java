package org.planlint.check;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.planlint.fact.Fact;
import org.planlint.pack.Pack;

/** A set of rules. The engine behind it is not seen from here. Safe for use by several threads. */
public interface RuleBase {

    /** All rules, by id. */
    List<RuleInfo> rules();

    /** The compliance packs that come with the rules. */
    List<Pack> packs();

    /** Runs every rule over the facts of one document; the order of the verdicts means nothing. */
    List<Verdict> judge(Collection<? extends Fact> facts);

    /** The words of a rule in a language. */
    RuleText text(String rule, Locale locale);

    /** The words that calculations and values of all rules may name as <code>${word}</code>. */
    Map<String, String> words(Locale locale);
}
