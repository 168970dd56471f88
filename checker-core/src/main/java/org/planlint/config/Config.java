package org.planlint.config;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A project's settings.
 *
 * @param file where they are written; {@code null} where there are none
 * @param rules what is set for a rule, a group of rules or a category, in the order written; the
 *     last one that fits a rule counts
 * @param failOn {@code null} where not set
 * @param baseline the file of the baseline; {@code null} where not set
 * @param identities in the order written
 * @param suppressions in the order written
 * @param profile the compliance pack; {@code null} where each document's title decides
 * @param ownRules rules of the project's own; {@code null} where there are none
 * @param reading what is known beforehand of the documents
 */
public record Config(
        Path file,
        Map<String, RuleSetting> rules,
        FailOn failOn,
        Path baseline,
        List<Identity> identities,
        List<Suppression> suppressions,
        Profile profile,
        OwnRules ownRules,
        Reading reading) {

    /** The settings of those who set nothing. */
    public static final Config NONE =
            new Config(null, Map.of(), null, null, List.of(), List.of(), null, null, Reading.USUAL);

    public Config {
        rules = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        identities = List.copyOf(identities);
        suppressions = List.copyOf(suppressions);
    }

    Config from(Path written) {
        return new Config(
                written,
                rules,
                failOn,
                baseline,
                identities,
                suppressions,
                profile,
                ownRules,
                reading);
    }

    /**
     * The same settings, but for what the user asks for instead.
     *
     * @param asked the pack; {@code null} for that of the settings
     * @param rulesAsked the own rules; {@code null} for those of the settings
     */
    public Config with(Profile asked, OwnRules rulesAsked) {
        return new Config(
                file,
                rules,
                failOn,
                baseline,
                identities,
                suppressions,
                asked == null ? profile : asked,
                rulesAsked == null ? ownRules : rulesAsked,
                reading);
    }
}
