package org.planlint.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.planlint.check.Report;
import org.planlint.check.RuleInfo;
import org.planlint.config.Config;
import org.planlint.config.ConfigException;
import org.planlint.config.ConfigMessages;
import org.planlint.config.RuleSetting;
import org.planlint.config.Suppression;

/** A project's decisions, carried out on reports. */
public final class Policy {

    /** The code of remarks about findings of the baseline that are there no more. */
    public static final String FIXED = "baseline.fixed";

    private static final int SIMILAR = 3;

    private final Config config;
    private final LocalDate today;
    private final ConfigMessages words;

    /**
     * @param today suppressions that ended before have run out
     */
    public Policy(Config config, LocalDate today, Locale locale) {
        this.config = config;
        this.today = today;
        this.words = new ConfigMessages(locale);
    }

    /**
     * Switches rules off and weighs findings, then accepts what is suppressed.
     *
     * @throws ConfigException if the settings name a rule that does not exist
     */
    public Report apply(Report report) throws ConfigException {
        if (config.file() != null) {
            demandKnownRules(report.rules());
        }
        Report filtered = new RuleFilter(report.rules(), config.rules()).apply(report);
        return new Suppressions(config.suppressions(), today, words).apply(filtered);
    }

    /**
     * Accepts the findings that a baseline knows, and says which of its findings are gone.
     *
     * @param known the document's findings in the baseline
     */
    public Report apply(Report report, List<Baseline.Entry> known) {
        return BaselineComparison.apply(report, known, words);
    }

    private void demandKnownRules(List<RuleInfo> rules) throws ConfigException {
        for (Map.Entry<String, RuleSetting> set : config.rules().entrySet()) {
            RuleSetting setting = set.getValue();
            demandKnown(set.getKey(), rules, setting.line(), setting.column());
        }
        for (Suppression suppression : config.suppressions()) {
            demandKnown(suppression.rule(), rules, suppression.line(), suppression.column());
        }
    }

    private void demandKnown(String pattern, Collection<RuleInfo> rules, int line, int column)
            throws ConfigException {
        RulePattern fits = new RulePattern(pattern);
        String nearest = null;
        int least = SIMILAR + 1;
        for (RuleInfo rule : rules) {
            if (fits.matches(rule)) {
                return;
            }
            int distance = new LevenshteinDistance(SIMILAR).apply(pattern, rule.id());
            if (distance >= 0 && distance < least) {
                least = distance;
                nearest = rule.id();
            }
        }
        throw nearest == null
                ? new ConfigException(config.file(), line, column, "unknown-rule", pattern)
                : new ConfigException(
                        config.file(), line, column, "unknown-rule.similar", pattern, nearest);
    }
}
