package org.planlint.cli;

import java.util.List;
import java.util.function.UnaryOperator;
import org.planlint.read.ReadLimits;
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

    /**
     * What makes of a document's usual limits those that the user wants.
     *
     * @throws ParameterException if the user's are none
     */
    UnaryOperator<ReadLimits> limits() {
        apply(ReadLimits.DEFAULT); // What is wrong with them is said before anything is read.
        return this::apply;
    }

    private ReadLimits apply(ReadLimits usual) {
        ReadLimits limits = usual;
        for (String setting : settings) {
            int sign = setting.indexOf('=');
            try {
                String name = setting.substring(0, sign).strip();
                limits = limits.with(name, setting.substring(sign + 1).strip());
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw wrong(setting);
            }
        }
        return limits;
    }

    private ParameterException wrong(String setting) {
        String known = String.join("=N, ", ReadLimits.names()) + "=N";
        return new ParameterException(
                spec.commandLine(), messages.get("error.value", NAME, setting, known));
    }
}
