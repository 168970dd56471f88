package org.planlint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The commands as completions of fish, which picocli has no script for. */
final class FishCompletion {

    private final CommandSpec root;
    private final StringBuilder script = new StringBuilder();

    FishCompletion(CommandSpec root) {
        this.root = root;
    }

    String script() {
        begin("__fish_use_subcommand").append(" -f\n");
        root.subcommands()
                .forEach(
                        (name, command) ->
                                begin("__fish_use_subcommand")
                                        .append(" -a ")
                                        .append(name)
                                        .append(description(summary(command)))
                                        .append('\n'));
        options(root, "__fish_use_subcommand");
        root.subcommands()
                .forEach(
                        (name, command) -> {
                            String within = "__fish_seen_subcommand_from " + name;
                            options(command.getCommandSpec(), within);
                            parameters(command.getCommandSpec(), within);
                        });
        return script.toString();
    }

    private void options(CommandSpec command, String condition) {
        for (OptionSpec option : command.options()) {
            StringBuilder line = begin(condition);
            for (String name : option.names()) {
                line.append(name.startsWith("--") ? " -l " : " -s ")
                        .append(name.substring(name.startsWith("--") ? 2 : 1));
            }
            if (option.arity().max() > 0) {
                line.append(isPath(option) ? " -r -F" : " -x");
            }
            line.append(choices(option));
            String[] words = option.description();
            line.append(description(words.length == 0 ? "" : words[0])).append('\n');
        }
    }

    private void parameters(CommandSpec command, String condition) {
        boolean paths = false;
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            paths |= isPath(parameter);
            String choices = choices(parameter);
            if (!choices.isEmpty()) {
                begin(condition).append(" -f").append(choices).append('\n');
            }
        }
        if (!paths) {
            begin(condition).append(" -f\n");
        }
    }

    private StringBuilder begin(String condition) {
        return script.append("complete -c ")
                .append(root.name())
                .append(" -n ")
                .append(quoted(condition));
    }

    private static boolean isPath(ArgSpec argument) {
        return argument.type() == Path.class || argument.auxiliaryTypes()[0] == Path.class;
    }

    private static String choices(ArgSpec argument) {
        if (argument.completionCandidates() == null) {
            return "";
        }
        List<String> choices = new ArrayList<>();
        argument.completionCandidates().forEach(choices::add);
        return choices.isEmpty() ? "" : " -a " + quoted(String.join(" ", choices));
    }

    private static String summary(CommandLine command) {
        String[] header = command.getCommandSpec().usageMessage().header();
        return header.length == 0 ? "" : header[0];
    }

    private static String description(String text) {
        return text.isEmpty() ? "" : " -d " + quoted(text);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
