package org.planlint.cli;

import java.util.Iterator;
import org.planlint.check.RuleInfo;
import org.planlint.rules.DroolsRuleBase;

/** The ids of rules, for shells that complete them. */
final class KnownRules implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return DroolsRuleBase.load().rules().stream().map(RuleInfo::id).iterator();
    }
}
