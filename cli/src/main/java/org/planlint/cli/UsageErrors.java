package org.planlint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what picocli says in English. */
final class UsageErrors {

    private static final int SLIP = 2;

    private final Messages messages;

    UsageErrors(Messages messages) {
        this.messages = messages;
    }

    String message(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (failure instanceof MissingParameterException missing) {
            return missing(missing);
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return messages.get("error.twice", name(twice.getOverwritten()));
        }
        if (failure.getArgSpec() instanceof OptionSpec option && failure.getValue() != null) {
            String choices = choices(option);
            return choices.isEmpty()
                    ? messages.get("error.number", name(option), failure.getValue())
                    : messages.get("error.value", name(option), failure.getValue(), choices);
        }
        if (failure.getArgSpec() instanceof PositionalParamSpec given && isChoice(given)) {
            String name = given.paramLabel();
            return messages.get("error.value", name, failure.getValue(), choices(given));
        }
        if (failure.getArgSpec() != null && failure.getValue() != null) {
            return messages.get("error.path", failure.getValue());
        }
        return failure.getMessage();
    }

    private String unmatched(UnmatchedArgumentException failure) {
        String argument = failure.getUnmatched().get(0);
        CommandLine command = failure.getCommandLine();
        if (failure.isUnknownOption()) {
            return similar("error.option", argument, failure.getSuggestions());
        }
        return command.getParent() == null
                ? similar("error.command", argument, nearest(argument, command))
                : messages.get("error.surplus", argument);
    }

    private String similar(String key, String argument, List<String> similar) {
        return similar.isEmpty()
                ? messages.get(key, argument)
                : messages.get(key + ".similar", argument, similar.get(0));
    }

    /**
     * The commands that are a slip of the finger away; what picocli suggests may be far from it.
     */
    private static List<String> nearest(String argument, CommandLine command) {
        LevenshteinDistance distance = new LevenshteinDistance(SLIP);
        return command.getSubcommands().keySet().stream()
                .filter(name -> distance.apply(argument, name) >= 0)
                .toList();
    }

    private String missing(MissingParameterException failure) {
        ArgSpec argument = failure.getMissing().get(0);
        if (argument.isOption()) {
            return messages.get("error.no-value", name(argument));
        }
        return isPath(argument)
                ? messages.get("error.no-path")
                : messages.get("error.no-parameter", argument.paramLabel());
    }

    private static boolean isPath(ArgSpec argument) {
        return argument.type() == Path.class || argument.auxiliaryTypes()[0] == Path.class;
    }

    private static boolean isChoice(ArgSpec argument) {
        return argument.type().isEnum();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String choices(ArgSpec option) {
        List<String> choices = new ArrayList<>();
        if (option.completionCandidates() != null) {
            option.completionCandidates().forEach(choices::add);
        }
        return String.join(", ", choices);
    }
}
