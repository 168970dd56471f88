package org.planlint.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what picocli says in English. */
final class UsageErrors {

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
            return messages.get("error.value", name(option), failure.getValue(), choices(option));
        }
        if (failure.getArgSpec() != null && failure.getValue() != null) {
            return messages.get("error.path", failure.getValue());
        }
        return failure.getMessage();
    }

    private String unmatched(UnmatchedArgumentException failure) {
        String argument = failure.getUnmatched().get(0);
        if (!failure.isUnknownOption()) {
            return messages.get("error.command", argument);
        }
        List<String> suggestions = failure.getSuggestions();
        return suggestions.isEmpty()
                ? messages.get("error.option", argument)
                : messages.get("error.option.similar", argument, suggestions.get(0));
    }

    private String missing(MissingParameterException failure) {
        ArgSpec argument = failure.getMissing().get(0);
        return argument.isOption()
                ? messages.get("error.no-value", name(argument))
                : messages.get("error.no-path");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String choices(OptionSpec option) {
        List<String> choices = new ArrayList<>();
        if (option.completionCandidates() != null) {
            option.completionCandidates().forEach(choices::add);
        }
        return String.join(", ", choices);
    }
}
