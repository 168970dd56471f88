package org.planlint.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code planlint completion SHELL}: the script by which a shell completes our commands. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Main.Version.class)
final class CompletionCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", descriptionKey = "shell")
    private Shell shell;

    @Mixin private LanguageOption language;

    /** The shells that there is a script for. */
    enum Shell {
        BASH,
        /** Reads the script for bash by a module that it brings along. */
        ZSH,
        FISH;

        /** As users write it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CommandLine command = spec.root().commandLine();
        terminal.out()
                .print(
                        shell == Shell.FISH
                                ? new FishCompletion(command.getCommandSpec()).script()
                                : AutoComplete.bash(spec.root().name(), command));
        return ExitStatus.CLEAN;
    }
}
