package org.planlint.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planlint.read.ReadLimits;
import org.planlint.read.ReadLimits.Measure;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** {@code --limit NAME=N}: how much of a document is taken in. */
final class LimitOption {

    private static final String NAME = "--limit";

    private final Messages messages;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = NAME,
            paramLabel = "NAME=N[,...]",
            hideParamSyntax = true,
            split = ",",
            descriptionKey = "limit")
    private List<String> settings = List.of();

    LimitOption(Messages messages) {
        this.messages = messages;
    }

    /** The usual limits with the user's own. */
    ReadLimits limits() {
        ReadLimits limits = ReadLimits.DEFAULT;
        for (String setting : settings) {
            int sign = setting.indexOf('=');
            String name = sign < 0 ? setting : setting.substring(0, sign).strip();
            Measure measure = measure(name).orElseThrow(() -> wrong(setting));
            try {
                limits = limits.with(measure, Long.parseLong(setting.substring(sign + 1).strip()));
            } catch (IllegalArgumentException e) {
                throw wrong(setting);
            }
        }
        return limits;
    }

    private static Optional<Measure> measure(String name) {
        return measures().filter(measure -> code(measure).equals(name)).findFirst();
    }

    private ParameterException wrong(String setting) {
        String known = measures().map(m -> code(m) + "=N").collect(Collectors.joining(", "));
        return new ParameterException(
                spec.commandLine(), messages.get("error.value", NAME, setting, known));
    }

    /** Memory is the machine's to limit. */
    private static Stream<Measure> measures() {
        return Arrays.stream(Measure.values()).filter(measure -> measure != Measure.MEMORY);
    }

    private static String code(Measure measure) {
        return measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
