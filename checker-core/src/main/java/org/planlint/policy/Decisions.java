package org.planlint.policy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.planlint.check.Report;
import org.planlint.check.Severity;
import org.planlint.config.Config;
import org.planlint.config.ConfigException;
import org.planlint.config.ConfigFinder;
import org.planlint.config.ConfigReader;
import org.planlint.config.FailOn;
import org.planlint.config.OwnRules;
import org.planlint.config.Profile;

/**
 * What the project and the user have decided, carried out on all reports of a run: finds each
 * document's settings and baseline, and draws the baseline anew where asked for. Only the settings
 * may be asked for by several threads at once.
 */
public final class Decisions {

    /**
     * What the user decided for this run; it goes before the project's settings.
     *
     * @param config the settings for all documents; {@code null} to look for them from each
     *     document's folder upward
     * @param baseline the baseline for all documents; {@code null} for the one that the settings
     *     name
     * @param write whether the baseline is drawn anew: all that is found now is known from now on
     * @param strict whether findings of any severity that the baseline does not know fail, and
     *     findings of the baseline that are gone as well
     * @param failOn {@code null} for what the settings say, or for errors
     * @param profile the compliance pack; {@code null} for what the settings say
     * @param ownRules rules of the user's own; {@code null} for what the settings say
     */
    public record Wishes(
            Path config,
            Path baseline,
            boolean write,
            boolean strict,
            FailOn failOn,
            Profile profile,
            OwnRules ownRules) {

        /** Those of a user who says nothing. */
        public static final Wishes NONE = new Wishes(null, null, false, false, null);

        /** Without profile and own rules. */
        public Wishes(Path config, Path baseline, boolean write, boolean strict, FailOn failOn) {
            this(config, baseline, write, strict, failOn, null, null);
        }
    }

    /**
     * A report after all decisions.
     *
     * @param failLevel findings at or above it fail; {@code null} if none do
     * @param differs whether it is not as the baseline says, and the user wants that to fail
     */
    public record Decided(Report report, Severity failLevel, boolean differs) {

        public boolean fails() {
            return differs || failLevel != null && report.hasFindingsAtLeast(failLevel);
        }
    }

    private final Wishes wishes;
    private final LocalDate today;
    private final Locale locale;
    private final ConfigFinder finder = new ConfigFinder();
    private final Map<Path, Baseline> baselines = new LinkedHashMap<>();
    private final Map<Config, Policy> policies = new HashMap<>();
    private final Map<Config, Config> wished = new IdentityHashMap<>();
    private Config own;

    /**
     * @param today suppressions that ended before have run out
     * @param locale the language of what is said about suppressions and baselines
     */
    public Decisions(Wishes wishes, LocalDate today, Locale locale) {
        this.wishes = wishes;
        this.today = today;
        this.locale = locale;
    }

    /**
     * Carries everything out on the report of a document.
     *
     * @throws ConfigException if the settings or the baseline cannot be used, or the user wants to
     *     write or to hold a baseline and none is named
     */
    public Decided apply(Report report, Path document) throws ConfigException {
        Config config = config(document);
        Report decided =
                policies.computeIfAbsent(config, set -> new Policy(set, today, locale))
                        .apply(report);
        Path baseline = wishes.baseline() == null ? config.baseline() : wishes.baseline();
        if (baseline != null) {
            decided = compare(decided, document, baseline);
        } else if (wishes.write() || wishes.strict()) {
            throw new ConfigException(document, 0, 0, "no-baseline");
        }
        FailOn failOn = wishes.failOn() == null ? config.failOn() : wishes.failOn();
        Severity level = failOn == null ? Severity.ERROR : failOn.severity();
        boolean differs = wishes.strict() && baseline != null && differs(decided);
        return new Decided(decided, level, differs);
    }

    private Report compare(Report report, Path document, Path named) throws ConfigException {
        // Settings of several folders may name one file in several ways.
        Path file = named.toAbsolutePath().normalize();
        BaselineFile baselineFile = new BaselineFile(file);
        Baseline baseline = baselines.get(file);
        if (baseline == null) {
            baseline = wishes.write() ? baselineFile.readIfThere() : baselineFile.read();
        }
        String name = baselineFile.name(document);
        if (wishes.write()) {
            baseline = baseline.with(name, report.findings());
        }
        baselines.put(file, baseline);
        return policies.get(config(document)).apply(report, baseline.of(name));
    }

    private static boolean differs(Report report) {
        return !report.findings().isEmpty()
                || report.remarks().stream().anyMatch(n -> n.code().equals(Policy.FIXED));
    }

    /** Writes the baselines that were drawn anew, and gives them back. */
    public Iterable<Path> finish() throws IOException {
        if (!wishes.write()) {
            return List.of();
        }
        for (Map.Entry<Path, Baseline> drawn : baselines.entrySet()) {
            new BaselineFile(drawn.getKey()).write(drawn.getValue());
        }
        return baselines.keySet();
    }

    /**
     * The settings of a document.
     *
     * @throws ConfigException if they cannot be used
     */
    public synchronized Config config(Path document) throws ConfigException {
        Config set = wishes.config() == null ? found(document) : named();
        if (wishes.profile() == null && wishes.ownRules() == null) {
            return set;
        }
        return wished.computeIfAbsent(
                set, config -> config.with(wishes.profile(), wishes.ownRules()));
    }

    /**
     * The settings that the user has named, whatever the document; {@link Config#NONE} if none.
     *
     * @throws ConfigException if they cannot be used
     */
    public synchronized Config config() throws ConfigException {
        Config set = wishes.config() == null ? Config.NONE : named();
        return set.with(wishes.profile(), wishes.ownRules());
    }

    private Config named() throws ConfigException {
        if (own == null) {
            own = ConfigReader.read(wishes.config());
        }
        return own;
    }

    /**
     * Rules are code. Settings that merely lie beside a document come from whoever made the folder;
     * they must not make code run that the user does not know of.
     */
    private Config found(Path document) throws ConfigException {
        Config config = finder.find(document);
        if (config.ownRules() != null && wishes.ownRules() == null) {
            throw config.ownRules().problem("own-rules-found", config.ownRules().folder());
        }
        return config;
    }
}
