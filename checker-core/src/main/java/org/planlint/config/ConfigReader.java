package org.planlint.config;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planlint.check.Severity;
import org.planlint.lexicon.Lexicon;
import org.planlint.read.ReadLimits;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code planlint.yaml}. Whatever it does not know is an error, never a silent nothing. */
public final class ConfigReader {

    private static final int LARGEST = 1 << 20;

    private final Path file;

    private ConfigReader(Path file) {
        this.file = file;
    }

    public static Config read(Path file) throws ConfigException {
        return new ConfigReader(file).read();
    }

    private Config read() throws ConfigException {
        Optional<Node> root = parse();
        if (root.isEmpty()) {
            return Config.NONE.from(file);
        }
        YamlMap map =
                new YamlMap(
                        file,
                        root.get(),
                        "fail-on",
                        "baseline",
                        "profile",
                        "plan-period",
                        "names",
                        "lexicon",
                        "limits",
                        "own-rules",
                        "rules",
                        "identities",
                        "suppressions");
        return new Config(
                file,
                rules(map),
                failLevel(map),
                baseline(map),
                identities(map),
                suppressions(map),
                profile(map),
                ownRules(map),
                reading(map));
    }

    private Profile profile(YamlMap map) throws ConfigException {
        String key = "profile";
        return map.text(key) == null
                ? null
                : new Profile(
                        map.required(key),
                        map.path(key),
                        file,
                        map.valueLine(key),
                        map.valueColumn(key));
    }

    private OwnRules ownRules(YamlMap map) throws ConfigException {
        String key = "own-rules";
        return map.text(key) == null
                ? null
                : new OwnRules(map.path(key), file, map.valueLine(key), map.valueColumn(key));
    }

    private static Reading reading(YamlMap map) throws ConfigException {
        return new Reading(
                map.period("plan-period"), Lexicon.with(LexiconSettings.read(map)), limits(map));
    }

    private static ReadLimits limits(YamlMap map) throws ConfigException {
        ReadLimits limits = ReadLimits.DEFAULT;
        Optional<YamlMap> set = map.map("limits", ReadLimits.names().toArray(String[]::new));
        if (set.isPresent()) {
            for (String name : set.get().keys()) {
                String value = set.get().text(name);
                try {
                    limits = limits.with(name, value);
                } catch (IllegalArgumentException e) {
                    throw set.get().problemWith(name, "not-a-limit", value);
                }
            }
        }
        return limits;
    }

    private Optional<Node> parse() throws ConfigException {
        LoadSettings settings =
                LoadSettings.builder()
                        .setLabel(file.toString())
                        .setCodePointLimit(LARGEST)
                        .setMaxAliasesForCollections(0)
                        .build();
        try {
            return new Compose(settings).composeString(Files.readString(file));
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark();
            throw new ConfigException(
                    file,
                    mark.map(at -> at.getLine() + 1).orElse(0),
                    mark.map(at -> at.getColumn() + 1).orElse(0),
                    "no-yaml",
                    e.getProblem());
        } catch (YamlEngineException e) {
            throw new ConfigException(file, 0, 0, "no-yaml", e.getMessage());
        } catch (MalformedInputException e) {
            throw new ConfigException(file, 0, 0, "not-utf8");
        } catch (IOException e) {
            throw new ConfigException(file, 0, 0, "unreadable", e.getMessage());
        }
    }

    private Map<String, RuleSetting> rules(YamlMap map) throws ConfigException {
        Map<String, RuleSetting> settings = new LinkedHashMap<>();
        Optional<YamlMap> rules = map.map("rules");
        if (rules.isEmpty()) {
            return settings;
        }
        for (String pattern : rules.get().keys()) {
            String value = rules.get().text(pattern);
            RuleSetting setting =
                    RuleSetting.of(value, rules.get().line(pattern), rules.get().column(pattern))
                            .orElseThrow(
                                    () -> rules.get().problemWith(pattern, "not-a-setting", value));
            settings.put(pattern, setting);
        }
        return settings;
    }

    private List<Identity> identities(YamlMap map) throws ConfigException {
        List<Identity> identities = new ArrayList<>();
        for (YamlMap entry :
                map.maps(
                        "identities",
                        "id",
                        "title",
                        "check",
                        "years",
                        "when",
                        "tolerance",
                        "severity")) {
            String check = entry.required("check");
            String title = entry.text("title");
            identities.add(
                    new Identity(
                            entry.required("id"),
                            title == null ? check : title,
                            check,
                            entry.years("years"),
                            entry.text("when"),
                            entry.fraction("tolerance"),
                            severity(entry),
                            entry.line(),
                            entry.column()));
        }
        return identities;
    }

    private static Severity severity(YamlMap entry) throws ConfigException {
        String value = entry.text("severity");
        if (value == null) {
            return Severity.WARNING;
        }
        return Severity.of(value)
                .orElseThrow(() -> entry.problemWith("severity", "not-a-severity", value));
    }

    private FailOn failLevel(YamlMap map) throws ConfigException {
        String value = map.text("fail-on");
        if (value == null) {
            return null;
        }
        return FailOn.of(value).orElseThrow(() -> map.problemWith("fail-on", "not-a-level", value));
    }

    private static Path baseline(YamlMap map) throws ConfigException {
        return map.path("baseline");
    }

    private List<Suppression> suppressions(YamlMap map) throws ConfigException {
        List<Suppression> suppressions = new ArrayList<>();
        for (YamlMap entry :
                map.maps(
                        "suppressions",
                        "rule",
                        "document",
                        "section",
                        "text",
                        "fingerprint",
                        "reason",
                        "by",
                        "until")) {
            suppressions.add(
                    new Suppression(
                            entry.required("rule"),
                            entry.text("document"),
                            entry.text("section"),
                            entry.text("text"),
                            entry.text("fingerprint"),
                            entry.required("reason"),
                            entry.text("by"),
                            entry.date("until"),
                            entry.line(),
                            entry.column()));
        }
        return suppressions;
    }
}
