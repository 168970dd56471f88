package org.planlint.rules.identity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.planlint.check.Checker;
import org.planlint.check.RuleBase;
import org.planlint.config.Config;
import org.planlint.config.ConfigException;

/**
 * Checkers by their settings, each made once for all documents that share them. Safe for use by
 * several threads.
 */
public final class ProjectCheckers {

    private final RuleBase base;
    private final Locale locale;
    private final Map<Config, Checker> checkers = new HashMap<>();
    private final Map<Config, ConfigException> failures = new HashMap<>();

    public ProjectCheckers(RuleBase base, Locale locale) {
        this.base = base;
        this.locale = locale;
    }

    /**
     * The checker of documents with these settings.
     *
     * @throws ConfigException if something that they name cannot be used
     */
    public synchronized Checker of(Config config) throws ConfigException {
        ConfigException failure = failures.get(config);
        if (failure != null) {
            throw failure;
        }
        Checker checker = checkers.get(config);
        if (checker == null) {
            try {
                checker = ProjectRules.checker(base, config, locale);
            } catch (ConfigException e) {
                failures.put(config, e);
                throw e;
            }
            checkers.put(config, checker);
        }
        return checker;
    }
}
