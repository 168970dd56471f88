package org.planlint.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.planlint.config.FailOn;
import org.planlint.config.OwnRules;
import org.planlint.config.Profile;
import org.planlint.policy.Decisions.Wishes;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** By which settings documents are read and checked; the same for every command that does. */
final class ProjectOptions {

    private final Messages messages;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config")
    private Path config;

    @Option(names = "--profile", paramLabel = "NAME|FILE", descriptionKey = "profile")
    private String profile;

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
    private Path rules;

    ProjectOptions(Messages messages) {
        this.messages = messages;
    }

    /** What the user wants of a command that knows no baselines. */
    Wishes wishes(FailLevel failOn) {
        return wishes(null, false, false, failOn);
    }

    /**
     * What the user wants.
     *
     * @param failOn {@code null} for what the settings say
     */
    Wishes wishes(Path baseline, boolean write, boolean strict, FailLevel failOn) {
        return new Wishes(
                config,
                baseline,
                write,
                strict,
                failOn == null ? null : new FailOn(failOn.severity()),
                profile(),
                rules == null ? null : OwnRules.asked(rules));
    }

    private Profile profile() {
        try {
            return profile == null ? null : Profile.asked(profile);
        } catch (InvalidPathException e) {
            throw new ParameterException(
                    spec.commandLine(), messages.get("error.path", profile), e);
        }
    }
}
