package org.planlint.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.planlint.check.ToolVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** Entry point of the command {@code planlint}. */
@Command(
        name = "planlint",
        mixinStandardHelpOptions = true,
        subcommands = {
            CheckCommand.class,
            DiffCommand.class,
            WatchCommand.class,
            FactsCommand.class,
            RulesCommand.class,
            ExplainCommand.class
        },
        versionProvider = Main.Version.class)
public final class Main implements Runnable {

    private final Terminal terminal;
    private final Messages messages;
    private final CommandLine command;

    private Main(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
        this.command =
                new CommandLine(this, new CommandFactory(terminal, messages))
                        .setResourceBundle(messages.bundle())
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setOut(new PrintWriter(terminal.out(), true))
                        .setErr(new PrintWriter(terminal.err(), true))
                        .setParameterExceptionHandler((failure, arguments) -> usage(failure))
                        .setExecutionExceptionHandler(
                                (failure, ignored, arguments) -> internal(failure));
    }

    public static void main(String[] args) {
        System.exit(run(Terminal.system(), args));
    }

    /** Runs the command as the shell would and gives its exit status. */
    static int run(Terminal terminal, String... args) {
        Main main = new Main(terminal, new Messages(language(args)));
        try {
            return main.command.execute(args);
        } catch (LinkageError | VirtualMachineError e) {
            return main.internal(e); // The JVM itself would end with 1, which stands for findings.
        }
    }

    @Override
    public void run() {
        command.usage(command.getOut());
    }

    /**
     * The language must be known before the options are read, since their descriptions are in it.
     */
    private static Locale language(String[] args) {
        for (int i = 0; i < args.length; i++) {
            boolean english =
                    args[i].equalsIgnoreCase("--lang=en")
                            || args[i].equals("--lang")
                                    && i + 1 < args.length
                                    && args[i + 1].equalsIgnoreCase("en");
            if (english) {
                return Locale.ENGLISH;
            }
        }
        return Locale.CHINESE;
    }

    private int usage(ParameterException failure) {
        String what = new UsageErrors(messages).message(failure);
        terminal.complain(messages.get("error.usage", what));
        return ExitStatus.BROKEN;
    }

    private int internal(Throwable failure) {
        terminal.complain(
                "planlint: " + messages.get("error.internal", failure), failure, messages);
        return ExitStatus.BROKEN;
    }

    /** Makes the commands with what they need. */
    private record CommandFactory(Terminal terminal, Messages messages)
            implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type == CheckCommand.class) {
                return type.cast(new CheckCommand(terminal, messages));
            }
            if (type == DiffCommand.class) {
                return type.cast(new DiffCommand(terminal, messages));
            }
            if (type == WatchCommand.class) {
                return type.cast(new WatchCommand(terminal, messages));
            }
            if (type == FactsCommand.class) {
                return type.cast(new FactsCommand(terminal, messages));
            }
            if (type == RulesCommand.class) {
                return type.cast(new RulesCommand(terminal, messages));
            }
            if (type == ExplainCommand.class) {
                return type.cast(new ExplainCommand(terminal, messages));
            }
            return CommandLine.defaultFactory().create(type);
        }
    }

    /** The version of the build. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"planlint " + ToolVersion.get()};
        }
    }
}
